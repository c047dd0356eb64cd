import { describe, expect, it } from '@jest/globals';
import { buildFilm, buildLigne } from './fabrique-lignes.js';
import { groupLignes, insertLigne, moveLigne, placeLigne } from './order-lignes.js';

const film = buildFilm(
  buildLigne('a'),
  buildLigne('b'),
  buildLigne('c', { theme: 'GAR' }),
  buildLigne('d', { periode: 2 }),
);
const cles = (lignes: readonly { cle: string }[]) => lignes.map(({ cle }) => cle).join('');

describe('the order of the film', () => {
  it('swaps a line with its neighbour of the same theme, never beyond', () => {
    expect(cles(moveLigne(film, 'b', 'monter'))).toBe('bacd');
    expect(moveLigne(film, 'a', 'monter')).toBe(film);
    expect(moveLigne(film, 'b', 'descendre')).toBe(film);
  });

  it('keeps the lines that did not move as they were', () => {
    const apres = moveLigne(film, 'b', 'monter');
    expect(apres[2]).toBe(film[2]);
    expect(apres.map(({ ordre }) => ordre)).toEqual([1, 2, 3, 4]);
  });

  it('puts a line at the end of another theme, opened when it is new', () => {
    expect(cles(placeLigne(film, 'a', { periode: 1, theme: 'GAR' }))).toBe('bcad');
    expect(groupLignes(placeLigne(film, 'a', { periode: 2, theme: 'RGPD' })).map(({ theme }) => theme)).toEqual([
      'Pix',
      'GAR',
      'Pix',
      'RGPD',
    ]);
  });

  it('inserts after a line, or at the end of its theme', () => {
    expect(cles(insertLigne(film, buildLigne('e'), 'a'))).toBe('aebcd');
    expect(cles(insertLigne(film, buildLigne('e')))).toBe('abecd');
  });
});
