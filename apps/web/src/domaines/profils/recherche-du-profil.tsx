import { Button, SelectField, TextField } from '@focale/ui';
import { useSearchParams } from 'react-router';

interface Props {
  /** What is searched, for screen readers. */
  label: string;
  hint: string;
  /** The parameter of the closed list beside the words. */
  filtre: { nom: string; label: string; vide: string; options: readonly { value: string; label: string }[] };
}

/** Words and one closed list, kept in the URL so that a view can be sent to a colleague. */
export function RechercheDuProfil({ label, hint, filtre }: Props) {
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const set = (nom: string, valeur: string) => {
    const suite = new URLSearchParams(params);
    if (valeur === '') suite.delete(nom);
    else suite.set(nom, valeur);
    setParams(suite, { replace: true });
  };
  return (
    <search className="filtres" aria-label="Filtres">
      <form
        role="search"
        aria-label={label}
        className="recherche"
        onSubmit={(event) => {
          event.preventDefault();
          const saisie = new FormData(event.currentTarget).get('q');
          set('q', typeof saisie === 'string' ? saisie.trim() : '');
        }}
      >
        <TextField key={q} name="q" type="search" label="Chercher" hint={hint} defaultValue={q} maxLength={80} />
        <Button type="submit">Chercher</Button>
      </form>
      <SelectField
        label={filtre.label}
        vide={filtre.vide}
        options={filtre.options}
        value={params.get(filtre.nom) ?? ''}
        onChange={(event) => set(filtre.nom, event.target.value)}
      />
    </search>
  );
}
