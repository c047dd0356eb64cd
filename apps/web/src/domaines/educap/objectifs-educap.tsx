import { CreateObjectifDto } from '@focale/api-client';
import { LIBELLES_ETATS_OBJECTIF, type EtatObjectif } from '@focale/domaine';
import { Button, DataTable, Empty, StatusBadge } from '@focale/ui';
import type { StatusTone } from '@focale/ui';
import { useState } from 'react';
import { toCopie } from '../../cadres/formulaire/index.js';
import { BoutonGeste, GestesDeLigne } from '../../cadres/gestes/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjout, toReprise, toRetrait } from './educap-api.js';
import type { EducapVue, Grille, Objectif, Precedent } from './educap-api.js';
import { FormulaireObjectif } from './formulaire-objectif.js';

const TONES: Readonly<Record<EtatObjectif, StatusTone>> = {
  a_engager: 'avenir',
  en_cours: 'cours',
  atteint: 'fait',
  abandonne: 'info',
};

/** Priority objectives of the year, and where each stands. */
export function ObjectifsEducap({ ecole, educap }: { ecole: Ecole; educap: EducapVue }) {
  const [ajout, setAjout] = useState(false);
  const { objectifs, grille } = educap;
  const canAdd = educap.actionsPossibles.includes('ajouter_objectif') && !ajout;
  const bouton = canAdd ? <Button onClick={() => setAjout(true)}>Ajouter un objectif</Button> : null;
  return (
    <section className="section pile" aria-labelledby="titre-objectifs">
      <h2 id="titre-objectifs">Objectifs prioritaires de l’année</h2>
      {ajout ? <FormulaireObjectif ecole={ecole} grille={grille} onDone={() => setAjout(false)} /> : null}
      {objectifs.length === 0 && !ajout ? (
        <Empty title="Aucun objectif pour l’instant" actions={bouton}>
          <p>Deux ou trois suffisent, dégagés avec la commission. En noter un coche la ligne du film.</p>
        </Empty>
      ) : null}
      {objectifs.map((objectif) => (
        <CarteObjectif key={objectif.id} ecole={ecole} objectif={objectif} grille={grille} />
      ))}
      {objectifs.length > 0 && bouton ? <div className="actions">{bouton}</div> : null}
    </section>
  );
}

interface CarteProps {
  ecole: Ecole;
  objectif: Objectif;
  grille: Grille;
}

function CarteObjectif({ ecole, objectif, grille }: CarteProps) {
  const { intitule, item, indicateur, etat, point } = objectif;
  return (
    <article className="carte pile">
      <div className="section-titre">
        <h3>{intitule}</h3>
        <StatusBadge tone={TONES[etat]}>{LIBELLES_ETATS_OBJECTIF[etat]}</StatusBadge>
      </div>
      {item ? <p className="petit gris">Item de la grille : {item}</p> : null}
      {indicateur ? <p className="petit gris">On le verra à : {indicateur}</p> : null}
      <p>{point ?? <span className="gris">Pas encore de point d’étape.</span>}</p>
      <Gestes ecole={ecole} objectif={objectif} grille={grille} />
    </article>
  );
}

/** Say where an objective stands, or remove it: undone as easily. */
function Gestes({ ecole, objectif, grille }: CarteProps) {
  return (
    <GestesDeLigne
      precision={objectif.intitule}
      actions={objectif.actionsPossibles}
      correction={{
        titre: 'Où en est cet objectif ?',
        libelle: 'faire le point',
        formulaire: (close) => <FormulaireObjectif ecole={ecole} objectif={objectif} grille={grille} onDone={close} />,
      }}
      retrait={{
        envoi: toRetrait(ecole, objectif),
        succes: 'Objectif supprimé',
        ajout: toAjout(ecole),
        copie: toCopie(CreateObjectifDto, objectif),
      }}
    />
  );
}

/** Objectives of the year before: each may be carried on in a click. */
export function ObjectifsPrecedents({ ecole, precedents }: { ecole: Ecole; precedents: readonly Precedent[] }) {
  if (precedents.length === 0) return null;
  return (
    <section className="section" aria-labelledby="titre-objectifs-precedents">
      <h2 id="titre-objectifs-precedents">Objectifs de l’an dernier</h2>
      <DataTable
        caption="Objectifs de l’année précédente"
        rows={precedents}
        rowKey={({ id }) => id}
        columns={[
          { title: 'Objectif', cell: ({ intitule }) => intitule },
          { title: 'État', cell: ({ etat }) => LIBELLES_ETATS_OBJECTIF[etat] },
          { title: 'Point d’étape', cell: ({ point }) => point ?? '–' },
          {
            title: 'Gestes',
            cell: ({ id, intitule, actionsPossibles }) =>
              actionsPossibles.includes('reprendre') ? (
                <BoutonGeste
                  precision={intitule}
                  geste={{ envoi: toReprise(ecole, id), succes: 'Objectif repris cette année' }}
                >
                  reprendre
                </BoutonGeste>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </section>
  );
}
