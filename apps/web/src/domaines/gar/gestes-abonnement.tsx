import { Dialog, useToast } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import { FormulaireAbonnement } from './formulaire-abonnement.js';
import { useAddAbonnement, useRemoveAbonnement } from './gar-api.js';
import type { Abonnement } from './gar-api.js';

/** Change a subscription, or remove it: undone as easily. */
export function GestesAbonnement({ ecole, abonnement }: { ecole: Ecole; abonnement: Abonnement }) {
  const [edition, setEdition] = useState(false);
  const remove = useRemoveAbonnement(ecole);
  const add = useAddAbonnement(ecole);
  const toast = useToast();
  const { id, alerte: _alerte, version: _version, actionsPossibles, repriseDe, ...contenu } = abonnement;
  const restore = () =>
    add.mutate({ ...contenu, ...(repriseDe ? { repriseDe } : {}) }, { onError: (error) => toast(error.message) });
  return (
    <span className="rang">
      {actionsPossibles.includes('modifier') ? (
        <button type="button" className="lien" onClick={() => setEdition(true)}>
          modifier<span className="sr"> : {contenu.ressource}</span>
        </button>
      ) : null}
      {actionsPossibles.includes('supprimer') ? (
        <button
          type="button"
          className="lien"
          onClick={() =>
            remove.mutate(id, {
              onSuccess: () => toast('Abonnement supprimé', restore),
              onError: (error) => toast(error.message),
            })
          }
        >
          supprimer<span className="sr"> : {contenu.ressource}</span>
        </button>
      ) : null}
      {edition ? (
        <Dialog title="Modifier l’abonnement" onClose={() => setEdition(false)}>
          <FormulaireAbonnement ecole={ecole} abonnement={abonnement} onDone={() => setEdition(false)} />
        </Dialog>
      ) : null}
    </span>
  );
}
