import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addEtablissements,
  buildLigneDeDesignation as buildLigne,
  type LigneDeDesignation,
  writeCsvDeDesignations,
  writeXlsxDeDesignations,
} from '../../../../../tests/fabriques/import-designations.js';
import type { AgentFabrique, EtablissementFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { ImportDesignationsVue } from './import-designations.dto.js';

const ROUTE = '/api/v1/academies/22/annees/2026-2027/imports-designations';

interface Suivi extends ImportDesignationsVue {
  rapport: NonNullable<ImportDesignationsVue['rapport']>;
}

describe('the import of existing designations', () => {
  let t: ApplicationDeTest;
  let srane: AgentFabrique;
  let ecoles: EtablissementFabrique[];
  let ailleurs: EtablissementFabrique;

  beforeAll(async () => {
    t = await startApplication({ travaux: true });
    ecoles = await addEtablissements(t.fabriques, 300);
    ailleurs = await t.fabriques.addEtablissement({ departement: '064', academie: '04', region: '75' });
    srane = await t.fabriques.addActeur('srane', { academie: '22' });
    await t.fabriques.addAgent({ courriel: 'connue@essai.example', prenom: 'Zoé', nom: 'Autre' });
  });

  afterAll(async () => {
    await t.close();
  });

  const uaiOf = (rang: number): string => ecoles[rang % ecoles.length]?.uai ?? '';

  async function send(fichier: string | Buffer, essai: boolean, nom = 'rrupn.csv', colonnes?: object): Promise<Suivi> {
    const client = await t.client(srane);
    const envoi = client.post(`${ROUTE}?essai=${String(essai)}`);
    if (colonnes) void envoi.field('colonnes', JSON.stringify(colonnes));
    const { body } = await envoi.attach('fichier', Buffer.from(fichier as string), nom).expect(202);
    const { id } = body as { id: string };
    for (;;) {
      const { body: suivi } = await client.get(`${ROUTE}/${id}`).expect(200);
      if ((suivi as Suivi).etat !== 'en_cours') return suivi as Suivi;
      await new Promise((suite) => setTimeout(suite, 100));
    }
  }

  async function count(table: string): Promise<number> {
    const [ligne] = await t.fabriques.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return ligne?.n ?? -1;
  }

  /** One bad line of each kind, with the column and the code that the report must give. */
  const mauvaises = (): [LigneDeDesignation, string, string][] => [
    [{ UAI: '' }, 'UAI', 'uai_absent'],
    [{ UAI: `${uaiOf(0).slice(0, 7)}${uaiOf(0).endsWith('A') ? 'B' : 'A'}` }, 'UAI', 'uai_errone'],
    [{ UAI: '0190008F' }, 'UAI', 'uai_inconnu'],
    [{ UAI: ailleurs.uai }, 'UAI', 'uai_autre_academie'],
    [{ Nom: '' }, 'Nom', 'nom_absent'],
    [{ Prénom: '' }, 'Prénom', 'prenom_absent'],
    [{ 'Adresse mail': '' }, 'Adresse mail', 'courriel_absent'],
    [{ 'Adresse mail': 'noe.lefevre' }, 'Adresse mail', 'courriel_errone'],
    [{ 'Adresse mail': 'connue@essai.example' }, 'Adresse mail', 'courriel_autre_nom'],
    [{ 'Date de début': '31/02/2027' }, 'Date de début', 'date_illisible'],
    [{ 'Date de début': '01/09/2025' }, 'Date de début', 'date_hors_annee'],
    [{ 'Date de début': '01/11/2026', 'Date de fin': '15/09/2026' }, 'Date de fin', 'fin_avant_debut'],
    [{ IMP: '600' }, 'IMP', 'taux_inconnu'],
    [{ IMP: '', Allègement: 'peut-être' }, 'Allègement', 'compensation_inconnue'],
    [{ Allègement: 'oui' }, 'Allègement', 'imp_et_allegement'],
    [{ Domaines: 'Conseiller, voler' }, 'Domaines', 'domaine_inconnu'],
    [{ 'Lettre signée': 'bientôt' }, 'Lettre signée', 'lettre_illisible'],
    [{ 'Transmise le': '01/12/2026' }, 'Transmise le', 'date_a_venir'],
    [buildLigne(uaiOf(0), 0), 'Adresse mail', 'doublon'],
    [
      { ...buildLigne(uaiOf(1), 1), 'Date de début': '01/03/2027', IMP: '', Allègement: 'oui' },
      'Adresse mail',
      'doublon',
    ],
  ];

  /** 860 good lines, then 40 bad ones: twenty kinds, twice each. */
  function buildFichier(): { lignes: LigneDeDesignation[]; attendues: [number, string, string][] } {
    const bonnes = Array.from({ length: 860 }, (_, rang) => buildLigne(uaiOf(rang), rang));
    const refusees = [...mauvaises(), ...mauvaises()];
    const lignes = [
      ...bonnes,
      ...refusees.map(([ligne], rang) => ({ ...buildLigne(uaiOf(rang), 5000 + rang), ...ligne })),
    ];
    return { lignes, attendues: refusees.map(([, colonne, code], rang) => [862 + rang, colonne, code]) };
  }

  it('lists the 40 bad lines of a file of 900 in a trial, imports the 860 others, and changes nothing the second time', async () => {
    const { lignes, attendues } = buildFichier();
    const fichier = writeCsvDeDesignations(lignes);
    const essai = await send(`\uFEFF${fichier}`, true);
    expect(essai).toMatchObject({ etat: 'termine', essai: true, rejets: true });
    expect(essai.rapport).toMatchObject({ lues: 900, importees: 860, inchangees: 0, rejetees: 40 });
    expect(essai.rapport.erreurs.map(({ ligne, colonne, code }) => [ligne, colonne, code])).toEqual(attendues);
    expect(new Set(attendues.map(([, , code]) => code)).size).toBeGreaterThanOrEqual(12);
    for (const { motif, remede } of essai.rapport.erreurs) expect([motif, remede]).not.toContain('');
    expect([await count('mandats'), await count('faits')]).toEqual([0, 0]);

    const { rapport } = await send(fichier, false);
    expect(rapport).toMatchObject({ lues: 900, importees: 860, inchangees: 0, rejetees: 40, sansAcces: 860 });
    const avant = [await count('mandats'), await count('faits'), await count('agents'), await count('habilitations')];
    expect(avant[0]).toBe(860);
    expect(await count('courriels')).toBe(0);

    const encore = await send(await writeXlsxDeDesignations(lignes), false, 'rrupn.xlsx');
    expect(encore.rapport).toMatchObject({ lues: 900, importees: 0, inchangees: 860, rejetees: 40 });
    expect(encore.rapport.erreurs.map(({ ligne, colonne, code }) => [ligne, colonne, code])).toEqual(attendues);
    expect([await count('mandats'), await count('faits'), await count('agents'), await count('habilitations')]).toEqual(
      avant,
    );
  });

  it('gives imported mandates the faits of a declaration, so that the film and the dashboards move', async () => {
    const uai = uaiOf(0);
    const faits = await t.fabriques.query<{ code: string; n: number; etablis: number }>(
      `select code, count(*)::int as n, count(etabli_le)::int as etablis from faits where uai = $1 group by code order by code`,
      [uai],
    );
    expect(faits).toEqual([
      { code: 'bilan.presente', n: 3, etablis: 0 },
      { code: 'designation.transmise', n: 3, etablis: 3 },
      { code: 'imp.saisie', n: 3, etablis: 0 },
      { code: 'lettre.signee', n: 3, etablis: 3 },
    ]);
    const client = await t.client(srane);
    const { body } = await client.get(`/api/v1/etablissements/${uai}/annees/2026-2027/designations`).expect(200);
    expect(body.elements[0]).toMatchObject({
      etat: 'acceptee',
      transmiseLe: '2026-09-15',
      domaines: ['conseiller', 'accompagner'],
      compensation: { nature: 'imp', taux: 1250 },
    });
    const film = await client.get(`/api/v1/etablissements/${uai}/annees/2026-2027/attendus`).expect(200);
    expect(JSON.stringify(film.body)).toContain('"recu"');
    expect(await t.fabriques.query(`select * from ecarts_compteurs()`)).toEqual([]);
  });

  it('gives the rejected lines back with their reasons, and no formula to run', async () => {
    const ligne = { ...buildLigne(uaiOf(3), 9000), Nom: '=1+1', 'Adresse mail': '@mail' };
    const { id } = await send(writeCsvDeDesignations([ligne], ','), true);
    const client = await t.client(srane);
    const { text, headers } = await client.get(`${ROUTE}/${id}/rejets`).buffer(true).expect(200);
    expect(headers['content-type']).toMatch(/^text\/csv/);
    expect(text).toContain(`;'=1+1;`);
    expect(text).toContain(`;'@mail;`);
    expect(text).toMatch(/Adresse mail : Cette adresse de courriel est mal formée/);
    expect(text).toMatch(/Motif du rejet/);
  });

  it('reads ISO-8859-1 and tabulations, and the columns that the person names', async () => {
    const fichier = writeCsvDeDesignations([buildLigne(uaiOf(4), 9100, { Prénom: 'Zoé' })], '\t')
      .replace('Adresse mail', 'Contact')
      .replace('Prénom', 'Petit nom');
    const latin = Buffer.from(fichier, 'latin1');
    const refuse = await send(latin, true);
    expect(refuse).toMatchObject({ etat: 'echoue', erreur: expect.stringMatching(/Prénom, Courriel/) });
    expect(refuse.entetes).toContain('Contact');
    expect(refuse.colonnes.find(({ champ }) => champ === 'courriel')).toMatchObject({
      colonne: null,
      obligatoire: true,
    });
    const suivi = await send(latin, false, 'rrupn.txt', { courriel: 'Contact', prenom: 'Petit nom' });
    expect(suivi.rapport).toMatchObject({ importees: 1, rejetees: 0 });
    expect(
      await t.fabriques.query(`select prenom from agents where courriel = 'noe.lefevre9100@essai.example'`),
    ).toEqual([{ prenom: 'Zoé' }]);
  });

  it('attaches no account of the platform to a school', async () => {
    const plateforme = { courriel: 'plateforme@essai.example', prenom: 'Lou', nom: 'Plateforme' };
    const admin = await t.fabriques.addAgent(plateforme);
    await t.fabriques.addHabilitation(admin, 'administrateur', {});
    const ligne = buildLigne(uaiOf(7), 7, { 'Adresse mail': plateforme.courriel, Nom: plateforme.nom });
    const { rapport } = await send(writeCsvDeDesignations([ligne]), false);
    expect(rapport).toMatchObject({ importees: 0, rejetees: 1 });
    expect(rapport.erreurs[0]).toMatchObject({ colonne: 'Adresse mail', code: 'compte_de_plateforme' });
    expect(await t.fabriques.query(`select role from habilitations where agent = $1`, [admin.id])).toEqual([
      { role: 'administrateur' },
    ]);
  });

  it('leaves alone what the school declared, and tells a mandate of other dates', async () => {
    const autre = buildLigne(uaiOf(0), 0, { 'Date de début': '01/10/2026' });
    const { rapport } = await send(writeCsvDeDesignations([autre]), false);
    expect(rapport).toMatchObject({ importees: 0, rejetees: 1 });
    expect(rapport.erreurs[0]).toMatchObject({ ligne: 2, colonne: 'Date de début', code: 'deja_designe' });
  });

  it('refuses no file, a broken workbook, an unknown field and a file of another académie', async () => {
    const client = await t.client(srane);
    await client.post(ROUTE).expect(400);
    await client.post(ROUTE).attach('fichier', Buffer.from(''), 'vide.csv').expect(400);
    const { body } = await client
      .post(ROUTE)
      .field('colonnes', '{"age":"Age"}')
      .attach('fichier', Buffer.from('UAI;Nom'), 'a.csv')
      .expect(400);
    expect(body.erreurs[0].champ).toBe('colonnes');
    expect(await send(Buffer.from('PK\u0003\u0004 rien'), true, 'casse.xlsx')).toMatchObject({
      etat: 'echoue',
      erreur: expect.stringMatching(/classeur/),
    });
    const bombe = await writeXlsxDeDesignations([buildLigne(uaiOf(0), 1)]);
    bombe.writeUInt32LE(0xf0000000, bombe.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
    expect(await send(bombe, true, 'bombe.xlsx')).toMatchObject({ erreur: expect.stringMatching(/trop lourd/) });
    const { id } = await send('UAI;Nom;Prénom;Mail\n', true);
    await t.fabriques.addDepartement('064', '04', '75');
    const autre = await t.client(await t.fabriques.addActeur('srane', { academie: '04' }));
    await autre.get(`${ROUTE}/${id}`).expect(404);
    await autre.get(`/api/v1/academies/04/annees/2026-2027/imports-designations/${id}`).expect(404);
    const { text } = await client.get(`${ROUTE}/modele`).buffer(true).expect(200);
    expect(text).toMatch(/^\uFEFF?UAI;Nom;Prénom;Courriel;/);
  });
});
