import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { buildLigne, EditeurDeFilm, LIGNES_DU_FILM } from '../../../../../tests/fabriques/catalogue.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { readTableur, writeCsv } from '../../socle/tableurs/index.js';
import { OpenSuivis } from '../../film/index.js';
import type { FilmModeleVue } from './film-modele.vue.js';
import type { LigneVue } from './ligne.vue.js';

interface Probleme {
  readonly code: string;
  readonly detail: string;
  readonly erreurs: { champ: string; message: string }[];
}

describe('the film as a file', () => {
  let t: ApplicationDeTest;
  let editeur: EditeurDeFilm;
  let film: FilmModeleVue;

  beforeAll(async () => {
    t = await startApplication();
    await t.fabriques.addEtablissement();
    await t.application.get(OpenSuivis).executeAll(2026);
    editeur = await EditeurDeFilm.open(t);
    const { lignes } = await editeur.read();
    await editeur.correct([
      ...lignes,
      buildLigne({
        cle: 'ligne-difficile',
        intitule: '=Équiper « la salle » ; "vite"',
        remarque: "- première ligne\nseconde ligne ; l'apostrophe",
        ressources: ['Guide ; annexe', '+33 ?'],
        outils: ["'@outil"],
        applicabilite: 'lycee+avec_ent',
        horsFilm: true,
        certitude: 'citee_par_un_guide',
        obligation: 'conditionnelle',
      }),
    ]);
    film = await editeur.read();
  });

  afterAll(async () => {
    await t.close();
  });

  const readBrouillon = async (): Promise<LigneVue[] | undefined> => (await editeur.read()).brouillon?.lignes;

  it.each(['csv', 'xlsx'] as const)('gives the identical catalogue back from %s', async (format) => {
    expect(film.lignes).toHaveLength(LIGNES_DU_FILM + 1);
    const rapport = await editeur.importWhole(await editeur.export(format));
    expect(rapport).toMatchObject({
      lignes: LIGNES_DU_FILM + 1,
      differences: { ajoutees: [], retirees: [], modifiees: [], deplacees: [], effets: [] },
    });
    expect(await readBrouillon()).toEqual(film.lignes);
  });

  it('tells what a file would change, and writes nothing for a trial', async () => {
    const avant = await editeur.read();
    const [entete = [], ...lignes] = await readRangees(await editeur.export('csv'));
    const rapport = await editeur.importWhole(writeCsv([entete, ...lignes.slice(1)]), true);
    expect(rapport.lignes).toBe(LIGNES_DU_FILM);
    expect(rapport.differences.retirees.map(({ cle }) => cle)).toEqual(['lire-volet-numerique-projet']);
    expect(await editeur.read()).toEqual(avant);
  });

  it('takes back a workbook that a person edited: columns in another order, real dates, line breaks, windows text', async () => {
    const classeur = await readXlsx(await editeur.export('xlsx'));
    const feuille = classeur.sheets.find(({ name }) => name === 'Film');
    if (!feuille) throw new Error('No sheet');
    expect(feuille.rows[1]?.[17]).toEqual(new Date('2026-10-31T00:00:00Z'));
    expect(feuille.rows[94]?.[5]).toBe('=Équiper « la salle » ; "vite"');
    const rows = feuille.rows.map((cellules) => Array.from({ length: 21 }, (_, i) => cellules[20 - i] ?? null));
    await editeur.importWhole(Buffer.from(await writeXlsx({ sheets: [{ name: 'Autre nom', rows }] })));
    expect(await readBrouillon()).toEqual(film.lignes);

    const csv = (await readRangees(await editeur.export('csv'))).map((cellules) =>
      cellules.map((cellule) => cellule.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')),
    );
    const texte = csv.map((cellules) => cellules.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    await editeur.importWhole(Buffer.from(texte.replaceAll('→', '-').replaceAll('’', "'"), 'latin1'));
    const lignes = (await readBrouillon()) ?? [];
    expect(lignes.map(({ echeance }) => echeance)).toEqual(film.lignes.map(({ echeance }) => echeance));
    expect(lignes.at(-1)).toMatchObject({ remarque: "- première ligne\nseconde ligne ; l'apostrophe" });
  });

  it('refuses a file whole for its mistakes, each named with its line and its column', async () => {
    const avant = await readBrouillon();
    const rangees = await readRangees(await editeur.export('csv'));
    const entete = rangees[0] ?? [];
    const write = (ligne: number, colonne: string, valeur: string): void => {
      const rangee = rangees[ligne - 1];
      if (rangee) rangee[entete.indexOf(colonne)] = valeur;
    };
    write(3, 'periode', 'Été');
    write(4, 'theme', '');
    write(5, 'action', '');
    write(6, 'nature', 'tâche');
    write(7, 'applicabilite', 'lycee+primaire');
    write(8, 'responsable_defaut', 'PRINCIPAL');
    write(9, 'responsable_origine', 'rumeur');
    write(10, 'acteurs_associes', 'RRUPN|VOISIN');
    write(11, 'obligation_legale', 'peut-être');
    write(12, 'fait_automatique', 'lettre.perdue');
    write(13, 'echeance_defaut', '31/02/2027');
    write(14, 'echeance_defaut', '2025-10-31');
    write(15, 'certitude', 'sûr');
    write(16, 'prerequis', 'cle-absente');
    write(17, 'cle', 'Clé Accentuée');
    write(18, 'cle', rangees[18]?.[0] ?? '');
    write(20, 'serie', 'serie-d-une-ligne');
    write(21, 'prerequis', rangees[20]?.[0] ?? '');
    write(22, 'prerequis', rangees[22]?.[0] ?? '');
    write(23, 'prerequis', rangees[21]?.[0] ?? '');
    write(24, 'hors_film', 'un peu');
    write(25, 'remarque', 'x'.repeat(2001));
    rangees[25]?.push('une cellule', 'de trop');
    const { body } = await editeur.import(writeCsv(rangees), false).expect(400);
    const { code, erreurs } = body as Probleme;
    expect(code).toBe('catalogue.refuse');
    expect(erreurs.map(({ champ }) => champ)).toEqual([
      'ligne 3, colonne periode',
      'ligne 4, colonne theme',
      'ligne 5, colonne action',
      'ligne 6, colonne nature',
      'ligne 7, colonne applicabilite',
      'ligne 8, colonne responsable_defaut',
      'ligne 9, colonne responsable_origine',
      'ligne 10, colonne acteurs_associes',
      'ligne 11, colonne obligation_legale',
      'ligne 12, colonne fait_automatique',
      'ligne 13, colonne echeance_defaut',
      'ligne 14, colonne echeance_defaut',
      'ligne 15, colonne certitude',
      'ligne 16, colonne prerequis',
      'ligne 17, colonne cle',
      'ligne 19, colonne cle',
      'ligne 20, colonne serie',
      'ligne 21, colonne prerequis',
      'ligne 22, colonne prerequis',
      'ligne 24, colonne hors_film',
      'ligne 25, colonne remarque',
      'ligne 26',
    ]);
    expect(erreurs.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('« Été » est inconnu ; valeurs admises : Août / septembre / octobre'),
        expect.stringContaining("« 2025-10-31 » n'est pas un jour de l'année scolaire 2026-2027"),
        expect.stringContaining("ces lignes s'attendent l'une l'autre"),
        expect.stringContaining('figure déjà à la ligne 18'),
      ]),
    );
    expect(await readBrouillon()).toEqual(avant);
  });

  it.each([
    ['a column that is missing', (entete: string) => entete.replace('prerequis', ''), 'ligne 1, colonne prerequis'],
    ['a column that nobody knows', (entete: string) => `${entete};note`, 'ligne 1, colonne note'],
    ['a column given twice', (entete: string) => `${entete};theme`, 'ligne 1, colonne theme'],
  ])('refuses %s', async (_cas, change, champ) => {
    const texte = (await editeur.export('csv')).toString('utf8');
    const [entete = '', ...suite] = texte.split('\r\n');
    const { body } = await editeur.import(Buffer.from([change(entete), ...suite].join('\r\n')), false).expect(400);
    expect((body as Probleme).erreurs.map((erreur) => erreur.champ)).toEqual([champ]);
  });

  it('refuses what is no spreadsheet, is empty or absent, telling what to do', async () => {
    const ouvert = await editeur.import(Buffer.from('cle;theme\na;"jamais refermé'), false).expect(400);
    expect(ouvert.body).toMatchObject({ code: 'catalogue.fichier_illisible' });
    const vide = await editeur.import(Buffer.alloc(0), false).expect(400);
    expect(vide.body).toMatchObject({ code: 'saisie.invalide', erreurs: [{ champ: 'fichier' }] });
    const image = await editeur.import(Buffer.from('PK\u0003\u0004 rien'), false, 'film.xlsx').expect(400);
    expect((image.body as Probleme).detail).toContain('ne peut pas être lu');
    await editeur.client.post('/api/v1/academies/22/annees/2026-2027/film-modele/import').expect(400);
  });

  it('replaces a draft only from the version that was read', async () => {
    const contenu = await editeur.export('csv');
    const route = '/api/v1/academies/22/annees/2026-2027/film-modele/import?essai=false&version=1';
    const { body } = await editeur.client.post(route).attach('fichier', contenu, 'film.csv').expect(409);
    expect((body as Probleme).code).toBe('version.perimee');
  });

  const readRangees = async (contenu: Buffer): Promise<string[][]> =>
    (await readTableur(contenu)).map(({ cellules }) => [...cellules]);
});
