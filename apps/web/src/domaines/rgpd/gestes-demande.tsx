import { Dialog, useToast } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import { FormulaireDemande } from './formulaire-demande.js';
import { useAddDemande, useRemoveDemande } from './rgpd-api.js';
import type { DemandeRgpd } from './rgpd-api.js';

/** Follow a request up to its answer, or remove it. What is of an earlier year cannot be put back: it is only changed. */
export function GestesDemande({ ecole, demande }: { ecole: Ecole; demande: DemandeRgpd }) {
  const [edition, setEdition] = useState(false);
  const remove = useRemoveDemande(ecole);
  const add = useAddDemande(ecole);
  const toast = useToast();
  const { id, genre, objet, recueLe, notifieeLe, closeLe, actionsPossibles } = demande;
  const deLAnnee = demande.annee === ecole.annee;
  return (
    <span className="rang">
      {actionsPossibles.includes('modifier') ? (
        <button type="button" className="lien" onClick={() => setEdition(true)}>
          {demande.etat === 'ouverte' ? 'suivre' : 'modifier'}
          <span className="sr"> : {objet}</span>
        </button>
      ) : null}
      {actionsPossibles.includes('supprimer') && deLAnnee ? (
        <button
          type="button"
          className="lien"
          onClick={() =>
            remove.mutate(id, {
              onSuccess: () =>
                toast('Supprimé', () =>
                  add.mutate(
                    { genre, objet, recueLe, notifieeLe, closeLe },
                    { onError: (error) => toast(error.message) },
                  ),
                ),
              onError: (error) => toast(error.message),
            })
          }
        >
          supprimer<span className="sr"> : {objet}</span>
        </button>
      ) : null}
      {edition ? (
        <Dialog title="Suivre la demande" onClose={() => setEdition(false)}>
          <FormulaireDemande ecole={ecole} demande={demande} onDone={() => setEdition(false)} />
        </Dialog>
      ) : null}
    </span>
  );
}
