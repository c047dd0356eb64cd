import { describe, expect, it } from '@jest/globals';
import {
  DESCRIPTIONS_FONCTIONS,
  DOMAINES,
  ETIQUETTES,
  FONCTIONS_RRUPN,
  isFonctionRrupn,
  LIBELLES_ETIQUETTES,
  listSemainesDues,
  mondayOf,
} from './activites.js';

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

  it('counts time by seven tags, each with its own label', () => {
    expect(ETIQUETTES).toHaveLength(7);
    expect(new Set(Object.values(LIBELLES_ETIQUETTES)).size).toBe(7);
    expect(LIBELLES_ETIQUETTES.mots_de_passe).toBe('Mots de passe');
  });

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2023-12-31', '2023-12-25'],
    ['2023-12-25', '2023-12-25'],
  ])('finds the Monday of the week of %s', (jour, lundi) => {
    expect(mondayOf(jour)).toBe(lundi);
  });

  it('asks the weeks of a recurring entry that have come, its own aside, until its last day', () => {
    const recurrence = { date: '2026-11-03', jusquAu: '2026-12-01', reglees: [] };
    expect(listSemainesDues(recurrence, '2026-11-09')).toEqual([]);
    expect(listSemainesDues(recurrence, '2026-11-22')).toEqual(['2026-11-10', '2026-11-17']);
    expect(listSemainesDues(recurrence, '2027-03-01')).toEqual([
      '2026-11-10',
      '2026-11-17',
      '2026-11-24',
      '2026-12-01',
    ]);
  });

  it('asks no more a week that was settled, even once the entry has moved to another day of the week', () => {
    const reglees = [mondayOf('2026-11-10')];
    const jusquAu = '2026-11-30';
    expect(listSemainesDues({ date: '2026-11-03', jusquAu, reglees }, '2026-11-20')).toEqual(['2026-11-17']);
    expect(listSemainesDues({ date: '2026-11-05', jusquAu, reglees }, '2026-11-20')).toEqual(['2026-11-19']);
  });
});
