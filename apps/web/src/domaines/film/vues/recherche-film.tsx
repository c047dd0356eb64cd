import { TextField } from '@focale/ui';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

/** Time without a key after which the address follows what is typed. */
const PAUSE_MS = 200;

function toParams(params: URLSearchParams, recherche: string): URLSearchParams {
  params.delete('action');
  if (recherche.trim() === '') params.delete('q');
  else params.set('q', recherche);
  return params;
}

/** Searches while one types; the address follows, so that the search can be sent to a colleague. */
export function RechercheFilm({ recherche }: { recherche: string }) {
  /** What is being typed; null as soon as the address is the one to tell. */
  const [saisie, setSaisie] = useState<string | null>(null);
  const [, setParams] = useSearchParams();
  useEffect(() => {
    if (saisie === null || saisie === recherche) return undefined;
    const attente = setTimeout(
      () => setParams((params) => toParams(params, saisie), { replace: true, preventScrollReset: true }),
      PAUSE_MS,
    );
    return () => clearTimeout(attente);
  }, [saisie, recherche, setParams]);
  return (
    <search className="recherche-film">
      <TextField
        type="search"
        label="Chercher une action, un thème, un commentaire, une personne"
        value={saisie ?? recherche}
        autoComplete="off"
        onChange={(event) => setSaisie(event.target.value)}
        onBlur={() => {
          if (saisie !== null && saisie !== recherche)
            setParams((params) => toParams(params, saisie), { replace: true, preventScrollReset: true });
          setSaisie(null);
        }}
      />
    </search>
  );
}
