import type { Session } from '../agents/index.js';
import type { ActionDuFilm } from './types.js';

/** `tout`, `retard`, `moi`, `obligations`, or `theme:<nom>`. */
export type Filtre = string;

const RESPONSABLES_DES_ROLES: Partial<Record<string, string>> = { chef: 'CHEF', adjoint: 'CHEF', rrupn: 'RRUPN' };

/** The responsible functions that the person holds. */
export function listFonctions(session: Session | undefined): Set<string> {
  const fonctions = new Set<string>();
  for (const habilitation of session?.habilitations ?? []) {
    const responsable = RESPONSABLES_DES_ROLES[habilitation.role];
    if (responsable) fonctions.add(responsable);
    for (const fonction of habilitation.fonctions ?? []) fonctions.add(fonction);
  }
  return fonctions;
}

/** Whether a line is within a filter. */
export function isWithin(action: ActionDuFilm, filtre: Filtre, fonctions: Set<string>): boolean {
  if (filtre === 'retard') return action.enRetard;
  if (filtre === 'moi') return fonctions.has(action.responsable) && action.nature === 'action';
  if (filtre === 'obligations') return action.obligation === 'obligation' || action.obligation === 'a_verifier';
  if (filtre.startsWith('theme:')) return action.theme === filtre.slice('theme:'.length);
  return true;
}

/** Lines grouped by theme, in the order in which the film brings them. */
export function groupByTheme<L extends { theme: string }>(actions: readonly L[]): [string, L[]][] {
  const groupes = new Map<string, L[]>();
  for (const action of actions) groupes.set(action.theme, [...(groupes.get(action.theme) ?? []), action]);
  return [...groupes];
}
