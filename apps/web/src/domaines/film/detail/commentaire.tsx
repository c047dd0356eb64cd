import { Button, TextArea } from '@focale/ui';
import { useState } from 'react';
import { useContexteFilm } from '../contexte-film.js';
import { useUpdateAction } from '../suivi/use-update-action.js';
import type { ActionDuFilm } from '../types.js';

/** A word on a line, for whoever comes after. */
export function Commentaire({ action }: { action: ActionDuFilm }) {
  const { ecole, film } = useContexteFilm();
  const update = useUpdateAction(ecole);
  const [texte, setTexte] = useState(action.commentaire ?? '');
  if (film.le || action.actionsPossibles.length === 0)
    return action.commentaire ? <p className="texte-brut">{action.commentaire}</p> : null;
  const dit = texte.trim();
  const change = dit !== (action.commentaire ?? '');
  return (
    <form
      className="pile-serree"
      onSubmit={(event) => {
        event.preventDefault();
        if (change) update.mutate({ code: action.code, saisie: { commentaire: dit === '' ? null : dit } });
      }}
    >
      <TextArea
        label="Commentaire"
        hint="Lu par tous ceux qui lisent ce film. Aucun nom d’élève ni de parent."
        rows={2}
        maxLength={2000}
        value={texte}
        onChange={(event) => setTexte(event.target.value)}
      />
      {change ? (
        <div>
          <Button type="submit" variant="secondary" small>
            Enregistrer le commentaire
          </Button>
        </div>
      ) : null}
    </form>
  );
}
