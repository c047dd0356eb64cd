import { describe, expect, it } from '@jest/globals';
import { findAlerteGar, nextToussaint } from './gar.js';

const AUJOURDHUI = '2026-11-22';

describe('the alert of a GAR subscription', () => {
  it.each([
    ['2026-11-21', 'expire'],
    ['2026-11-22', 'bientot'],
    ['2027-02-20', 'bientot'],
    ['2027-02-21', 'avant_rentree'],
    ['2027-10-31', 'avant_rentree'],
    ['2027-11-01', undefined],
  ])('for an end on %s is %s', (fin, alerte) => {
    expect(findAlerteGar({ fin, suite: 'a_decider' }, AUJOURDHUI)).toBe(alerte);
  });

  it('falls once the school decided', () => {
    for (const suite of ['renouvele', 'remplace', 'abandonne'] as const)
      expect(findAlerteGar({ fin: '2026-12-01', suite }, AUJOURDHUI)).toBeUndefined();
  });

  it('looks to the next 31 October', () => {
    expect(nextToussaint('2026-10-31')).toBe('2026-10-31');
    expect(nextToussaint('2026-11-01')).toBe('2027-10-31');
  });
});
