import { toQueryString } from '../../api/client.js';
import type { Query } from '../../api/client.js';
import { useFiltres } from './pilotage-api.js';

/** Builds a link that keeps the filters on screen and adds its own. */
export function useLien(): (chemin: string, plus?: Query) => string {
  const filtres = useFiltres();
  return (chemin, plus) => `${chemin}${toQueryString({ ...filtres, ...plus })}`;
}
