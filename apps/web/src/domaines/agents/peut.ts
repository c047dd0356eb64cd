import type { Session } from './session.js';

/** A right by its name, as the API publishes those that the session holds. */
export type Droit = Session['habilitations'][number]['droits'][number];

/**
 * Whether who is signed in holds a right in this school, or anywhere when none is told: it chooses what a screen shows, the API
 * decides. What is offered of a row is in its `actionsPossibles`.
 */
export const peut = (session: Session | undefined, droit: Droit, uai?: string): boolean =>
  session?.habilitations.some((h) => h.droits.includes(droit) && (uai === undefined || (h.uai ?? uai) === uai)) ??
  false;
