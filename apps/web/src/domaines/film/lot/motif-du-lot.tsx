import { Button, TextField } from '@focale/ui';
import { useState } from 'react';

/** Why the lines picked are sans objet: one reason for all. */
export function MotifDuLot({ onDone }: { onDone: (motif: string | null) => void }) {
  const [motif, setMotif] = useState('');
  return (
    <form
      className="recherche"
      onSubmit={(event) => {
        event.preventDefault();
        if (motif.trim() !== '') onDone(motif.trim());
      }}
    >
      <TextField
        label="Pourquoi ces actions sont-elles sans objet ?"
        value={motif}
        required
        autoFocus
        onChange={(event) => setMotif(event.target.value)}
      />
      <Button type="submit" variant="secondary">
        Enregistrer
      </Button>
      <Button variant="tertiary" onClick={() => onDone(null)}>
        Renoncer
      </Button>
    </form>
  );
}
