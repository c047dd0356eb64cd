import { describe, expect, it } from '@jest/globals';
import { listAutresSpecs, listGroupes } from '../harnais/import-specs.js';
import { listFiles, readText } from './lecture.js';

const essais = listFiles('apps', 'libs', 'tests').filter((chemin) => /\.spec\.tsx?$/.test(chemin));

const listUses = (motif: RegExp): string[] => essais.filter((chemin) => motif.test(readText(chemin)));

describe('the tests', () => {
  it('have one time limit, that of jest.config.mjs: a busy machine changes no verdict', () => {
    expect(listUses(/^\s*\},\s[\d_]+\);$|^\s*\},\n\s*[\d_]+,\n\s*\);$|jest\.setTimeout/m)).toEqual([]);
  });

  it('wait for what they expect, never for a while', () => {
    expect(listUses(/\bwaitForTimeout\b/)).toEqual([]);
  });

  it('are each in one group of tests/groupes at most: what none names is played together', () => {
    const nommes = [...listGroupes().values()].flat();
    expect(nommes.filter((chemin, rang) => nommes.indexOf(chemin) < rang)).toEqual([]);
    expect([...nommes, ...listAutresSpecs()].sort()).toEqual(
      essais.filter((chemin) => !chemin.startsWith('tests/navigateur/')).sort(),
    );
  });
});
