import { SelectField } from '@focale/ui';
import { Recherche, useFiltresDUrl } from '../../cadres/index.js';

interface Props {
  /** What is searched, for screen readers. */
  label: string;
  hint: string;
  /** The parameter of the closed list beside the words. */
  filtre: { nom: string; label: string; vide: string; options: readonly { value: string; label: string }[] };
}

/** Words and one closed list. */
export function RechercheDuProfil({ label, hint, filtre }: Props) {
  const { get, set } = useFiltresDUrl();
  return (
    <search className="filtres" aria-label="Filtres">
      <Recherche label={label} hint={hint} max={80} />
      <SelectField
        label={filtre.label}
        vide={filtre.vide}
        options={filtre.options}
        value={get(filtre.nom)}
        onChange={(event) => set(filtre.nom, event.target.value)}
      />
    </search>
  );
}
