import { Link, useRouteError } from 'react-router';
import { toHorsLigne } from '../api/probleme-api.js';
import { ErrorState } from '../cadres/index.js';

/** A page that could not be fetched (no network, or a newer version was published) fails as a TypeError of `import()`. */
function toError(error: unknown): Error {
  if (error instanceof TypeError && error.message.includes('import')) return toHorsLigne();
  return error instanceof Error ? error : new Error(String(error));
}

/** The last net: a screen that broke, or a piece of the application that could not be fetched. */
export function RouteError() {
  return (
    <main className="page">
      <h1>Cet écran n’a pas pu s’ouvrir</h1>
      <ErrorState error={toError(useRouteError())} onRetry={() => location.reload()} />
      <p>
        <Link to="/">Revenir à l’accueil</Link>
      </p>
    </main>
  );
}
