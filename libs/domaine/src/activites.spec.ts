import { describe, expect, it } from '@jest/globals';
import { DESCRIPTIONS_FONCTIONS, DOMAINES, FONCTIONS_RRUPN, isFonctionRrupn } from './activites.js';

describe('activites', () => {
  it('describes each of the four functions, with missions told once', () => {
    expect(Object.keys(DESCRIPTIONS_FONCTIONS)).toEqual([...FONCTIONS_RRUPN]);
    const missions = FONCTIONS_RRUPN.flatMap((fonction) => DESCRIPTIONS_FONCTIONS[fonction].missions);
    expect(new Set(missions).size).toBe(missions.length);
    expect(FONCTIONS_RRUPN.every((fonction) => DESCRIPTIONS_FONCTIONS[fonction].missions.length > 0)).toBe(true);
  });

  it('makes only the link with equipment optional', () => {
    expect(FONCTIONS_RRUPN.filter((fonction) => DESCRIPTIONS_FONCTIONS[fonction].facultative)).toEqual(['equipement']);
  });

  it('accepts as domains of a mandate the four functions only', () => {
    expect(DOMAINES.every(isFonctionRrupn)).toBe(true);
    expect(isFonctionRrupn('pix')).toBe(false);
  });
});
