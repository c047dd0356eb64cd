import { Button, TextField } from '@focale/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAnnees, useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';

interface Props {
  ecole: Ecole;
  /** The past day on screen, when there is one. */
  le: string | null;
}

/** Asks for the film of a past day. */
export function ChoixDuJour({ ecole, le }: Props) {
  const [ouvert, setOuvert] = useState(false);
  const [, setParams] = useSearchParams();
  const aujourdhui = useAujourdhui();
  const annee = useAnnees().data?.elements.find((a) => a.annee === ecole.annee);
  const [jour, setJour] = useState(le ?? '');
  const dernier = annee && annee.fin < aujourdhui ? annee.fin : aujourdhui;
  const erreur = jour > aujourdhui ? 'Ce jour est à venir : choisissez un jour passé.' : undefined;
  return (
    <>
      <button
        type="button"
        className="lien bouton-impression"
        aria-expanded={ouvert}
        onClick={() => setOuvert(!ouvert)}
      >
        le film tel qu’il était…
      </button>
      {ouvert ? (
        <form
          className="recherche choix-du-jour"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (jour === '' || erreur) return;
            setOuvert(false);
            setParams((params) => {
              params.delete('action');
              if (jour === aujourdhui) params.delete('le');
              else params.set('le', jour);
              return params;
            });
          }}
        >
          <TextField
            type="date"
            label="Le film tel qu’il était le"
            required
            autoFocus
            min={annee?.debut}
            max={dernier}
            value={jour}
            error={erreur}
            onChange={(event) => setJour(event.target.value)}
          />
          <Button type="submit" variant="secondary" small>
            Montrer
          </Button>
        </form>
      ) : null}
    </>
  );
}
