import { describe, expect, it } from '@jest/globals';
import { readContexte, toAutreAnnee } from './contexte.js';

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

  it('leaves the object of one school and year behind when another is chosen', () => {
    const lettre = '/etablissements/0990001A/annees/2026-2027/designations/019aa9a0-1111-7222-8333-444455556666/lettre';
    expect(readContexte(lettre).suite).toBe('/designations');
    expect(toAutreAnnee(lettre, '2025-2026')).toBe('/etablissements/0990001A/annees/2025-2026/designations');
  });

  it('finds none elsewhere', () => {
    expect(readContexte('/annuaire/import')).toEqual({ suite: '' });
  });
});
