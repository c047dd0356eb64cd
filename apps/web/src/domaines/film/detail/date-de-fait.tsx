import { Button, TextField } from '@focale/ui';
import { useState } from 'react';
import { useAujourdhui } from '../../annees/index.js';
import { useContexteFilm } from '../contexte-film.js';
import { useUpdateAction } from '../suivi/use-update-action.js';
import type { ActionDuFilm } from '../types.js';

/** The day on which the action was done: the tick says today, memory may say otherwise. */
export function DateDeFait({ action }: { action: ActionDuFilm }) {
  const { ecole } = useContexteFilm();
  const update = useUpdateAction(ecole);
  const aujourdhui = useAujourdhui();
  const [jour, setJour] = useState(action.faitLe ?? '');
  const change = jour !== '' && jour !== action.faitLe && jour <= aujourdhui;
  return (
    <form
      className="recherche"
      onSubmit={(event) => {
        event.preventDefault();
        if (change) update.mutate({ code: action.code, saisie: { statut: 'fait', faitLe: jour } });
      }}
    >
      <TextField
        type="date"
        label="Faite le"
        max={aujourdhui}
        value={jour}
        onChange={(event) => setJour(event.target.value)}
      />
      {change ? (
        <Button type="submit" variant="secondary" small>
          Enregistrer la date
        </Button>
      ) : null}
    </form>
  );
}
