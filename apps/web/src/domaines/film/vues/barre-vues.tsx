import { Link, useSearchParams } from 'react-router';
import { LIBELLES_VUES, VUES, toParamsVue } from './vue-du-film.js';
import type { VueDuFilm } from './vue-du-film.js';

/** The layouts of the lines, each with its address. */
export function BarreVues({ vue }: { vue: VueDuFilm }) {
  const [params] = useSearchParams();
  return (
    <nav aria-label="Présenter les actions" className="barre-vues">
      <ul className="nu">
        {VUES.map((v) => (
          <li key={v}>
            <Link
              to={`?${toParamsVue(params, v).toString()}`}
              preventScrollReset
              aria-current={v === vue ? 'true' : undefined}
            >
              {LIBELLES_VUES[v]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
