import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './dates.js';
import { PERIODES, parsePeriode, periodeOf } from './periodes.js';

describe('periodes', () => {
  it('cover the twelve months once, in the order of the school year', () => {
    expect(PERIODES.flatMap((periode) => periode.mois)).toEqual([8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7]);
    expect(PERIODES.map((periode) => periode.code)).toEqual([1, 2, 3, 4, 5]);
  });

  it('hold every date exactly once', () => {
    fc.assert(
      fc.property(fc.nat(73_000), (jours) => {
        const date = addDays('1950-01-01', jours);
        const mois = Number(date.slice(5, 7));
        const codes = PERIODES.filter((periode) => periode.mois.includes(mois)).map((periode) => periode.code);
        expect(codes).toEqual([periodeOf(date)]);
      }),
    );
  });

  it('are found by the label of the catalogue', () => {
    for (const { code, libelle } of PERIODES) expect(parsePeriode(` ${libelle} `)).toBe(code);
    expect(parsePeriode('Été')).toBeUndefined();
  });

  it('refuse a date that does not exist', () => {
    expect(() => periodeOf('2026-02-30')).toThrow(RangeError);
  });
});
