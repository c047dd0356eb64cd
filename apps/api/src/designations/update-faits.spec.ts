import { describe, expect, it } from '@jest/globals';
import { computeFaits } from './update-faits.js';

const AUJOURDHUI = '2026-11-22';
const MANDAT = {
  etat: 'acceptee',
  debut: '2026-09-01',
  fin: null,
  transmiseLe: '2026-09-10',
  lettreSigneeLe: null,
  compensation: null,
} as const;

const compute = (changements: Partial<Parameters<typeof computeFaits>[0]>): Record<string, string | null> =>
  Object.fromEntries(computeFaits({ ...MANDAT, ...changements }, AUJOURDHUI));

describe('what a mandate makes true', () => {
  it('is nothing while it is a draft or once it is refused', () => {
    for (const etat of ['brouillon', 'refusee'] as const) expect(compute({ etat })).toEqual({});
  });

  it('is its transmission, with a letter and an entry in STSWEB still expected', () => {
    const attendu = { 'designation.transmise': '2026-09-10', 'lettre.signee': null, 'imp.saisie': null };
    for (const etat of ['transmise', 'acceptee'] as const) expect(compute({ etat })).toEqual(attendu);
  });

  it('asks for no entry in STSWEB when there is no IMP', () => {
    for (const nature of ['allegement', 'aucune'] as const)
      expect(Object.keys(compute({ compensation: { nature } }))).toEqual(['designation.transmise', 'lettre.signee']);
  });

  it('counts the entry in STSWEB, not the choice of a rate', () => {
    expect(compute({ compensation: { nature: 'imp' } })['imp.saisie']).toBeNull();
    expect(compute({ compensation: { nature: 'imp', saisieSts: '2026-10-01' } })['imp.saisie']).toBe('2026-10-01');
  });

  it('counts through its last day when that is stated at the closing', () => {
    expect(compute({ etat: 'close', fin: '2026-11-22' })).not.toEqual({});
    expect(compute({ etat: 'close', fin: '2026-11-21' })).toEqual({});
  });

  it('ends with the mission when its last day was stated from the start', () => {
    expect(compute({ fin: '2026-11-22' })).not.toEqual({});
    expect(compute({ fin: '2026-11-21' })).toEqual({});
  });
});
