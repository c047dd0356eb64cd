import { describe, expect, it } from '@jest/globals';
import {
  NATURES_ACTION,
  STATUTS_ACTION,
  CODES_STATUTS_ACTION,
  computeLiens,
  isCochable,
  isComptee,
  parseNatureAction,
  statutOfCode,
} from './film.js';
import type { LigneLiee } from './film.js';

describe('film', () => {
  it('stores each status under a number that never changes', () => {
    expect(STATUTS_ACTION.map((statut) => CODES_STATUTS_ACTION[statut])).toEqual([0, 1, 2, 3]);
    for (const statut of STATUTS_ACTION) expect(statutOfCode(CODES_STATUTS_ACTION[statut])).toBe(statut);
    expect(statutOfCode(null)).toBe('a_faire');
    expect(() => statutOfCode(4)).toThrow(RangeError);
  });

  it('counts actions only, and lets a school tick what is left to it too', () => {
    expect(NATURES_ACTION.filter(isComptee)).toEqual(['action']);
    expect(NATURES_ACTION.filter(isCochable)).toEqual(['action', 'facultative']);
  });

  it('reads the natures as the catalogue writes them', () => {
    expect(parseNatureAction('modalité')).toBe('modalite');
    expect(parseNatureAction(' rappel_permanent ')).toBe('rappel_permanent');
    expect(parseNatureAction('conseil')).toBeUndefined();
  });

  describe('ties between lines', () => {
    const build = (cle: string, autres: Partial<LigneLiee> = {}): LigneLiee => ({
      cle,
      serie: null,
      prerequis: null,
      statut: 'a_faire',
      applicable: true,
      ...autres,
    });

    it('number the occurrences of a series that apply, and only when there are several', () => {
      const liens = computeLiens([
        build('a1', { serie: 'a' }),
        build('b1', { serie: 'b' }),
        build('a2', { serie: 'a', applicable: false }),
        build('a3', { serie: 'a' }),
        build('seule'),
      ]);
      expect([...liens].map(([cle, { occurrence }]) => [cle, occurrence])).toEqual([
        ['a1', { rang: 1, sur: 2 }],
        ['b1', null],
        ['a2', null],
        ['a3', { rang: 2, sur: 2 }],
        ['seule', null],
      ]);
    });

    it.each([
      ['a_faire', true, true],
      ['en_cours', true, true],
      ['fait', true, false],
      ['sans_objet', true, false],
      ['a_faire', false, false],
    ] as const)('wait for a line to come first that is %s, applicable: %s', (statut, applicable, attendu) => {
      const liens = computeLiens([
        build('avant', { statut, applicable }),
        build('apres', { prerequis: 'avant' }),
        build('orpheline', { prerequis: 'disparue' }),
      ]);
      expect(liens.get('apres')?.prerequisEnAttente).toBe(attendu);
      expect(liens.get('orpheline')?.prerequisEnAttente).toBe(false);
    });
  });
});
