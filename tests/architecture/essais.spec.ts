import { describe, expect, it } from '@jest/globals';
import { listFiles, readText } from './lecture.js';

const essais = listFiles('apps', 'libs', 'tests').filter((chemin) => /\.spec\.tsx?$/.test(chemin));

const listUses = (motif: RegExp): string[] => essais.filter((chemin) => motif.test(readText(chemin)));

describe('the tests', () => {
  it('have one time limit, that of jest.config.mjs: a busy machine changes no verdict', () => {
    expect(listUses(/^\s*\}, [\d_]+\);$|jest\.setTimeout/m)).toEqual([]);
  });

  it('wait for what they expect, never for a while', () => {
    expect(listUses(/\bwaitForTimeout\b/)).toEqual([]);
  });
});
