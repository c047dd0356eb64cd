import { describe, expect, it } from '@jest/globals';
import { CODES_DE_FAITS } from '@focale/domaine';
import { readFile } from 'node:fs/promises';
import { carryOverFilm, readFilmCsv } from '../catalogue/lecture/index.js';
import { agentOf } from './comptes.js';
import { listFaitsDesDeclarations } from './faits-des-declarations.js';
import { buildDemonstration, readEtablissementsCsv } from './index.js';
import type { Demonstration } from './types.js';

const readCatalogue = (chemin: string): Promise<string> =>
  readFile(new URL(`../../../../catalogues/${chemin}`, import.meta.url), 'utf8');
const film2526 = readFilmCsv(await readCatalogue('film/2025-2026.csv'), CODES_DE_FAITS);
const etablissements = readEtablissementsCsv(await readCatalogue('demonstration/etablissements.csv'));
const build = (aujourdhui: string): Demonstration =>
  buildDemonstration({ aujourdhui, film2526, film2627: carryOverFilm(film2526, '2026-2027'), etablissements });
const [COLLEGE, LYCEE] = ['0990001N', '0990002P'];

describe('the digital functions of the demonstration', () => {
  const enCours = build('2026-11-22').fonctions.filter(({ annee }) => annee === '2026-2027');

  it('are held in most schools, all of them in more than half, none yet in the collège left to its head', () => {
    const ecoles = new Set(enCours.map(({ uai }) => uai));
    expect(ecoles.size / 120).toBeGreaterThan(0.8);
    expect(ecoles.has(COLLEGE)).toBe(false);
    const incompletes = new Set(enCours.filter(({ titulaires }) => titulaires.length === 0).map(({ uai }) => uai));
    expect((ecoles.size - incompletes.size) / 120).toBeGreaterThan(0.5);
    expect((ecoles.size - incompletes.size) / 120).toBeLessThan(0.8);
  });

  it('leave the ENT administrator out where there is no ENT, and name pix@ in its lycée', () => {
    const sansEnt = new Set(etablissements.filter(({ ent }) => ent === 'edugar').map(({ uai }) => uai));
    expect(enCours.some(({ uai, code }) => sansEnt.has(uai) && code === 'ADMIN_ENT')).toBe(false);
    const pix = enCours.find(({ uai, code }) => uai === LYCEE && code === 'REF_PIX');
    expect(pix?.titulaires.map(({ agent }) => agent)).toEqual([agentOf('pix').id]);
  });

  it('are held on the day the data is made for, or their fait is still expected', () => {
    const plusTard = build('2027-02-10');
    const faits = listFaitsDesDeclarations(plusTard, '2027-02-10').filter(
      ({ code, annee }) => code === 'fonctions.designees' && annee === '2026-2027',
    );
    const quittees = new Set(
      plusTard.fonctions
        .filter(({ titulaires }) => titulaires.some(({ fin }) => fin !== null))
        .map(({ objet }) => objet),
    );
    expect(quittees.size).toBeGreaterThan(0);
    expect(faits.filter(({ objet }) => quittees.has(objet)).every(({ etabliLe }) => etabliLe === null)).toBe(true);
    expect(faits.filter(({ etabliLe }) => etabliLe !== null).length / faits.length).toBeGreaterThan(0.8);
  });
});
