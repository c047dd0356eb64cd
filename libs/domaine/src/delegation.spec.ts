import { describe, expect, it } from '@jest/globals';
import { holdsPermission, LIBELLES_DROITS_DELEGABLES } from './delegation.js';
import { DROITS_DELEGABLES } from './permissions.js';

describe('a right that the head lends', () => {
  it('has a label', () => {
    expect(Object.keys(LIBELLES_DROITS_DELEGABLES)).toEqual([...DROITS_DELEGABLES]);
  });

  it('opens its permission to a deputy, and to a deputy only', () => {
    expect(holdsPermission('designations.transmit', ['chef'], [])).toBe(true);
    expect(holdsPermission('designations.transmit', ['adjoint'], [])).toBe(false);
    expect(holdsPermission('designations.transmit', ['adjoint'], ['signer'])).toBe(false);
    expect(holdsPermission('designations.transmit', ['adjoint'], ['transmettre'])).toBe(true);
    expect(holdsPermission('designations.transmit', ['lecteur'], ['transmettre'])).toBe(false);
    expect(holdsPermission('film.update', ['contributeur'], [])).toBe(true);
  });
});
