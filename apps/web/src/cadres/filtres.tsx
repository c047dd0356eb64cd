import { Button, TextField } from '@focale/ui';
import { useSearchParams } from 'react-router';

/**
 * Filters of a list, kept in the URL so that a view can be sent to a colleague. Another filter shows the first page again; an
 * empty one leaves the URL.
 */
export function useFiltresDUrl() {
  const [params, setParams] = useSearchParams();
  const change = (nom: string, valeur: string): URLSearchParams => {
    const suite = new URLSearchParams(params);
    suite.delete('page');
    if (valeur === '') suite.delete(nom);
    else suite.set(nom, valeur);
    return suite;
  };
  return {
    get: (nom: string): string => params.get(nom) ?? '',
    set: (nom: string, valeur: string): void => setParams(change(nom, valeur), { replace: true }),
    /** Address of the same list under another filter. */
    toAdresse: (nom: string, valeur: string): string => `?${change(nom, valeur).toString()}`,
  };
}

interface RechercheProps {
  /** What is searched, for screen readers. */
  label: string;
  hint: string;
  /** In characters. */
  max?: number;
  className?: string;
}

/** Words that a list is searched by, in the parameter `q` of the URL. */
export function Recherche({ label, hint, max, className = 'recherche' }: RechercheProps) {
  const { get, set } = useFiltresDUrl();
  const q = get('q');
  return (
    <form
      role="search"
      aria-label={label}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        const saisie = new FormData(event.currentTarget).get('q');
        set('q', typeof saisie === 'string' ? saisie.trim() : '');
      }}
    >
      <TextField key={q} name="q" type="search" label="Chercher" hint={hint} defaultValue={q} maxLength={max} />
      <Button type="submit">Chercher</Button>
    </form>
  );
}
