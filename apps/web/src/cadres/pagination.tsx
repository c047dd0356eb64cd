import { buttonClass, formatNombre } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import type { Page } from '../api/client.js';

/** Previous and next page, in the URL. Nothing when everything fits on one. */
export function Pagination({ page }: { page: Pick<Page<unknown>, 'total' | 'page' | 'taille'> }) {
  const [params] = useSearchParams();
  const derniere = Math.max(1, Math.ceil(page.total / page.taille));
  if (derniere === 1) return null;
  const toPage = (numero: number) => {
    const suite = new URLSearchParams(params);
    suite.set('page', String(numero));
    return `?${suite.toString()}`;
  };
  return (
    <nav className="pagination" aria-label="Pages de la liste">
      <p className="gris">
        Page {page.page} sur {formatNombre(derniere)} · {formatNombre(page.total)} lignes
      </p>
      <div className="rang">
        {page.page > 1 ? (
          <Link className={buttonClass('secondary', true)} to={toPage(page.page - 1)}>
            Page précédente
          </Link>
        ) : null}
        {page.page < derniere ? (
          <Link className={buttonClass('secondary', true)} to={toPage(page.page + 1)}>
            Page suivante
          </Link>
        ) : null}
      </div>
    </nav>
  );
}
