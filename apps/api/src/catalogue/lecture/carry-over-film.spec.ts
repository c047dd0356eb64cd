import { describe, expect, it } from '@jest/globals';
import { CODES_DE_FAITS } from '@focale/domaine';
import { readFile } from 'node:fs/promises';
import { carryOverFilm } from './carry-over-film.js';
import { readFilmCsv } from './read-film-csv.js';

const texte = await readFile(new URL('../../../../../catalogues/film/2025-2026.csv', import.meta.url), 'utf8');
const film = readFilmCsv(texte, CODES_DE_FAITS);

describe('the film carried over to the following year', () => {
  const suivant = carryOverFilm(film, '2026-2027');

  it('keeps every key, in the same order', () => {
    expect(suivant.map(({ cle }) => cle)).toEqual(film.map(({ cle }) => cle));
  });

  it('renames every code after the new year', () => {
    expect(suivant[0]?.code).toBe('F2627-P1-01');
    expect(suivant.every(({ code }) => /^F2627-P[1-5]-\d{2}$/.test(code))).toBe(true);
  });

  it('drops the remarks and resources that name the year before, and only them', () => {
    expect(suivant.filter(({ remarque }) => remarque?.includes('Fenêtre nationale'))).toEqual([]);
    expect(JSON.stringify(suivant.map(({ remarque, ressources }) => [remarque, ressources]))).not.toContain(
      '2025-2026',
    );
    expect(film.filter(({ remarque }) => remarque).length - suivant.filter(({ remarque }) => remarque).length).toBe(6);
    expect(suivant.find(({ code }) => code === 'F2627-P1-02')?.remarque).toBe('Plusieurs RRUPN possibles');
  });

  it('refuses what is not a school year', () => {
    expect(() => carryOverFilm(film, '2026-2028')).toThrow(RangeError);
  });
});
