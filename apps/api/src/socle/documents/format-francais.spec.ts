import { describe, expect, it } from '@jest/globals';
import { formatCompte, formatDate, formatDuree, formatInstant, formatPourcentage } from './format-francais.js';

/** Spaces of every width count as one plain space here. */
const plain = (texte: string): string => texte.replace(/\s/g, ' ');

describe('French formats', () => {
  it('writes durations in hours and minutes', () => {
    expect([0, 25, 60, 65, 2790, 60_000].map(formatDuree).map(plain)).toEqual([
      '0 min',
      '25 min',
      '1 h',
      '1 h 05',
      '46 h 30',
      '1 000 h',
    ]);
  });

  it('writes dates in full, the first of a month as an ordinal', () => {
    expect([formatDate('2026-10-03'), formatDate('2026-06-01')].map(plain)).toEqual([
      '3 octobre 2026',
      '1er juin 2026',
    ]);
    expect(() => formatDate('hier')).toThrow(RangeError);
  });

  it('writes an instant at the time of Paris, in winter and in summer', () => {
    expect(plain(formatInstant('2026-06-12T14:05:00Z'))).toBe('12 juin 2026 à 16 h 05');
    expect(plain(formatInstant('2026-01-31T23:30:00Z'))).toBe('1er février 2026 à 0 h 30');
  });

  it('writes a percentage, or a dash when nothing is counted', () => {
    expect([37, 0, null].map(formatPourcentage).map(plain)).toEqual(['37 %', '0 %', '–']);
  });

  it('takes the plural from two on', () => {
    expect([0, 1, 2].map((n) => plain(formatCompte(n, 'action')))).toEqual(['0 action', '1 action', '2 actions']);
  });
});
