import { describe, expect, it } from '@jest/globals';
import {
  composer,
  isVide,
  listChiffres,
  liste,
  paragraphe,
  toTexteRiche,
  refuseTexteRiche,
  tableau,
  titre,
  toTexteBrut,
} from './index.js';

const doc = (...content: unknown[]): object => ({ type: 'doc', content });
const p = (text: string, marks?: object[]): object => ({ type: 'paragraph', content: [{ type: 'text', text, marks }] });

describe('a rich text', () => {
  it('is what the schema knows: headings, lists, tables, emphasis, links, figures', () => {
    const texte = composer([
      titre('Élèves'),
      paragraphe(['Certifiés : ', { cle: 'pix.certifies', valeur: '131' }, '.']),
      liste(['un', 'deux']),
      tableau(['Niveau', 'Inscrits'], [['3e', { cle: 'pix.inscrits', valeur: '142' }]]),
    ]);
    expect(refuseTexteRiche(texte)).toBeUndefined();
    expect(toTexteRiche(texte)).toEqual(texte);
    expect(listChiffres(texte!)).toEqual([
      { cle: 'pix.certifies', valeur: '131' },
      { cle: 'pix.inscrits', valeur: '142' },
    ]);
    expect(toTexteBrut(texte!)).toContain('Certifiés : 131.');
    expect(composer([])).toBeNull();
  });

  it('loses what the schema does not know, and keeps script as the words it is', () => {
    const recu = doc({ ...p('<script>alert(1)</script>'), attrs: { onclick: 'x' }, style: 'color:red' });
    expect(refuseTexteRiche(recu)).toBeUndefined();
    expect(JSON.stringify(toTexteRiche(recu))).not.toMatch(/onclick|style/);
    expect(toTexteBrut(toTexteRiche(recu))).toBe('<script>alert(1)</script>');
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another root', p('x')],
    ['no block', doc()],
    ['an image', doc({ type: 'image', attrs: { src: 'data:image/png;base64,AA' } })],
    ['raw text at the root', doc({ type: 'text', text: 'x' })],
    ['an empty text', doc(p(''))],
    ['a text that is a number', doc({ type: 'paragraph', content: [{ type: 'text', text: 3 }] })],
    ['an unknown mark', doc(p('x', [{ type: 'color', attrs: { color: 'red' } }]))],
    ['a link that runs', doc(p('x', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]))],
    ['a link to data', doc(p('x', [{ type: 'link', attrs: { href: 'data:text/html,x' } }]))],
    ['a link without address', doc(p('x', [{ type: 'link' }]))],
    ['an inherited name', doc({ type: 'constructor' })],
    ['a table in a table', doc({ type: 'table', content: [{ type: 'table' }] })],
    ['a heading of level 9', doc({ type: 'heading', attrs: { level: 9 } })],
    ['a cell over a thousand columns', doc({ type: 'tableCell', attrs: { colspan: 1000 } })],
    ['more than a page holds', doc(p('x'.repeat(300_000)))],
  ])('is not %s', (_nom, recu) => {
    expect(refuseTexteRiche(recu)).toEqual(expect.any(String));
  });

  it('is not so deep that reading it would fail', () => {
    let fond: object = p('fond');
    for (let i = 0; i < 5000; i += 1) fond = { type: 'bulletList', content: [{ type: 'listItem', content: [fond] }] };
    expect(refuseTexteRiche(doc(fond))).toEqual(expect.any(String));
  });

  it('says nothing when it holds blank paragraphs, empty cells and zeros only', () => {
    expect(isVide(toTexteRiche(doc(p('  '), { type: 'paragraph' })))).toBe(true);
    expect(isVide(composer([tableau([''], [['']])])!)).toBe(true);
    expect(isVide(toTexteRiche(doc(p('0 – 0'))))).toBe(true);
    expect(isVide(toTexteRiche(doc(p('10'))))).toBe(false);
  });
});
