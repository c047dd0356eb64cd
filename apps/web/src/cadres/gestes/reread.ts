import type { QueryClient } from '@tanstack/react-query';

/**
 * After a write, whatever is on screen is read again: a declaration moves the film, counters and totals. It is not waited for:
 * what asked for the write may leave the screen with it.
 */
export const reread = (queryClient: QueryClient): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
