import { describe, expect, it } from '@jest/globals';
import {
  REGLES_APPLICABILITE,
  explainApplicabilite,
  isApplicable,
  isRegleApplicabilite,
  listProfils,
  profilKey,
} from './applicabilite.js';
import type { ProfilEtablissement } from './applicabilite.js';

const college: ProfilEtablissement = { type: 'college', ent: 'ent_creuse', nouveauChef: false };
const lycee: ProfilEtablissement = { type: 'lycee_pro', ent: 'lycee_connecte', nouveauChef: true };
const erea: ProfilEtablissement = { type: 'erea', ent: 'inconnu', nouveauChef: false };

const applicables = (profil: ProfilEtablissement) =>
  REGLES_APPLICABILITE.filter((regle) => isApplicable(regle, profil));

describe('applicabilite', () => {
  it('gives a collège of Creuse its own lines and those of its ENT', () => {
    expect(applicables(college)).toEqual(['tous', 'college', 'avec_ent', 'ent_creuse']);
  });

  it('gives a lycée with a new head those of a lycée and of the new head', () => {
    expect(applicables(lycee)).toEqual(['tous', 'lycee', 'avec_ent', 'nouveau_chef']);
  });

  it('gives an EREA the lines of both levels', () => {
    expect(applicables(erea)).toEqual(['tous', 'college', 'lycee']);
  });

  it('takes EduGAR for the absence of an ENT', () => {
    expect(applicables({ ...college, ent: 'edugar' })).toEqual(['tous', 'college', 'edugar']);
    expect(applicables({ ...college, ent: 'aucun' })).toEqual(['tous', 'college']);
  });

  it('gives every school the lines of at least one level', () => {
    for (const profil of listProfils()) {
      expect(isApplicable('college', profil) || isApplicable('lycee', profil)).toBe(true);
    }
  });

  it('lists every profile once, each with its own key', () => {
    expect(listProfils()).toHaveLength(5 * 8 * 2);
    expect(new Set(listProfils().map(profilKey)).size).toBe(80);
  });

  it('explains each rule in its own words', () => {
    expect(explainApplicabilite('lycee')).toBe('réservé aux lycées et aux EREA');
    expect(new Set(REGLES_APPLICABILITE.map(explainApplicabilite)).size).toBe(REGLES_APPLICABILITE.length);
  });

  it('knows a rule from a word that is not one', () => {
    expect(isRegleApplicabilite('avec_ent')).toBe(true);
    expect(isRegleApplicabilite('ecole')).toBe(false);
  });
});
