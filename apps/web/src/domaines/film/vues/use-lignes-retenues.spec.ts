import { describe, expect, it } from '@jest/globals';
import { buildAction } from '../suivi/fabrique-film.js';
import { keepGroupes } from './use-lignes-retenues.js';

const isLate = ({ enRetard }: { enRetard: boolean }) => enRetard;
const toGroupe = ({ statut }: { statut: string }) => statut;

describe('the lines on screen', () => {
  it('keep a line and its heading once a tick takes it out of both', () => {
    const avant = keepGroupes(new Map(), [buildAction()], isLate, toGroupe);
    const apres = keepGroupes(avant, [buildAction({ statut: 'fait', enRetard: false })], isLate, toGroupe);
    expect([...apres]).toEqual([['A', 'a_faire']]);
    expect(apres).toBe(avant);
  });

  it('take in a line that comes to match', () => {
    const avant = keepGroupes(new Map(), [buildAction()], isLate, toGroupe);
    expect([...keepGroupes(avant, [buildAction({ code: 'B' })], isLate, toGroupe).keys()]).toEqual(['A', 'B']);
  });
});
