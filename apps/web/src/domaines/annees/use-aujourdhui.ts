import { dayAt } from '@focale/ui';
import { useAnnees } from './annees.js';

/** Today as `AAAA-MM-JJ`: the server's day when it gives it, so that screen and server agree on what is late. */
export function useAujourdhui(): string {
  return useAnnees().data?.aujourdhui ?? dayAt(new Date());
}
