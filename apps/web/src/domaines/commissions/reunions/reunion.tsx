import { LIBELLES_ETATS_REUNION } from '@focale/domaine';
import { Alert, Button, StatusBadge, formatDate, formatDuree, formatHeure, formatInstant, toPhrase } from '@focale/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { DetailPage } from '../../../cadres/index.js';
import { useEcole } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { TONES_REUNION } from '../libelles.js';
import { CompteRendu } from './compte-rendu.js';
import { Decisions } from './decisions.js';
import { FormulaireReunion } from './formulaire-reunion.js';
import { GestesReunion } from './gestes-reunion.js';
import { toHoraire } from './horaire.js';
import { toLigne } from './ordre-du-jour.js';
import { Presences } from './presences.js';
import { useReunion } from './reunions-api.js';
import type { Reunion as ReunionVue } from './reunions-api.js';

/** One meeting: its agenda, who was called, who came, what was said and decided. */
export function Reunion() {
  const ecole = useEcole();
  const { reunion: id = '' } = useParams();
  const reunion = useReunion(ecole, id);
  return (
    <DetailPage
      query={reunion}
      name="Réunion de la commission"
      head={(donnees) => ({
        title: donnees.objet,
        sous: toSousTitre(donnees),
        fil: <Link to={`${ecole.base}/commission/reunions`}>Réunions</Link>,
      })}
    >
      {(donnees) => <Contenu ecole={ecole} reunion={donnees} />}
    </DetailPage>
  );
}

const toSousTitre = ({ debut, dureeMinutes, lieu }: ReunionVue): string =>
  [
    toPhrase(formatDate(toHoraire(debut).date, { jour: true })),
    `${formatHeure(debut)}, ${formatDuree(dureeMinutes)}`,
    lieu,
  ]
    .filter(Boolean)
    .join(' · ');

function Contenu({ ecole, reunion }: { ecole: Ecole; reunion: ReunionVue }) {
  const [edition, setEdition] = useState(false);
  const close = () => setEdition(false);
  return (
    <>
      {edition ? (
        <FormulaireReunion ecole={ecole} reunion={reunion} onDone={close} onCancel={close} />
      ) : (
        <section className="carte pile">
          <div className="section-titre">
            <h2>Ordre du jour</h2>
            <StatusBadge tone={TONES_REUNION[reunion.etat]}>{LIBELLES_ETATS_REUNION[reunion.etat]}</StatusBadge>
          </div>
          {reunion.ordreDuJour.length === 0 ? (
            <p className="gris">Aucun point pour l’instant.</p>
          ) : (
            <ol>
              {reunion.ordreDuJour.map((point, rang) => (
                <li key={rang}>{toLigne(point)}</li>
              ))}
            </ol>
          )}
          <p className="gris">
            {reunion.convoqueeLe
              ? `Convocation envoyée le ${formatInstant(reunion.convoqueeLe)}.`
              : 'La convocation n’est pas encore envoyée.'}
          </p>
          {reunion.convocationPerimee ? (
            <Alert tone="warning" title="La date ou le lieu a changé depuis la convocation">
              <p>Convoquez de nouveau les membres : leur agenda sera mis à jour.</p>
            </Alert>
          ) : null}
          <GestesReunion ecole={ecole} reunion={reunion}>
            {reunion.actionsPossibles.includes('modifier') ? (
              <Button variant="secondary" onClick={() => setEdition(true)}>
                Modifier la réunion
              </Button>
            ) : null}
          </GestesReunion>
        </section>
      )}
      {reunion.etat === 'annulee' ? null : (
        <>
          <Presences ecole={ecole} reunion={reunion} />
          <CompteRendu ecole={ecole} reunion={reunion} />
          <Decisions ecole={ecole} reunion={reunion} />
        </>
      )}
    </>
  );
}
