import { describe, expect, it } from '@jest/globals';
import { listSpecs } from '../harnais/import-specs.js';
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

  it('are each in one group of tests/groupes, but for the scenarios of the browser', () => {
    const groupes = listFiles('tests/groupes').map(
      (chemin) => readText(chemin).match(/'(apps|libs|tests)\/[^']+'/g) ?? [],
    );
    const places = groupes.flat().flatMap((chemin) => listSpecs(chemin.slice(1, -1)));
    expect(places.sort()).toEqual(essais.filter((chemin) => !chemin.startsWith('tests/navigateur/')).sort());
  });
});
