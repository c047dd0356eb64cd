import { describe, expect, it } from '@jest/globals';
import { isComptee, CODES_DE_FAITS } from '@focale/domaine';
import { readFile } from 'node:fs/promises';
import { CatalogueRefuse } from './catalogue-refuse.js';
import { readFilmCsv } from './read-film-csv.js';

const CATALOGUE = new URL('../../../../../catalogues/film/2025-2026.csv', import.meta.url);
const FAITS = new Set(['designation.transmise', 'lettre.signee']);
const COLONNES =
  'cle;serie;id;periode;theme;action;nature;applicabilite;responsable_defaut;responsable_origine;' +
  'acteurs_associes;obligation_legale;base_legale;ressources;outils_externes;remarque;fait_automatique;' +
  'echeance_defaut;certitude;prerequis';
const LIGNE: Record<string, string> = {
  cle: 'designer',
  id: 'F2526-P1-01',
  periode: 'Août / septembre / octobre',
  theme: 'Pix',
  action: 'Désigner',
  nature: 'action',
  applicabilite: 'tous',
  responsable_defaut: 'CHEF',
  responsable_origine: 'film',
  obligation_legale: 'non',
  echeance_defaut: '10-31',
};

/** A made-up film: one line per set of replaced cells. */
const buildFilm = (...lignes: Record<string, string>[]): string =>
  [COLONNES, ...lignes.map((autres) => buildLigne({ ...LIGNE, ...autres }))].join('\n');
const buildLigne = (cellules: Record<string, string>): string =>
  COLONNES.split(';')
    .map((colonne) => cellules[colonne] ?? '')
    .join(';');

function readAnomalies(texte: string): CatalogueRefuse['anomalies'] {
  try {
    readFilmCsv(texte, FAITS);
  } catch (erreur) {
    if (erreur instanceof CatalogueRefuse) return erreur.anomalies;
    throw erreur;
  }
  return [];
}

const countBy = (valeurs: readonly string[]): Record<string, number> =>
  valeurs.reduce<Record<string, number>>((total, valeur) => ({ ...total, [valeur]: (total[valeur] ?? 0) + 1 }), {});

describe('the film of 2025-2026', () => {
  it('has 93 lines, 85 of them counted, five left to the school, one reminder, one information and one modality', async () => {
    const lignes = await readCatalogue();
    expect(lignes).toHaveLength(93);
    expect(lignes.filter(({ nature }) => isComptee(nature))).toHaveLength(85);
    expect(countBy(lignes.map((ligne) => ligne.nature))).toEqual({
      action: 85,
      facultative: 5,
      rappel_permanent: 1,
      information: 1,
      modalite: 1,
    });
  });

  it('applies by school type, ENT and new head as its authors wrote', async () => {
    expect(countBy((await readCatalogue()).map((ligne) => ligne.applicabilite))).toEqual({
      ...{ tous: 74, college: 7, lycee: 5, lycee_connecte: 1, avec_ent: 2, ent_creuse: 2, edugar: 1, nouveau_chef: 1 },
    });
  });

  it('leaves to the school what its source offers as a choice, and requires none of it', async () => {
    const facultatives = (await readCatalogue()).filter(({ nature }) => nature === 'facultative');
    expect(facultatives.map(({ code }) => code.slice(6))).toEqual(['P1-16', 'P1-32', 'P1-41', 'P1-64', 'P3-06']);
    expect(facultatives.map(({ obligation }) => obligation)).toEqual(Array(5).fill('non'));
  });

  it('asks of Lycée connecté alone the group that it alone has, and makes a duty of attributing, not of renewing', async () => {
    const lignes = new Map((await readCatalogue()).map((ligne) => [ligne.code.slice(6), ligne]));
    expect(lignes.get('P1-23')?.applicabilite).toBe('lycee_connecte');
    expect(lignes.get('P1-22')).toMatchObject({ obligation: 'oui', intitule: expect.stringMatching(/^Attribuer/) });
    expect(lignes.get('P5-07')).toMatchObject({ obligation: 'non', intitule: expect.stringMatching(/^Renouveler/) });
  });

  it('reads a line whole, quotes, lists and accents included', async () => {
    const ligne = (await readCatalogue()).find(({ cle }) => cle === 'saisir-tot-stsweb-imp');
    expect(ligne).toMatchObject({
      code: 'F2526-P1-13',
      periode: 1,
      ordre: 13,
      responsable: 'CHEF',
      responsableOrigine: 'propose',
      acteursAssocies: ['GESTIONNAIRE'],
      obligation: 'conditionnelle',
      baseLegale: 'Décret n° 2015-475 : si une IMP est versée (avis conseil pédagogique puis CA)',
      outils: ['STSWEB'],
      fait: 'imp.saisie',
      echeance: '10-31',
      certitude: 'a_verifier',
      prerequis: 'designer-rrupn-etablissement',
    });
  });

  async function readCatalogue(): Promise<ReturnType<typeof readFilmCsv>> {
    return readFilmCsv(await readFile(CATALOGUE, 'utf8'), CODES_DE_FAITS);
  }
});

describe('a film that breaks its rules', () => {
  it.each([
    ['periode', 'Été'],
    ['nature', 'tâche'],
    ['applicabilite', 'primaire'],
    ['obligation_legale', 'peut-être'],
    ['certitude', 'sûr'],
    ['responsable_origine', 'rumeur'],
    ['echeance_defaut', '31-10'],
    ['echeance_defaut', '02-30'],
    ['fait_automatique', 'lettre.perdue'],
    ['prerequis', 'cle-absente'],
    ['prerequis', 'designer'],
    ['serie', 'serie-seule'],
    ['cle', 'Clé Accentuée'],
    ['theme', ''],
    ['action', ''],
    ['id', ''],
  ])('is refused for its %s « %s », with the line', (colonne, valeur) => {
    expect(readAnomalies(buildFilm({ [colonne]: valeur }))).toEqual([
      { ligne: 2, colonne, motif: expect.any(String) as unknown },
    ]);
  });

  it('is refused for a code or a key used twice, and says where the first one stands', () => {
    expect(readAnomalies(buildFilm({}, {}))).toEqual([
      { ligne: 3, colonne: 'id', motif: '« F2526-P1-01 » figure déjà à la ligne 2' },
      { ligne: 3, colonne: 'cle', motif: '« designer » figure déjà à la ligne 2' },
    ]);
  });

  it('gives every anomaly at once, in the order of the lines', () => {
    const anomalies = readAnomalies(buildFilm({ theme: '' }, { cle: 'autre', id: 'B', nature: 'x', serie: 's' }));
    expect(anomalies.map(({ ligne, colonne }) => `${ligne} ${colonne}`)).toEqual(['2 theme', '3 nature', '3 serie']);
  });

  it('is refused when a column is missing, when it is empty, or when a line has too many cells', () => {
    expect(readAnomalies(buildFilm({}).replace('prerequis', 'autre'))).toEqual([
      { ligne: 1, colonne: 'prerequis', motif: 'colonne absente' },
    ]);
    expect(readAnomalies(COLONNES)).toHaveLength(1);
    expect(readAnomalies(`${buildFilm({})};de;trop`)).toMatchObject([{ ligne: 2 }]);
  });
});
