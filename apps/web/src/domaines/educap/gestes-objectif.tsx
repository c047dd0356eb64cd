import { Dialog, useToast } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import { useAddObjectif, useRemoveObjectif } from './educap-api.js';
import type { EducapVue, Objectif } from './educap-api.js';
import { FormulaireObjectif } from './formulaire-objectif.js';

interface Props {
  ecole: Ecole;
  objectif: Objectif;
  grille: EducapVue['grille'];
}

/** Say where an objective stands, or remove it: undone as easily. */
export function GestesObjectif({ ecole, objectif, grille }: Props) {
  const [edition, setEdition] = useState(false);
  const remove = useRemoveObjectif(ecole);
  const add = useAddObjectif(ecole);
  const toast = useToast();
  const { actionsPossibles, intitule, item, indicateur, etat, point } = objectif;
  if (actionsPossibles.length === 0) return null;
  const undo = () =>
    add.mutate({ intitule, item, indicateur, etat, point }, { onError: (error) => toast(error.message) });
  return (
    <div className="rang">
      <button type="button" className="lien" onClick={() => setEdition(true)}>
        faire le point<span className="sr"> : {intitule}</span>
      </button>
      <button
        type="button"
        className="lien"
        onClick={() =>
          remove.mutate(objectif, {
            onSuccess: () => toast('Objectif supprimé', undo),
            onError: (error) => toast(error.message),
          })
        }
      >
        supprimer<span className="sr"> : {intitule}</span>
      </button>
      {edition ? (
        <Dialog title="Où en est cet objectif ?" onClose={() => setEdition(false)}>
          <FormulaireObjectif ecole={ecole} objectif={objectif} grille={grille} onDone={() => setEdition(false)} />
        </Dialog>
      ) : null}
    </div>
  );
}
