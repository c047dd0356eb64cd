import { LIBELLES_PORTEES_CALENDRIER, PORTEES_CALENDRIER } from '@focale/domaine';
import { Button, ChoiceGroup } from '@focale/ui';
import { useState } from 'react';
import type { Portee } from './calendrier-api.js';

interface Props {
  initiale: Portee;
  label: string;
  busy: boolean;
  onCreate: (portee: Portee) => void;
}

/** What the calendar will hold, then its address. */
export function ChoixDePortee({ initiale, label, busy, onCreate }: Props) {
  const [portee, setPortee] = useState<Portee>(initiale);
  return (
    <form
      className="formulaire"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onCreate(portee);
      }}
    >
      <ChoiceGroup
        type="radio"
        label="Ce qu’il contient"
        checked={[portee]}
        controls={{
          name: 'portee',
          onChange: (event) => setPortee(PORTEES_CALENDRIER.find((p) => p === event.target.value) ?? 'mes_lignes'),
        }}
        options={PORTEES_CALENDRIER.map((value) => ({ value, label: LIBELLES_PORTEES_CALENDRIER[value] }))}
      />
      <div className="actions">
        <Button type="submit" busy={busy}>
          {label}
        </Button>
      </div>
    </form>
  );
}
