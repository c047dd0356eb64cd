import { describe, expect, it } from '@jest/globals';
import { LIBELLES_DROITS_DELEGABLES } from './delegation.js';
import { DROITS_DELEGABLES } from './permissions.js';

describe('a right that the head lends', () => {
  it('has a label', () => {
    expect(Object.keys(LIBELLES_DROITS_DELEGABLES)).toEqual([...DROITS_DELEGABLES]);
  });
});
