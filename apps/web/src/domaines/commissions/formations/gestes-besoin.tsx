import { Dialog, useToast } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../../etablissements/index.js';
import { useAddBesoin, useRemoveBesoin } from './formations-api.js';
import type { Besoin } from './formations-api.js';
import { FormulaireBesoin } from './formulaire-besoin.js';

/** Change a need, or remove it: undone as easily. */
export function GestesBesoin({ ecole, besoin }: { ecole: Ecole; besoin: Besoin }) {
  const [edition, setEdition] = useState(false);
  const remove = useRemoveBesoin(ecole);
  const add = useAddBesoin(ecole);
  const toast = useToast();
  const { actionsPossibles, titre, dispositif, public: cible, nombre, etat } = besoin;
  return (
    <span className="rang">
      {actionsPossibles.includes('modifier') ? (
        <button type="button" className="lien" onClick={() => setEdition(true)}>
          modifier<span className="sr"> : {titre}</span>
        </button>
      ) : null}
      {actionsPossibles.includes('supprimer') ? (
        <button
          type="button"
          className="lien"
          onClick={() =>
            remove.mutate(besoin, {
              onSuccess: () =>
                toast('Besoin supprimé', () => add.mutate({ titre, dispositif, public: cible, nombre, etat })),
              onError: (error) => toast(error.message),
            })
          }
        >
          supprimer<span className="sr"> : {titre}</span>
        </button>
      ) : null}
      {edition ? (
        <Dialog title="Modifier le besoin de formation" onClose={() => setEdition(false)}>
          <FormulaireBesoin ecole={ecole} besoin={besoin} onDone={() => setEdition(false)} />
        </Dialog>
      ) : null}
    </span>
  );
}
