import { describe, expect, it } from '@jest/globals';
import { isUai } from '@focale/domaine';
import { readFile } from 'node:fs/promises';
import { findEtablissementsPhares, readEtablissementsCsv } from './index.js';

const CATALOGUE = new URL('../../../../catalogues/demonstration/etablissements.csv', import.meta.url);
const etablissements = readEtablissementsCsv(await readFile(CATALOGUE, 'utf8'));

describe('the schools of the demonstration', () => {
  it('are 120 in the three départements, with valid UAI of a département that does not exist', () => {
    expect(etablissements.every(({ uai }) => isUai(uai) && uai.startsWith('099'))).toBe(true);
    expect(new Set(etablissements.map(({ uai }) => uai)).size).toBe(120);
    const comptes = ['019', '023', '087'].map((code) => etablissements.filter((e) => e.departement === code).length);
    expect(comptes).toEqual([35, 24, 61]);
  });

  it('hold one cité scolaire, a collège and a lycée at one address', () => {
    const cite = etablissements.filter(({ citeScolaire }) => citeScolaire !== null);
    expect(cite.map(({ uai }) => uai)).toEqual(['0990001N', '0990002P']);
    expect(new Set(cite.map(({ adresse, commune }) => `${adresse} ${commune}`)).size).toBe(1);
    expect(findEtablissementsPhares(etablissements)).toMatchObject({ college: '0990001N', lycee: '0990002P' });
  });
});
