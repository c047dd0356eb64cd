import { describe, expect, it } from '@jest/globals';
import { buildFilm, buildLigne } from './fabrique-lignes.js';
import { mergeLignes } from './merge-lignes.js';
import { moveLigne } from './order-lignes.js';

const [a, b, c] = [buildLigne('a'), buildLigne('b'), buildLigne('c')];
const base = buildFilm(a, b, c);
const cles = (lignes: readonly { cle: string }[]) => lignes.map(({ cle }) => cle).join('');

describe('two people who edit the same draft', () => {
  it('keeps what each changed, in different fields of the same line', () => {
    const mien = buildFilm({ ...a, intitule: 'Reformulée' }, b, c);
    const autre = buildFilm({ ...a, echeance: '2026-11-30' }, b, { ...c, remarque: 'À revoir' });
    const { lignes, conflits } = mergeLignes(base, mien, autre);
    expect(lignes[0]).toMatchObject({ intitule: 'Reformulée', echeance: '2026-11-30' });
    expect(lignes[2]).toMatchObject({ remarque: 'À revoir' });
    expect(conflits).toEqual([]);
  });

  it('keeps what was typed here when both changed the same field, and says so', () => {
    const mien = buildFilm({ ...a, intitule: 'La mienne' }, b, c);
    const autre = buildFilm({ ...a, intitule: 'La sienne' }, b, c);
    const { lignes, conflits } = mergeLignes(base, mien, autre);
    expect(lignes[0]?.intitule).toBe('La mienne');
    expect(conflits).toEqual([{ cle: 'a', intitule: 'La mienne', champ: 'intitule' }]);
  });

  it('applies additions and removals of both, but keeps a line that the other one worked on', () => {
    const mien = buildFilm(a, { ...c, remarque: 'x' }, buildLigne('m'));
    const autre = buildFilm(buildLigne('t'), a, b);
    expect(cles(mergeLignes(base, mien, autre).lignes)).toBe('tacm');
  });

  it('keeps the order of whoever moved a line', () => {
    const monte = moveLigne(base, 'c', 'monter');
    expect(cles(mergeLignes(base, monte, base).lignes)).toBe('acb');
    expect(cles(mergeLignes(base, base, monte).lignes)).toBe('acb');
  });

  it('takes one change back and leaves those made after it', () => {
    const apres = buildFilm(a, c);
    const ensuite = buildFilm({ ...a, intitule: 'Reformulée' }, c);
    const { lignes } = mergeLignes(apres, ensuite, base);
    expect(cles(lignes)).toBe('abc');
    expect(lignes[0]?.intitule).toBe('Reformulée');
  });
});
