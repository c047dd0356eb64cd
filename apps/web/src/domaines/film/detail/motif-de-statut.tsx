import type { StatutAction } from '@focale/domaine';
import { Button, TextField } from '@focale/ui';
import { useState } from 'react';

/** A change that must be explained: which status, the question put. */
export interface Motive {
  statut: StatutAction;
  question: string;
}

/** Asks for the reason of a change; null when the person gives up. */
export function MotifDeStatut({ motive, onDone }: { motive: Motive; onDone: (motif: string | null) => void }) {
  const [motif, setMotif] = useState('');
  return (
    <form
      className="pile-serree"
      onSubmit={(event) => {
        event.preventDefault();
        if (motif.trim() !== '') onDone(motif.trim());
      }}
    >
      <TextField
        label={motive.question}
        hint="La raison reste visible de tous ceux qui lisent ce film."
        value={motif}
        required
        autoFocus
        onChange={(event) => setMotif(event.target.value)}
      />
      <div className="rang">
        <Button type="submit" variant="secondary" small>
          Enregistrer la raison
        </Button>
        <Button variant="tertiary" small onClick={() => onDone(null)}>
          Renoncer
        </Button>
      </div>
    </form>
  );
}
