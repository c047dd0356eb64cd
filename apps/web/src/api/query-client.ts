import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemeApi } from './probleme-api.js';

/** Told when the API no longer knows the session, wherever that happens. */
export function buildQueryClient(onSessionLost: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ProblemeApi && error.status === 401) onSessionLost();
  };
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== 'session') onError(error);
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _context, mutation) => {
        if (mutation.meta?.['connexion'] !== true) onError(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (echecs, error) =>
          echecs < 2 && error instanceof ProblemeApi && (error.status === 0 || error.status >= 502),
      },
    },
  });
}
