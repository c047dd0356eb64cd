import { tellPeriode } from '@focale/domaine';
import { SelectField, TextField } from '@focale/ui';
import type { Recherche } from './edition/search-lignes.js';
import type { Ligne } from './types.js';

interface Props {
  lignes: readonly Ligne[];
  recherche: Recherche;
  changees: number;
  onChange: (recherche: Recherche) => void;
}

/** Words, period, theme, changed lines: what narrows the film. */
export function FiltresLignes({ lignes, recherche, changees, onChange }: Props) {
  const themes = [...new Set(lignes.map(({ theme }) => theme))];
  const set = (plus: Partial<Recherche>) => onChange({ ...recherche, ...plus });
  return (
    <search className="filtres filtres-film" aria-label="Trouver une ligne">
      <TextField
        label="Chercher"
        type="search"
        placeholder="mot, base légale, ressource…"
        value={recherche.texte}
        onChange={(event) => set({ texte: event.target.value })}
      />
      <SelectField
        label="Thème"
        vide="Tous"
        options={themes.map((theme) => ({ value: theme, label: theme }))}
        value={recherche.theme}
        onChange={(event) => set({ theme: event.target.value })}
      />
      <div>
        <p className="legende" id="legende-periode">
          Période
        </p>
        <ul className="nu puces" aria-labelledby="legende-periode">
          {[null, 1, 2, 3, 4, 5].map((periode) => (
            <li key={periode ?? 'toutes'}>
              <button
                type="button"
                className="puce"
                aria-pressed={periode === recherche.periode}
                onClick={() => set({ periode })}
              >
                {periode === null ? 'Toute l’année' : tellPeriode(periode)}
              </button>
            </li>
          ))}
          {changees > 0 || recherche.changees ? (
            <li>
              <button
                type="button"
                className="puce"
                aria-pressed={recherche.changees}
                onClick={() => set({ changees: !recherche.changees })}
              >
                Changées au brouillon <span>({changees})</span>
              </button>
            </li>
          ) : null}
        </ul>
      </div>
    </search>
  );
}
