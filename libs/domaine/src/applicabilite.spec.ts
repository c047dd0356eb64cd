import { describe, expect, it } from '@jest/globals';
import {
  TERMES_APPLICABILITE,
  explainApplicabilite,
  explainNonApplicable,
  isApplicable,
  isRegleApplicabilite,
  listProfils,
  parseApplicabilite,
  profilKey,
} from './applicabilite.js';
import type { ProfilEtablissement } from './applicabilite.js';

const college: ProfilEtablissement = { type: 'college', ent: 'ent_creuse', nouveauChef: false, niveaux: [] };
const lycee: ProfilEtablissement = {
  type: 'lycee_pro',
  ent: 'lycee_connecte',
  nouveauChef: true,
  niveaux: ['post_bac', 'voie_professionnelle'],
};
const erea: ProfilEtablissement = { type: 'erea', ent: 'inconnu', nouveauChef: false, niveaux: ['segpa'] };

const applicables = (profil: ProfilEtablissement) =>
  TERMES_APPLICABILITE.filter((terme) => isApplicable(terme, profil));

describe('applicabilite', () => {
  it('gives a collège of Creuse its own lines and those of its ENT', () => {
    expect(applicables(college)).toEqual(['tous', 'college', 'avec_ent', 'ent_creuse']);
  });

  it('gives a lycée with a new head those of a lycée, of its levels, of its ENT and of the new head', () => {
    expect(applicables(lycee)).toEqual([
      ...['tous', 'lycee', 'post_bac', 'voie_professionnelle', 'avec_ent', 'lycee_connecte', 'nouveau_chef'],
    ]);
  });

  it('gives an EREA the lines of both levels, and neither those with nor those without an ENT when it is unknown', () => {
    expect(applicables(erea)).toEqual(['tous', 'college', 'lycee', 'segpa']);
  });

  it('takes EduGAR for the absence of an ENT', () => {
    expect(applicables({ ...college, ent: 'edugar' })).toEqual(['tous', 'college', 'sans_ent', 'edugar']);
    expect(applicables({ ...college, ent: 'aucun' })).toEqual(['tous', 'college', 'sans_ent']);
  });

  it('gives every school the lines of at least one level', () => {
    for (const profil of listProfils()) {
      expect(isApplicable('college', profil) || isApplicable('lycee', profil)).toBe(true);
    }
  });

  it('asks for every term of a joined rule, on every profile', () => {
    for (const profil of listProfils())
      for (const un of TERMES_APPLICABILITE)
        for (const autre of TERMES_APPLICABILITE)
          expect(isApplicable(`${un}+${autre}`, profil)).toBe(isApplicable(un, profil) && isApplicable(autre, profil));
  });

  it('lists every profile once, each with its own key', () => {
    expect(listProfils()).toHaveLength(5 * 8 * 2 * 8);
    expect(new Set(listProfils().map(profilKey)).size).toBe(640);
    expect(profilKey({ ...lycee, niveaux: ['voie_professionnelle', 'post_bac'] })).toBe(profilKey(lycee));
  });

  it('explains each rule in its own words', () => {
    expect(explainApplicabilite('lycee')).toBe('réservé aux lycées et aux EREA');
    expect(explainApplicabilite('tous')).toBe('concerne tous les établissements');
    expect(new Set(TERMES_APPLICABILITE.map((terme) => explainApplicabilite(terme))).size).toBe(
      TERMES_APPLICABILITE.length,
    );
  });

  it('tells only what fails of a joined rule', () => {
    expect(explainNonApplicable('lycee+avec_ent', college)).toBe('réservé aux lycées et aux EREA');
    expect(explainNonApplicable('lycee+edugar', college)).toBe(
      'réservé aux lycées et aux EREA, et aux établissements utilisant EduGAR',
    );
  });

  it('reads a rule whatever its blanks and its order, and knows a rule from a word that is not one', () => {
    expect(parseApplicabilite('avec_ent + college')).toBe('college+avec_ent');
    expect(isRegleApplicabilite('college+avec_ent')).toBe(true);
    for (const faux of ['ecole', '', 'tous+lycee', 'lycee+', 'lycee+ecole'])
      expect(parseApplicabilite(faux)).toBeUndefined();
  });
});
