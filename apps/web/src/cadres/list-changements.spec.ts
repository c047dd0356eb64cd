import { describe, expect, it } from '@jest/globals';
import { listChangements } from './list-changements.js';

describe('what somebody else changed in between', () => {
  it('names only the labelled fields that differ', () => {
    const avant = { debut: '2026-09-01', fin: null, version: 1 };
    const courant = { debut: '2026-09-01', fin: '2027-08-31', version: 2 };
    expect(listChangements(avant, courant, { debut: 'Début', fin: 'Fin' })).toEqual([
      { champ: 'Fin', avant: 'rien', apres: '31 août 2027' },
    ]);
  });

  it('says nothing when the refusal carries no row', () => {
    expect(listChangements({ debut: '2026-09-01' }, undefined, { debut: 'Début' })).toEqual([]);
  });
});
