import { Button, TextField } from '@focale/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';

/** Search of a school from any screen of the academy. */
export function Recherche({ base, initiale = '' }: { base: string; initiale?: string }) {
  const [texte, setTexte] = useState(initiale);
  const navigate = useNavigate();
  return (
    <form
      role="search"
      className="recherche"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(`${base}/etablissements?q=${encodeURIComponent(texte.trim())}`);
      }}
    >
      <TextField
        label="Trouver un établissement"
        hint="Nom, commune ou UAI"
        type="search"
        value={texte}
        onChange={(event) => setTexte(event.target.value)}
      />
      <Button type="submit" variant="secondary">
        Chercher
      </Button>
    </form>
  );
}
