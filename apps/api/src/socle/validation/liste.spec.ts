import { describe, expect, it } from '@jest/globals';
import { buildOrderBy } from './liste.js';

describe('the order of a list', () => {
  const COLONNES = { nom: 'e.nom', commune: 'e.commune' };

  it('takes the columns that are offered, each in its direction, then the usual one', () => {
    expect(buildOrderBy('-commune,nom', COLONNES, 'e.uai')).toBe('order by e.commune desc, e.nom asc, e.uai');
  });

  it.each(['constructor', '-__proto__', 'toString', 'hasOwnProperty', 'inconnu'])('leaves out %s', (tri) => {
    expect(buildOrderBy(`nom,${tri}`, COLONNES, 'e.uai')).toBe('order by e.nom asc, e.uai');
  });
});
