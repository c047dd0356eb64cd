import { describe, expect, it } from '@jest/globals';
import { addOccurrence, copyLigne, createCle, createLigne, listCles, removeLigne } from './create-ligne.js';
import { buildFilm, buildLigne } from './fabrique-lignes.js';

describe('new lines of the film', () => {
  it('makes a readable key that nothing has ever used', () => {
    expect(createCle('Vérifier l’accès à Pix !', new Set())).toBe('verifier-l-acces-a-pix');
    expect(createCle('Vérifier', new Set(['verifier', 'verifier-2']))).toBe('verifier-3');
    expect(createCle('???', new Set())).toBe('ligne');
  });

  it('never gives back the key of a line removed from the draft while it is published', () => {
    const publiees = buildFilm(buildLigne('dresser'));
    const saisie = { periode: 1, theme: 'Pix', intitule: 'Dresser', echeance: '2026-10-31' };
    expect(createLigne(saisie, listCles([], publiees)).cle).toBe('dresser-2');
  });

  it('repeats an action: the first one opens the serie, each occurrence has its key', () => {
    const film = buildFilm(buildLigne('suivre', { fait: 'x' }));
    const [deux, premiere] = addOccurrence(film, 'suivre', listCles(film));
    const [trois, seconde] = addOccurrence(deux, premiere, listCles(deux));
    expect([premiere, seconde]).toEqual(['suivre-2', 'suivre-3']);
    expect(trois.map(({ serie }) => serie)).toEqual(['suivre', 'suivre', 'suivre']);
    expect(new Set(listCles(trois)).size).toBe(3);
  });

  it('copies a line out of its serie, and without the fait that completed it', () => {
    const film = buildFilm(buildLigne('a', { serie: 's', fait: 'x' }), buildLigne('b', { serie: 's' }));
    const [copie, cle] = copyLigne(film, 'a', listCles(film));
    expect(copie.find((ligne) => ligne.cle === cle)).toMatchObject({ serie: null, fait: null, code: '' });
  });

  it('removes a line with what depended on it', () => {
    const film = buildFilm(
      buildLigne('a', { serie: 's' }),
      buildLigne('b', { serie: 's' }),
      buildLigne('c', { prerequis: 'a' }),
    );
    expect(removeLigne(film, 'a').map(({ serie, prerequis }) => [serie, prerequis])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
