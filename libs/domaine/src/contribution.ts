import type { Role } from './roles.js';

const ECOLE: readonly Role[] = ['chef', 'adjoint', 'rrupn'];

/**
 * Whether this person may write what belongs to some digital functions of a school: its head, deputy and RRUPN always, a
 * contributeur only with one of these functions (source: `docs/droits.md`, the role contributeur).
 */
export function canContribute(
  roles: readonly Role[],
  fonctions: readonly string[],
  requises: readonly string[],
): boolean {
  return roles.some((role) => ECOLE.includes(role)) || fonctions.some((fonction) => requises.includes(fonction));
}
