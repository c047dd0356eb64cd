import { LIBELLES_STATUTS_ACTION_LOCALE } from '@focale/domaine';
import { Dialog, useToast } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../../etablissements/index.js';
import { useAddAction, useRemoveAction, useUpdateAction } from './actions-api.js';
import type { ActionLocale } from './actions-api.js';
import { FormulaireAction } from './formulaire-action.js';

type Statut = ActionLocale['statut'];

/** What the next click means from each state. */
const SUITES: Readonly<Record<Statut, readonly { statut: Statut; libelle: string }[]>> = {
  a_faire: [
    { statut: 'en_cours', libelle: 'commencer' },
    { statut: 'fait', libelle: 'fait' },
  ],
  en_cours: [{ statut: 'fait', libelle: 'fait' }],
  fait: [{ statut: 'en_cours', libelle: 'rouvrir' }],
  abandonnee: [{ statut: 'a_faire', libelle: 'reprendre' }],
};

interface Props {
  ecole: Ecole;
  action: ActionLocale;
}

/** One click for the usual next state, undone as easily; the rest in a dialog. */
export function GestesAction({ ecole, action }: Props) {
  const [edition, setEdition] = useState(false);
  const update = useUpdateAction(ecole, action.id);
  const toast = useToast();
  const { actionsPossibles, intitule, statut, version } = action;
  const set = (suivant: Statut) =>
    update.mutate(
      { statut: suivant, version },
      {
        onSuccess: (ecrite) =>
          toast(`Action : ${LIBELLES_STATUTS_ACTION_LOCALE[suivant].toLowerCase()}`, () =>
            update.mutate({ statut, version: ecrite.version }),
          ),
        onError: (error) => toast(error.message),
      },
    );
  if (!actionsPossibles.includes('modifier')) return null;
  return (
    <span className="rang">
      {SUITES[statut].map((suite) => (
        <button type="button" className="lien" key={suite.statut} onClick={() => set(suite.statut)}>
          {suite.libelle}
          <span className="sr"> : {intitule}</span>
        </button>
      ))}
      <button type="button" className="lien" onClick={() => setEdition(true)}>
        modifier<span className="sr"> : {intitule}</span>
      </button>
      {actionsPossibles.includes('supprimer') ? <Supprimer ecole={ecole} action={action} /> : null}
      {edition ? (
        <Dialog title="Modifier l’action" onClose={() => setEdition(false)}>
          <FormulaireAction ecole={ecole} action={action} onDone={() => setEdition(false)} />
        </Dialog>
      ) : null}
    </span>
  );
}

function Supprimer({ ecole, action }: Props) {
  const remove = useRemoveAction(ecole);
  const add = useAddAction(ecole);
  const toast = useToast();
  const { intitule, responsable, echeance, statut, reunion } = action;
  return (
    <button
      type="button"
      className="lien"
      onClick={() =>
        remove.mutate(action, {
          onSuccess: () =>
            toast('Action supprimée', () => add.mutate({ intitule, responsable, echeance, statut, reunion })),
          onError: (error) => toast(error.message),
        })
      }
    >
      supprimer<span className="sr"> : {intitule}</span>
    </button>
  );
}
