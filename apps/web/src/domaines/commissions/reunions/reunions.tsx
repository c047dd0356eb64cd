import { LIBELLES_ETATS_REUNION } from '@focale/domaine';
import { Button, DataTable, Empty, StatusBadge, formatDate, formatHeure, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { DetailPage } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { useEcole } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { TONES_REUNION } from '../libelles.js';
import { findProchaine } from './find-prochaine.js';
import { FormulaireReunion } from './formulaire-reunion.js';
import { toHoraire } from './horaire.js';
import { useReunions } from './reunions-api.js';
import type { ReunionsVue } from './reunions-api.js';

/** The meetings of the commission in a year. */
export function Reunions() {
  const ecole = useEcole();
  const aujourdhui = useAujourdhui();
  const reunions = useReunions(ecole);
  return (
    <DetailPage
      query={reunions}
      name="Réunions de la commission"
      head={(donnees) => ({
        title: toTitre(donnees, aujourdhui),
        sous: 'La planifier, convoquer, noter les présents, rédiger le compte rendu : tout part d’une réunion.',
      })}
    >
      {(donnees) => <Contenu ecole={ecole} donnees={donnees} />}
    </DetailPage>
  );
}

function toTitre({ elements }: ReunionsVue, aujourdhui: string): string {
  const prochaine = findProchaine(elements, aujourdhui);
  if (prochaine) return `Prochaine réunion le ${formatDate(toHoraire(prochaine.debut).date)}`;
  const tenues = elements.filter(({ etat }) => etat === 'tenue').length;
  return tenues > 0 ? `${formatPluriel(tenues, 'réunion tenue', 'réunions tenues')}` : 'Aucune réunion prévue';
}

function Contenu({ ecole, donnees }: { ecole: Ecole; donnees: ReunionsVue }) {
  const [ajout, setAjout] = useState(false);
  const navigate = useNavigate();
  const base = `${ecole.base}/commission/reunions`;
  const bouton = donnees.actionsPossibles.includes('planifier') ? (
    <Button onClick={() => setAjout(true)}>Planifier une réunion</Button>
  ) : null;
  if (ajout)
    return (
      <FormulaireReunion
        ecole={ecole}
        onDone={(id) => void navigate(`${base}/${id}`)}
        onCancel={() => setAjout(false)}
      />
    );
  if (donnees.elements.length === 0)
    return (
      <Empty title="Aucune réunion cette année" actions={bouton}>
        <p>La planifier coche déjà une action du film ; la tenir en coche une autre.</p>
      </Empty>
    );
  return (
    <div className="pile">
      {bouton ? <div className="actions">{bouton}</div> : null}
      <DataTable
        caption="Réunions de la commission"
        rows={donnees.elements}
        rowKey={({ id }) => id}
        columns={[
          { title: 'Réunion', cell: ({ id, objet }) => <Link to={`${base}/${id}`}>{objet}</Link> },
          {
            title: 'Quand',
            cell: ({ debut }) => `${formatDate(toHoraire(debut).date, { jour: true })}, ${formatHeure(debut)}`,
          },
          { title: 'Lieu', cell: ({ lieu }) => lieu ?? '–' },
          {
            title: 'État',
            cell: ({ etat }) => <StatusBadge tone={TONES_REUNION[etat]}>{LIBELLES_ETATS_REUNION[etat]}</StatusBadge>,
          },
        ]}
      />
    </div>
  );
}
