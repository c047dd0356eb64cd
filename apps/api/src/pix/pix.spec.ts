import { type EditionPix, EDITIONS_PIX } from '@focale/domaine';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { buildExportPix, ELEVES_PIX, type FormePix } from '../../../../tests/fabriques/pix.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { writeClasseur } from '../socle/tableurs/index.js';
import type { PixVue, ResultatImportPixVue } from './pix.vue.js';

interface Envoi {
  readonly essai?: boolean;
  readonly usage?: string;
  readonly niveaux?: Record<string, string>;
  readonly siDejaImporte?: string;
  readonly nom?: string;
}

describe('Pix in a school', () => {
  let t: ApplicationDeTest;
  let chef: TestAgent;
  let base: string;
  let uai: string;

  const addEcole = async (): Promise<{ uai: string; base: string; chef: TestAgent }> => {
    const ecole = await t.fabriques.addEtablissement({ nom: 'Collège des Tilleuls', commune: 'Guéret' });
    return {
      uai: ecole.uai,
      base: `/api/v1/etablissements/${ecole.uai}/annees/2026-2027/pix`,
      chef: await t.client(await t.fabriques.addActeur('chef', { uai: ecole.uai })),
    };
  };

  beforeAll(async () => {
    t = await startApplication();
    ({ uai, base, chef } = await addEcole());
  });

  afterAll(async () => {
    await t.close();
  });

  const send = (
    client: TestAgent,
    adresse: string,
    fichier: Buffer,
    envoi: Envoi = {},
  ): ReturnType<TestAgent['post']> => {
    const demande = client
      .post(`${adresse}/imports${envoi.essai ? '?essai=true' : ''}`)
      .attach('fichier', fichier, envoi.nom ?? 'export.csv');
    if (envoi.usage) void demande.field('usage', envoi.usage);
    if (envoi.niveaux) void demande.field('niveaux', JSON.stringify(envoi.niveaux));
    if (envoi.siDejaImporte) void demande.field('siDejaImporte', envoi.siDejaImporte);
    return demande;
  };

  const tryExport = async (fichier: Buffer, envoi: Envoi = {}): Promise<ResultatImportPixVue> =>
    (await send(chef, base, fichier, { ...envoi, essai: true }).expect(201)).body as ResultatImportPixVue;

  it.each<[EditionPix, number, number, number | null]>([
    ['orga_parcours', 7, 6, 5],
    ['orga_parcours_ancien', 7, 6, 5],
    ['orga_profils', 7, 6, null],
    ['orga_profils_ancien', 7, 6, null],
    ['certif_classe', 7, 4, 3],
    ['certif_session', 7, 4, 3],
    ['certif_type', 7, 4, 3],
    ['certif_sans_statut', 7, 4, 3],
  ])('counts the people of the edition %s', async (edition, inscrits, termines, reussis) => {
    const essai = await tryExport(buildExportPix(edition));
    expect(essai).toMatchObject({
      essai: true,
      edition,
      lignes: 7,
      doublons: 0,
      inscrits,
      termines,
      reussis,
      import: null,
    });
  });

  it.each<[string, FormePix]>([
    ['commas, no BOM, decimal dots', { separateur: ',', sansBom: true, decimale: '.' }],
    ['CRLF and O/N', { fin: '\r\n', abrege: true }],
  ])('reads %s alike', async (_, forme) => {
    const essai = await tryExport(buildExportPix('orga_parcours', forme));
    expect(essai).toMatchObject({ usage: 'attestation_6e', inscrits: 7, termines: 6, reussis: 5 });
  });

  it('reads headers whatever their case and accents, windows-1252 included', async () => {
    const [entete = '', ...lignes] = buildExportPix('orga_parcours', { sansBom: true }).toString('utf8').split('\n');
    const autre = ['Résultats de la campagne', entete.toUpperCase().replaceAll('É', 'E'), ...lignes].join('\n');
    const essai = await tryExport(Buffer.from(autre, 'latin1'));
    expect(essai).toMatchObject({ edition: 'orga_parcours', inscrits: 7, reussis: 5 });
  });

  it('reads the same export saved again as a workbook', async () => {
    const lignes = buildExportPix('orga_parcours', { sansBom: true, decimale: '.' })
      .toString('utf8')
      .trim()
      .split('\n');
    const [titres = [], ...cellules] = lignes.map((ligne) =>
      ligne.split(';').map((cellule) => cellule.replaceAll('"', '')),
    );
    const colonnes = titres.map((titre) => ({ titre, largeur: 12 }));
    const classeur = await writeClasseur('Feuille 1', colonnes, cellules);
    expect(await tryExport(classeur)).toMatchObject({ edition: 'orga_parcours', inscrits: 7, termines: 6, reussis: 5 });
  });

  it('shows the classes with the level guessed from their name, and asks the others', async () => {
    const { classes, usage, usagesPossibles } = await tryExport(buildExportPix('orga_parcours'));
    expect(usage).toBe('attestation_6e');
    expect(usagesPossibles).toEqual(['attestation_6e', 'pix_ia', 'parcours']);
    expect(classes).toEqual([
      { classe: '3°B', niveau: '3e', devine: true, inscrits: 1, termines: 1, reussis: 1 },
      { classe: '6A', niveau: '6e', devine: true, inscrits: 3, termines: 3, reussis: 2 },
      { classe: '6e 2', niveau: '6e', devine: true, inscrits: 2, termines: 1, reussis: 1 },
      { classe: 'ULIS Pôlard', niveau: null, devine: false, inscrits: 1, termines: 1, reussis: 1 },
    ]);
  });

  it('proposes the level that the name of the file of a class tells, and none otherwise', async () => {
    const fichier = buildExportPix('certif_classe');
    const { classes } = await tryExport(fichier, { nom: '20261015_resultats_3B.csv' });
    expect(classes).toMatchObject([{ classe: '', niveau: '3e', devine: true, inscrits: 7 }]);
    const autre = await tryExport(fichier, { nom: 'resultats.csv' });
    expect(autre.classes).toMatchObject([{ classe: '', niveau: 'non_precise', devine: false }]);
  });

  it('counts once, for the best attempt, who has several lines in one campaign', async () => {
    const [premier, deuxieme] = ELEVES_PIX;
    if (!premier || !deuxieme) throw new Error('There are people in the factory');
    const fichier = buildExportPix('orga_parcours', {}, [
      { ...premier, termine: false, ratio: undefined },
      { ...premier, ratio: 0.7 },
      { ...premier, ratio: 0.2 },
      { ...deuxieme, ratio: 0.3 },
      { ...deuxieme, prenom: deuxieme.prenom.toUpperCase(), ratio: 0.1 },
    ]);
    expect(await tryExport(fichier)).toMatchObject({ lignes: 5, doublons: 3, inscrits: 2, termines: 2, reussis: 1 });
  });

  it('warns about another organisation, other levels, and a file that seems of another usage', async () => {
    const essai = await tryExport(buildExportPix('orga_parcours', { organisation: 'Lycée Maryse-Bastié, Limoges' }));
    expect(essai.avertissements).toEqual([
      expect.stringContaining('« Collège des Tilleuls » (Guéret)'),
      '1 personne est à un niveau que « Attestation de sixième » ne vise pas.',
    ]);
    const ia = await tryExport(buildExportPix('orga_parcours', { campagne: 'Pix IA 4e' }), {});
    expect(ia).toMatchObject({ usage: 'pix_ia', reussis: null });
  });

  it('imports for good with the chosen levels, then shows totals, the import and its author', async () => {
    const fichier = buildExportPix('orga_parcours');
    const { body: refus } = await send(chef, base, fichier, { usage: 'attestation_6e' }).expect(400);
    expect(refus).toMatchObject({ code: 'pix.niveaux_a_preciser', detail: expect.stringContaining('1 classe') });
    const niveaux = { 'ULIS Pôlard': '6e' };
    const { body } = await send(chef, base, fichier, { usage: 'attestation_6e', niveaux }).expect(201);
    expect(body).toMatchObject({
      essai: false,
      classes: [],
      import: { inscrits: 7, termines: 6, reussis: 5, lignes: 7 },
    });
    const vue = (await chef.get(base).expect(200)).body as PixVue;
    expect(vue.usages.find(({ usage }) => usage === 'attestation_6e')).toMatchObject({
      imports: 1,
      inscrits: 7,
      reussis: 5,
      precedent: null,
      niveaux: [
        { niveau: '6e', vise: true, inscrits: 6, termines: 5, reussis: 4, sommePix: null },
        { niveau: '3e', vise: false, inscrits: 1, termines: 1, reussis: 1 },
      ],
    });
    expect(vue.imports).toMatchObject([
      { usage: 'attestation_6e', par: { prenom: 'Camille' }, actionsPossibles: ['supprimer'] },
    ]);
  });

  it('asks before the same usage is counted twice: replace, or add', async () => {
    const fichier = buildExportPix('orga_parcours', { sansClasse: true });
    const { body: refus } = await send(chef, base, fichier, { usage: 'attestation_6e' }).expect(409);
    expect(refus).toMatchObject({ code: 'pix.deja_importe', courant: { dejaImportes: [{ inscrits: 7 }] } });
    await send(chef, base, fichier, { usage: 'attestation_6e', siDejaImporte: 'ajouter' }).expect(201);
    const ajoute = (await chef.get(base).expect(200)).body as PixVue;
    expect(ajoute.usages[0]).toMatchObject({ usage: 'attestation_6e', imports: 2, inscrits: 14 });
    expect(ajoute.usages[0]?.niveaux.map(({ niveau }) => niveau)).toEqual(['6e', '3e', 'non_precise']);
    await send(chef, base, fichier, { usage: 'attestation_6e', siDejaImporte: 'remplacer' }).expect(201);
    const remplace = (await chef.get(base).expect(200)).body as PixVue;
    expect(remplace.usages[0]).toMatchObject({ imports: 1, inscrits: 7 });
  });

  it('sums the Pix of a certification, beside the year before', async () => {
    await send(chef, base, buildExportPix('certif_session'), { usage: 'certification', niveaux: { '': '3e' } }).expect(
      201,
    );
    await t.fabriques.query(`update pix_imports set annee = 2025 where uai = $1 and usage = 'certification'`, [uai]);
    await send(chef, base, buildExportPix('certif_type'), { usage: 'certification', niveaux: { '': '3e' } }).expect(
      201,
    );
    const vue = (await chef.get(base).expect(200)).body as PixVue;
    expect(vue.usages.find(({ usage }) => usage === 'certification')).toMatchObject({
      inscrits: 7,
      reussis: 3,
      precedent: { inscrits: 7, termines: 4, reussis: 3 },
      niveaux: [{ niveau: '3e', vise: true, sommePix: 96 + 64 + 130, precedent: { inscrits: 7 } }],
    });
  });

  it('takes an import back, and puts it back', async () => {
    const avant = (await chef.get(base).expect(200)).body as PixVue;
    const id = avant.imports[0]?.id ?? '';
    await chef.delete(`${base}/imports/${id}`).expect(204);
    await chef.delete(`${base}/imports/${id}`).expect(404);
    const sans = (await chef.get(base).expect(200)).body as PixVue;
    expect(sans.imports).toHaveLength(avant.imports.length - 1);
    expect(sans.usages.find(({ usage }) => usage === 'certification')).toMatchObject({ inscrits: 0, imports: 0 });
    await chef.post(`${base}/imports/${id}/retablissement`).expect(204);
    await chef.post(`${base}/imports/${id}/retablissement`).expect(404);
    expect((await chef.get(base).expect(200)).body).toEqual(avant);
  });

  it('refuses what is no known export, and lists those that are', async () => {
    const { body } = await send(chef, base, Buffer.from('Nom;Prénom;Note\nX;Y;12\n'), { essai: true }).expect(400);
    expect(body.code).toBe('pix.export_inconnu');
    expect(body.erreurs.map(({ champ }: { champ: string }) => champ)).toEqual(EDITIONS_PIX);
    const [entete = ''] = buildExportPix('orga_parcours').toString('utf8').split('\n');
    await send(chef, base, Buffer.from(entete), { essai: true }).expect(400);
    await send(chef, base, Buffer.alloc(0), { essai: true }).expect(400);
    await chef.post(`${base}/imports`).send({}).expect(400);
  });

  it('names the line and the column of what it cannot read, never the value', async () => {
    const lignes = buildExportPix('orga_parcours').toString('utf8').split('\n');
    const casse = lignes.map((ligne, rang) =>
      rang === 2 ? ligne.replace('"Oui"', '"Brindavoine"').replace('"0,5"', '"moitié"') : ligne,
    );
    const { body } = await send(chef, base, Buffer.from(casse.join('\n')), { essai: true }).expect(400);
    expect(body.erreurs).toEqual([
      {
        champ: 'ligne 3, colonne « Partage (O/N) »',
        message: 'Ligne 3, colonne « Partage (O/N) » : oui ou non attendu.',
      },
      {
        champ: "ligne 3, colonne « % maitrise de l'ensemble des acquis du profil »",
        message: expect.stringContaining('0 à 1'),
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('Brindavoine');
  });

  it('refuses a usage that the export cannot answer for, unknown levels, and a keyed try', async () => {
    const fichier = buildExportPix('certif_classe');
    for (const envoi of [
      { usage: 'attestation_6e' },
      {},
      { usage: 'autre' },
      { usage: 'certification', niveaux: { '': '7e' } },
    ])
      expect((await send(chef, base, fichier, envoi).expect(400)).body.code).toBe('saisie.invalide');
    const { body } = await send(chef, base, fichier, { essai: true }).set('Idempotency-Key', 'k1').expect(400);
    expect(body.code).toBe('pix.essai_sans_cle');
  });

  it('lets a contributeur import only with the function, and the others only read', async () => {
    const fichier = buildExportPix('certif_classe');
    const webmestre = await t.client(
      await t.fabriques.addActeur('contributeur', { uai }, { fonctions: ['WEBMESTRE'] }),
    );
    expect((await webmestre.get(base).expect(200)).body.actionsPossibles).toEqual([]);
    expect((await send(webmestre, base, fichier, { essai: true }).expect(403)).body.code).toBe('pix.autre_fonction');
    const referent = await t.client(await t.fabriques.addActeur('contributeur', { uai }, { fonctions: ['REF_PIX'] }));
    const vue = (await referent.get(base).expect(200)).body as PixVue;
    expect(vue.actionsPossibles).toEqual(['importer']);
    await send(referent, base, fichier, { essai: true }).expect(201);
    await webmestre.delete(`${base}/imports/${vue.imports[0]?.id}`).expect(403);
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    expect((await srane.get(base).expect(200)).body.actionsPossibles).toEqual([]);
    await send(srane, base, fichier, { essai: true }).expect(403);
  });

  it('shows the académie its counts by département', async () => {
    await t.fabriques.addEtablissement({ departement: '019' });
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    const { body } = await srane.get('/api/v1/academies/22/annees/2026-2027/pix').expect(200);
    expect(body.departements).toMatchObject([
      { code: '019', etablissements: 1, avecDonnees: 0, usages: [] },
      { code: '023', etablissements: 1, avecDonnees: 1 },
    ]);
    expect(body.usages).toMatchObject([
      { usage: 'attestation_6e', etablissements: 1, inscrits: 7, reussis: 5, precedent: null },
      { usage: 'certification', etablissements: 1, inscrits: 7, reussis: 3, precedent: { inscrits: 7 } },
    ]);
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '019' }));
    const sien = (await referent.get('/api/v1/academies/22/annees/2026-2027/pix').expect(200)).body;
    expect(sien).toMatchObject({ departements: [{ code: '019' }], usages: [] });
    expect(sien.departements).toHaveLength(1);
  });
});
