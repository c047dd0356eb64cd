import { fileURLToPath } from 'node:url';

const DIST = new URL('../../../apps/api/dist/', import.meta.url);

/** Entry of the built application. */
export const MAIN = fileURLToPath(new URL('main.js', DIST));

/** A module of the built application, by its path under `apps/api/src`. */
export const load = (chemin) => import(new URL(chemin, DIST).href);

/** The simulated day of every measure. */
export const AUJOURDHUI = '2026-11-22';

/** The instant that every measure begins at: in the morning, so that none crosses midnight. */
export const MAINTENANT = `${AUJOURDHUI}T09:00:00+01:00`;

/** Current year of that day. */
export const ANNEE = 2026;
