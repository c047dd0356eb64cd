import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TAUX_IMP_CENTIMES, centimesFromEuros, eurosFromCentimes, isBelowUsualRrupnRate, isTauxImp } from './imp.js';

describe('imp', () => {
  it('knows the five rates in euros and no other', () => {
    expect(TAUX_IMP_CENTIMES.map(eurosFromCentimes)).toEqual([312.5, 625, 1250, 2500, 3750]);
    expect(isTauxImp(centimesFromEuros(312.5))).toBe(true);
    expect(isTauxImp(100000)).toBe(false);
    expect(isTauxImp(1250)).toBe(false);
  });

  it('brings every amount in centimes back from euros without a rounding error', () => {
    fc.assert(fc.property(fc.nat(10_000_000), (c) => expect(centimesFromEuros(eurosFromCentimes(c))).toBe(c)));
  });

  it.each([312.505, 0.001, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p euros', (montant) => {
    expect(() => centimesFromEuros(montant)).toThrow(RangeError);
  });

  it('flags what is under the usual rate of a RRUPN', () => {
    expect(TAUX_IMP_CENTIMES.filter(isBelowUsualRrupnRate)).toEqual([31250, 62500]);
  });
});
