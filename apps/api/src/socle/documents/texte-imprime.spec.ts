import { describe, expect, it } from '@jest/globals';
import { toTexteRiche } from '@focale/texte-riche';
import fc from 'fast-check';
import { doc, p, text, TEXTE_COMPLET } from '../../../../../tests/fabriques/bilans-a-imprimer.js';
import { buildTexteImprime, type TexteImprime, toPhrase } from './texte-imprime.js';

const cellule = (mots: string, attrs: object = {}, type = 'tableCell') => ({ type, attrs, content: [p(text(mots))] });
const table = (...lignes: object[][]) => ({
  type: 'table',
  content: lignes.map((content) => ({ type: 'tableRow', content })),
});
const heading = (level: number, mots = `niveau ${level}`) => ({
  type: 'heading',
  attrs: { level },
  content: [text(mots)],
});
const tables = (texte: TexteImprime) => texte.filter((noeud) => noeud.genre === 'tableau');

describe('a text to print', () => {
  it('keeps words, emphasis, links, breaks, lists and tables', () => {
    const imprime = buildTexteImprime(TEXTE_COMPLET);
    expect(imprime.map(({ genre }) => genre)).toEqual(['titre', 'paragraphe', 'liste', 'tableau', 'tableau']);
    expect(imprime[1]).toMatchObject({
      morceaux: [
        { texte: 'Cette année, ', gras: false },
        { texte: '131' },
        { texte: ' élèves sur 142 ont obtenu la ' },
        { texte: 'certification', gras: true },
        { texte: ' Pix, voir ' },
        { texte: 'le guide', italique: true, lien: 'https://exemple.fr/%C3%A9?a=1&b=(2)' },
        { saut: true },
        { texte: 'et la suite.' },
      ],
    });
    expect(tables(imprime)).toMatchObject([{ entetes: 2, colonnes: { length: 3 } }, { entetes: 1 }]);
    expect(toPhrase(imprime.slice(2, 3))).toBe('Réserver les salles Salle du bâtiment B Convoquer les classes');
  });

  it('never skips a level of heading, and leaves out blank ones', () => {
    const imprime = buildTexteImprime(
      doc(heading(6), heading(4), heading(1), heading(5), { type: 'heading', content: [text(' \u0007')] }),
    );
    expect(imprime.map((noeud) => (noeud.genre === 'titre' ? noeud.niveau : 0))).toEqual([2, 3, 2, 3]);
  });

  it('takes the first row for the header of a table that has none', () => {
    const imprime = buildTexteImprime(doc(table([cellule('a'), cellule('b')], [cellule('c'), cellule('d')])));
    expect(tables(imprime)).toMatchObject([{ entetes: 1 }]);
  });

  it('tells in sentences a table too wide for a page', () => {
    const large = Array.from({ length: 40 }, (_, i) => cellule(`c${i}`));
    expect(buildTexteImprime(doc(table(large, large)))).toMatchObject([{ genre: 'liste', elements: { length: 2 } }]);
  });

  it('prints the words of a link that no program would open', () => {
    const faux = p(text('ici', { type: 'link', attrs: { href: 'http://a:b:c' } }));
    expect(buildTexteImprime(doc(faux))).toMatchObject([{ morceaux: [{ texte: 'ici', lien: null }] }]);
  });

  it('makes a whole grid of any table: no hole, nothing over another cell or past the end', () => {
    const span = fc.integer({ min: 1, max: 6 });
    const rangees = fc.array(fc.array(fc.tuple(span, span), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rangees, (lignes) => {
        const source = table(
          ...lignes.map((ligne) => ligne.map(([colspan, rowspan]) => cellule('x', { colspan, rowspan }))),
        );
        for (const { lignes: rendues, colonnes, entetes } of tables(
          buildTexteImprime(toTexteRiche({ type: 'doc', content: [source] })),
        ).filter((un) => un.genre === 'tableau')) {
          const places = rendues.map(() => 0);
          rendues.forEach((ligne, rang) =>
            ligne.forEach(({ largeur, hauteur }) => {
              for (let y = rang; y < rang + hauteur; y += 1) places[y] = (places[y] ?? NaN) + largeur;
            }),
          );
          expect(places).toEqual(rendues.map(() => colonnes.length));
          expect(entetes).toBeLessThanOrEqual(rendues.length);
        }
      }),
    );
  });
});
