import { delegableOf, type DroitDelegable, isAllowed, type Permission } from './permissions.js';
import type { Role } from './roles.js';

export const LIBELLES_DROITS_DELEGABLES: Readonly<Record<DroitDelegable, string>> = {
  transmettre: 'Transmettre les désignations',
  signer: 'Signer les lettres de mission',
  compensation: 'Fixer les compensations',
};

/** Whether the permission is held on a target: by one of the roles, or by a deputy to whom the head lent the right. */
export function holdsPermission(
  permission: Permission,
  roles: readonly Role[],
  droitsPretes: readonly DroitDelegable[],
): boolean {
  if (isAllowed(permission, roles)) return true;
  const droit = delegableOf(permission);
  return droit !== undefined && roles.includes('adjoint') && droitsPretes.includes(droit);
}
