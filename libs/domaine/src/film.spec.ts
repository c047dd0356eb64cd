import { describe, expect, it } from '@jest/globals';
import { NATURES_ACTION, STATUTS_ACTION, codeOfStatut, isComptee, parseNatureAction, statutOfCode } from './film.js';

describe('film', () => {
  it('stores each status under a number that never changes', () => {
    expect(STATUTS_ACTION.map(codeOfStatut)).toEqual([0, 1, 2, 3]);
    for (const statut of STATUTS_ACTION) expect(statutOfCode(codeOfStatut(statut))).toBe(statut);
    expect(() => statutOfCode(4)).toThrow(RangeError);
  });

  it('counts actions only', () => {
    expect(NATURES_ACTION.filter(isComptee)).toEqual(['action']);
  });

  it('reads the natures as the catalogue writes them', () => {
    expect(parseNatureAction('modalité')).toBe('modalite');
    expect(parseNatureAction(' rappel_permanent ')).toBe('rappel_permanent');
    expect(parseNatureAction('conseil')).toBeUndefined();
  });
});
