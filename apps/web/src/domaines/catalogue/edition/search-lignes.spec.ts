import { describe, expect, it } from '@jest/globals';
import { compareLignes } from './compare-lignes.js';
import { buildFilm, buildLigne } from './fabrique-lignes.js';
import { buildIndex, searchLignes } from './search-lignes.js';

const film = buildFilm(
  buildLigne('a', { intitule: 'Déployer les parcours Pix' }),
  buildLigne('b', { theme: 'RGPD', periode: 2, baseLegale: 'Décret n° 2015-475' }),
);
const search = (texte: string, plus = {}, ouverte: string | null = null) =>
  searchLignes(
    film,
    buildIndex(film),
    { texte, periode: null, theme: '', changees: false, ...plus },
    compareLignes(film, [film[0]!]).etats,
    ouverte,
  ).map(({ cle }) => cle);

describe('finding a line among the film', () => {
  it('ignores case and accents, and wants every word', () => {
    expect(search('PARCOURS deployer')).toEqual(['a']);
    expect(search('parcours absent')).toEqual([]);
  });

  it('reads the legal basis, and narrows by period and theme', () => {
    expect(search('2015-475')).toEqual(['b']);
    expect(search('', { periode: 1 })).toEqual(['a']);
    expect(search('', { theme: 'RGPD' })).toEqual(['b']);
    expect(search('', { changees: true })).toEqual(['b']);
  });

  it('keeps the open line in sight, whatever it has become', () => {
    expect(search('parcours', {}, 'b')).toEqual(['a', 'b']);
  });
});

describe('the draft beside the published film', () => {
  it('tells added, changed and removed lines apart; a move alone changes nothing', () => {
    const brouillon = [{ ...film[1]!, ordre: 1 }, buildLigne('n', { ordre: 2 })];
    const { etats, retirees, reordonnee } = compareLignes(brouillon, film);
    expect(reordonnee).toBe(false);
    expect(compareLignes([...film].reverse(), film)).toMatchObject({ retirees: [], reordonnee: true });
    expect([...etats]).toEqual([
      ['b', 'inchangee'],
      ['n', 'ajoutee'],
    ]);
    expect(retirees.map(({ cle }) => cle)).toEqual(['a']);
  });
});
