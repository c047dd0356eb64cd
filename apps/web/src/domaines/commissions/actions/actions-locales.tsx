import { LIBELLES_STATUTS_ACTION_LOCALE, isRestante } from '@focale/domaine';
import { Button, Empty, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { DetailPage, QuiVoit } from '../../../cadres/index.js';
import { useEcole } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useActionsLocales } from './actions-api.js';
import type { ActionsLocales as ActionsLocalesVue } from './actions-api.js';
import { FormulaireAction } from './formulaire-action.js';
import { ListeActions } from './liste-actions.js';

const FILTRES = [['', 'Toutes'], ...Object.entries(LIBELLES_STATUTS_ACTION_LOCALE)];

/** The local actions of the year: what the commission decided, and what else the school set itself. */
export function ActionsLocales() {
  const ecole = useEcole();
  const [params, setParams] = useSearchParams();
  const statut = params.get('statut');
  const actions = useActionsLocales(ecole, statut);
  return (
    <DetailPage
      query={actions}
      name="Actions locales"
      head={(donnees) => ({
        title: toTitre(donnees, statut),
        sous: 'Ce que la commission décide, et ce que l’établissement se donne à faire cette année.',
      })}
    >
      {(donnees) => (
        <div className="pile">
          <div className="puces" role="group" aria-label="Montrer les actions">
            {FILTRES.map(([code = '', libelle]) => (
              <button
                type="button"
                className="puce"
                key={code}
                aria-pressed={code === (statut ?? '')}
                onClick={() => setParams(code === '' ? {} : { statut: code }, { replace: true })}
              >
                {libelle}
              </button>
            ))}
          </div>
          <Contenu ecole={ecole} donnees={donnees} />
          <QuiVoit de="commission" quoi="ces actions" />
        </div>
      )}
    </DetailPage>
  );
}

function toTitre({ elements, total }: ActionsLocalesVue, statut: string | null): string {
  if (statut) return formatPluriel(total, 'action');
  if (total === 0) return 'Aucune action locale pour l’instant';
  const restantes = elements.filter(({ statut }) => isRestante(statut)).length;
  if (restantes === 0) return 'Toutes les actions locales sont faites';
  return `${formatPluriel(restantes, 'action')} à mener sur ${total}`;
}

function Contenu({ ecole, donnees }: { ecole: Ecole; donnees: ActionsLocalesVue }) {
  const [ajout, setAjout] = useState(false);
  const canAdd = donnees.actionsPossibles.includes('ajouter') && !ajout;
  const bouton = canAdd ? <Button onClick={() => setAjout(true)}>Ajouter une action</Button> : null;
  return (
    <>
      {ajout ? <FormulaireAction ecole={ecole} onDone={() => setAjout(false)} /> : null}
      {donnees.elements.length === 0 ? (
        ajout ? null : (
          <Empty title="Aucune action" actions={bouton}>
            <p>Les décisions d’une réunion deviennent des actions ; vous pouvez aussi en ajouter ici.</p>
          </Empty>
        )
      ) : (
        <>
          {bouton ? <div className="actions">{bouton}</div> : null}
          <ListeActions ecole={ecole} actions={donnees.elements} legende="Actions locales de l’année" />
        </>
      )}
    </>
  );
}
