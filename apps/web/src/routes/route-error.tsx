import { Link, useRouteError } from 'react-router';
import { ErrorState } from '../cadres/index.js';

/** The last net: a screen that broke, or a piece of the application that could not be fetched. */
export function RouteError() {
  const error = useRouteError();
  return (
    <main className="page">
      <h1>Cet écran n’a pas pu s’ouvrir</h1>
      <ErrorState error={error instanceof Error ? error : new Error(String(error))} onRetry={() => location.reload()} />
      <p>
        <Link to="/">Revenir à l’accueil</Link>
      </p>
    </main>
  );
}
