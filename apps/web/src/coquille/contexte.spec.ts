import { describe, expect, it } from '@jest/globals';
import { readContexte } from './contexte.js';

describe('the school and the year live in the URL', () => {
  it('reads a school, its year and the page open', () => {
    expect(readContexte('/etablissements/0990001A/annees/2026-2027/film')).toEqual({
      uai: '0990001A',
      annee: '2026-2027',
      suite: '/film',
    });
  });

  it('reads an academy', () => {
    expect(readContexte('/academies/22/annees/2026-2027')).toEqual({ academie: '22', annee: '2026-2027', suite: '' });
  });

  it('finds none elsewhere', () => {
    expect(readContexte('/annuaire/import')).toEqual({ suite: '' });
  });
});
