import { Empty, HeatMap, formatNombre } from '@focale/ui';
import { Link } from 'react-router';
import type { Part, TableauDeBordVue } from './types.js';
import { useLien } from './use-lien.js';

const ENSEMBLE = 'ensemble';

/** Themes as rows, so that their names are read whole; départements as equal columns. */
export function CarteChaleur({ film, base }: { film: TableauDeBordVue['film']; base: string }) {
  const toLien = useLien();
  if (film.parTheme.length === 0) return <Empty title="Aucune action du film avec ces filtres" />;
  const parts = new Map<string, Part>([
    ...film.croise.map((part) => [`${part.theme}|${part.departement}`, part] as const),
    ...film.parTheme.map((part) => [`${part.theme}|${ENSEMBLE}`, part] as const),
  ]);
  const columns = film.parDepartement.map(({ departement, nom }) => ({ key: departement, label: nom }));
  return (
    <div className="carte">
      <HeatMap
        caption="Part du film accomplie, en pourcentage, par thème et par département"
        corner="Thème (en %)"
        columns={columns.length > 1 ? [...columns, { key: ENSEMBLE, label: 'Ensemble' }] : columns}
        rows={film.parTheme.map(({ theme }) => ({ key: theme, label: theme }))}
        cell={(theme, colonne) => {
          const part = parts.get(`${theme}|${colonne}`);
          return {
            percent: part?.pourcentage ?? null,
            detail: part ? `${formatNombre(part.faites)} actions faites sur ${formatNombre(part.applicables)}` : '',
          };
        }}
        link={(theme, colonne, content) => (
          <Link to={toLien(`${base}/film`, { theme, ...(colonne === ENSEMBLE ? {} : { departement: colonne }) })}>
            {content}
          </Link>
        )}
      />
      <p className="gris petit">Une case ouvre les établissements derrière le chiffre.</p>
    </div>
  );
}
