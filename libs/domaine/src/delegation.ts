import type { DroitDelegable } from './permissions.js';

export const LIBELLES_DROITS_DELEGABLES: Readonly<Record<DroitDelegable, string>> = {
  transmettre: 'Transmettre les désignations',
  signer: 'Signer les lettres de mission',
  compensation: 'Fixer les compensations',
};
