import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import type TestAgent from 'supertest/lib/agent.js';
import { readOctets } from '../../../../tests/fabriques/commissions.js';
import {
  addEcoleDeLaVieNumerique,
  CAMPAGNE,
  type EcoleDeLaVieNumerique,
} from '../../../../tests/fabriques/vie-numerique.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';

const ACADEMIE = '/api/v1/academies/22/annees/2026-2027/equipement';
const BESOIN = { categorie: 'portables', besoin: 'Classe mobile', quantite: 15 };

describe('equipment campaigns', () => {
  let t: ApplicationDeTest;
  let srane: TestAgent;
  let ecole: EcoleDeLaVieNumerique;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
    await t.fabriques.addDepartement('023', '22', '75');
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  beforeEach(async () => {
    t.horloge.set(AUJOURDHUI);
    await t.fabriques.query('delete from demandes_equipement');
    await t.fabriques.query('delete from campagnes_equipement');
    ecole = await addEcoleDeLaVieNumerique(t);
    adresse = `${ecole.adresse}/equipement`;
  });

  afterAll(async () => {
    await t.close();
  });

  async function openCampagne(options: object = {}): Promise<string> {
    const { body } = await srane
      .post(`${ACADEMIE}/campagnes`)
      .send({ ...CAMPAGNE, ...options })
      .expect(201);
    return body.id as string;
  }

  async function transmit(campagne: string, saisie: object = {}, de: EcoleDeLaVieNumerique = ecole): Promise<string> {
    const demandes = `${de.adresse}/equipement/demandes`;
    const { body } = await de.chef
      .post(demandes)
      .send({ ...BESOIN, ...saisie, campagne })
      .expect(201);
    await de.chef.post(`${demandes}/${body.id}/transmission`).send({ version: 1 }).expect(200);
    return body.id as string;
  }

  it('go from a draft to a delivery, with what each may do next', async () => {
    const campagne = await openCampagne();
    const { body: ouverte } = await ecole.chef.get(adresse).expect(200);
    expect(ouverte).toMatchObject({
      campagnes: [{ id: campagne, etat: 'ouverte', collectivite: 'Département', actionsPossibles: ['demander'] }],
      demandes: [],
      actionsPossibles: ['demander'],
    });
    const { body: brouillon } = await ecole.chef
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(201);
    expect(brouillon).toMatchObject({
      ...BESOIN,
      priorite: 2,
      etat: 'brouillon',
      actionsPossibles: ['modifier', 'supprimer', 'transmettre'],
    });
    const lien = `${adresse}/demandes/${brouillon.id}`;
    expect((await srane.get(adresse)).body.demandes).toEqual([]);
    await srane.post(`${lien}/reponse`).send({ etat: 'accordee', version: 1 }).expect(404);
    await ecole.chef.patch(lien).send({ quantite: 16, priorite: 1, version: 1 }).expect(200);
    const { body: transmise } = await ecole.chef.post(`${lien}/transmission`).send({ version: 2 }).expect(200);
    expect(transmise).toMatchObject({ etat: 'demandee', quantite: 16, actionsPossibles: ['reprendre'] });
    await ecole.chef.patch(lien).send({ quantite: 3, version: 3 }).expect(409);
    await ecole.chef.delete(lien).expect(409);
    await ecole.chef.post(`${lien}/reprise`).send({ version: 3 }).expect(200);
    await ecole.chef.post(`${lien}/transmission`).send({ version: 4 }).expect(200);

    const { body: enPartie } = await srane
      .post(`${lien}/reponse`)
      .send({ etat: 'accordee_en_partie', quantiteAccordee: 10, reponse: 'Dix cette année', version: 5 })
      .expect(200);
    expect(enPartie).toMatchObject({
      etat: 'accordee_en_partie',
      quantiteAccordee: 10,
      reponduLe: AUJOURDHUI,
      actionsPossibles: ['livrer', 'accorder', 'accorder_en_partie', 'refuser'],
    });
    await ecole.chef.post(`${lien}/reprise`).send({ version: 6 }).expect(409);
    const { body: livree } = await srane.post(`${lien}/reponse`).send({ etat: 'livree', version: 6 }).expect(200);
    expect(livree).toMatchObject({ etat: 'livree', quantiteAccordee: 10, reponse: 'Dix cette année' });
    expect((await ecole.chef.get(adresse)).body.demandes).toMatchObject([{ etat: 'livree', actionsPossibles: [] }]);
  });

  it('reach only the schools that they concern', async () => {
    await openCampagne({ titre: 'Lycées', types: ['lycee'] });
    await t.fabriques.addDepartement('087', '22', '75');
    await openCampagne({ titre: 'Haute-Vienne', departement: '087' });
    const tous = await openCampagne({ titre: 'Tous', types: [] });
    const ailleurs = await openCampagne({ titre: 'Autre', types: ['lycee'] });
    const { body } = await ecole.chef.get(adresse).expect(200);
    expect(body.campagnes.map(({ id }: { id: string }) => id)).toEqual([tous]);
    await ecole.chef
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne: ailleurs })
      .expect(404);
    const bordeaux = await addEcoleDeLaVieNumerique(t, { departement: '033', academie: '04' });
    expect((await bordeaux.chef.get(`${bordeaux.adresse}/equipement`)).body.campagnes).toEqual([]);
  });

  it('refuse plainly what is closed or not open yet, and let the SRANE answer all the same', async () => {
    const campagne = await openCampagne();
    const demande = await transmit(campagne);
    const { body: brouillon } = await ecole.chef
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(201);
    t.horloge.set('2026-12-19');
    const { body } = await ecole.chef
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(409);
    expect(body).toMatchObject({
      code: 'equipement.campagne_close',
      detail: expect.stringContaining('close depuis le 18/12/2026'),
    });
    const lien = `${adresse}/demandes/${brouillon.id}`;
    await ecole.chef.patch(lien).send({ quantite: 2, version: 1 }).expect(409);
    await ecole.chef.post(`${lien}/transmission`).send({ version: 1 }).expect(409);
    await ecole.chef.post(`${adresse}/demandes/${demande}/reprise`).send({ version: 2 }).expect(409);
    const { body: vue } = await ecole.chef.get(adresse).expect(200);
    expect(vue.actionsPossibles).toEqual([]);
    expect(vue.campagnes).toMatchObject([{ etat: 'close', actionsPossibles: [] }]);
    await ecole.chef.delete(lien).expect(204);
    await srane.post(`${adresse}/demandes/${demande}/reponse`).send({ etat: 'accordee', version: 2 }).expect(200);
    t.horloge.set('2026-11-01');
    const avant = await ecole.chef
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(409);
    expect(avant.body.code).toBe('equipement.campagne_a_venir');
  });

  it.each([
    ['no quantity', { quantite: 0 }, 'quantite'],
    ['too many', { quantite: 5001 }, 'quantite'],
    ['a category of another campaign', { categorie: 'tablettes' }, 'categorie'],
    ['an unknown category', { categorie: 'fauteuils' }, 'categorie'],
    ['no need', { besoin: ' ' }, 'besoin'],
    ['an unknown priority', { priorite: 4 }, 'priorite'],
    ['a state of its own', { etat: 'accordee' }, 'etat'],
    ['no campaign', { campagne: 'aucune' }, 'campagne'],
  ])('refuse a request with %s, naming the field', async (_cas, saisie, champ) => {
    const campagne = await openCampagne();
    const { body } = await ecole.chef
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne, ...saisie })
      .expect(400);
    expect(body.erreurs[0].champ).toBe(champ);
  });

  it.each([
    ['a refusal without its reason', { etat: 'refusee' }, 'reponse'],
    ['part of it without a number', { etat: 'accordee_en_partie' }, 'quantiteAccordee'],
    ['part of it that is all of it', { etat: 'accordee_en_partie', quantiteAccordee: 15 }, 'quantiteAccordee'],
    ['an unknown answer', { etat: 'demandee' }, 'etat'],
  ])('refuse %s', async (_cas, saisie, champ) => {
    const demande = await transmit(await openCampagne());
    const { body } = await srane
      .post(`${adresse}/demandes/${demande}/reponse`)
      .send({ ...saisie, version: 2 })
      .expect(400);
    expect(body.erreurs[0].champ).toBe(champ);
  });

  it('let one of two simultaneous answers through, and none before the request', async () => {
    const demande = await transmit(await openCampagne());
    const lien = `${adresse}/demandes/${demande}/reponse`;
    const reponses = await Promise.all([
      srane.post(lien).send({ etat: 'accordee', version: 2 }),
      srane.post(lien).send({ etat: 'refusee', reponse: 'Hors budget', version: 2 }),
    ]);
    expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
    const autre = await transmit((await srane.get(`${ACADEMIE}/campagnes`)).body.elements[0].id as string);
    const { body } = await srane
      .post(`${adresse}/demandes/${autre}/reponse`)
      .send({ etat: 'livree', version: 2 })
      .expect(409);
    expect(body).toMatchObject({ code: 'transition.impossible', detail: expect.stringContaining('Transmise') });
  });

  it('are corrected, kept once used, removed before', async () => {
    const campagne = await openCampagne();
    const lien = `${ACADEMIE}/campagnes/${campagne}`;
    await srane
      .patch(lien)
      .send({ titre: 'Équipement 2027', consignes: 'Un besoin par ligne', version: 1 })
      .expect(200);
    await srane.patch(lien).send({ titre: 'Trop tard', version: 1 }).expect(409);
    const brouillon = await ecole.chef
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(201);
    const { body } = await srane.delete(lien).expect(409);
    expect(body.code).toBe('equipement.campagne_utilisee');
    for (const [champ, saisie] of [
      ['categories', { categories: ['video'] }],
      ['types', { types: ['lycee'] }],
      ['closeLe', { closeLe: '2026-11-01' }],
      ['closeLe', { closeLe: '2027-08-01' }],
      ['departement', { departement: '033' }],
    ] as const) {
      const refus = await srane
        .patch(lien)
        .send({ ...saisie, version: 2 })
        .expect(400);
      expect(refus.body.erreurs[0].champ).toBe(champ);
    }
    await ecole.chef.delete(`${adresse}/demandes/${brouillon.body.id}`).expect(204);
    expect((await srane.get(`${ACADEMIE}/campagnes`)).body.elements[0].actionsPossibles).toEqual([
      'modifier',
      'supprimer',
    ]);
    await srane.delete(`${lien}?version=1`).expect(409);
    await srane.delete(`${lien}?version=2`).expect(204);
    await srane.delete(lien).expect(404);
  });

  it('are listed for the académie, filtered, and exported without a formula', async () => {
    const campagne = await openCampagne();
    await transmit(campagne, { besoin: '=1+1' });
    const autre = await addEcoleDeLaVieNumerique(t);
    await transmit(campagne, { categorie: 'postes_fixes', quantite: 4, priorite: 1 }, autre);
    await ecole.chef.post(`${adresse}/demandes`).send({ ...BESOIN, campagne, besoin: 'Brouillon' });
    const { body: campagnes } = await srane.get(`${ACADEMIE}/campagnes`).expect(200);
    expect(campagnes.elements).toMatchObject([{ demandes: 2, sansReponse: 2 }]);
    const { body } = await srane.get(`${ACADEMIE}/demandes?taille=1&tri=-quantite`).expect(200);
    expect(body).toMatchObject({
      total: 2,
      elements: [
        {
          quantite: 15,
          titreCampagne: CAMPAGNE.titre,
          etablissement: { uai: ecole.uai, departement: '023', type: 'college' },
          actionsPossibles: ['accorder', 'accorder_en_partie', 'refuser'],
        },
      ],
    });
    const total = async (filtre: string): Promise<number> =>
      (await srane.get(`${ACADEMIE}/demandes?${filtre}`).expect(200)).body.total as number;
    expect(await total(`campagne=${campagne}&etat=demandee`)).toBe(2);
    expect(await total('categorie=postes_fixes')).toBe(1);
    expect(await total(`q=${autre.uai}`)).toBe(1);
    expect(await total('departement=087')).toBe(0);
    expect(await total('type=lycee')).toBe(0);
    await srane.get(`${ACADEMIE}/demandes?etat=brouillon`).expect(400);

    const csv = await srane.get(`${ACADEMIE}/demandes/export?format=csv`).expect(200);
    expect(csv.headers['content-disposition']).toContain('demandes-equipement.csv');
    const lignes = csv.text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
    expect(lignes).toHaveLength(3);
    expect(lignes[0]).toMatch(/^Campagne;Collectivité;UAI;/);
    expect(csv.text).toContain(";'=1+1;15;");
    const xlsx = await srane
      .get(`${ACADEMIE}/demandes/export?format=xlsx&categorie=portables`)
      .buffer(true)
      .parse((reponse, suite) => readOctets(reponse as unknown as NodeJS.ReadableStream, suite))
      .expect(200);
    const classeur = new exceljs.Workbook();
    await classeur.xlsx.load(xlsx.body as unknown as exceljs.Buffer);
    const feuille = classeur.worksheets[0];
    expect(feuille?.rowCount).toBe(2);
    expect(feuille?.getCell('I2').value).toBe('=1+1');
    expect(feuille?.getCell('J2').value).toBe(15);
    await srane.get(`${ACADEMIE}/demandes/export?format=ods`).expect(400);
  });

  it('keep each to their own: other schools, départements, roles', async () => {
    const campagne = await openCampagne();
    const demande = await transmit(campagne);
    const autre = await addEcoleDeLaVieNumerique(t);
    const demandes = `${autre.adresse}/equipement/demandes`;
    await autre.chef.get(adresse).expect(404);
    await autre.chef.patch(`${demandes}/${demande}`).send({ quantite: 1, version: 2 }).expect(404);
    await autre.chef.post(`${demandes}/${demande}/transmission`).send({ version: 2 }).expect(404);
    await ecole.chef.post(`${adresse}/demandes/${demande}/reponse`).send({ etat: 'accordee', version: 2 }).expect(403);
    await ecole.chef.get(`${ACADEMIE}/demandes`).expect(404);
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai: ecole.uai }));
    expect((await lecteur.get(adresse).expect(200)).body.demandes).toMatchObject([{ actionsPossibles: [] }]);
    await lecteur
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(403);
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '087' }));
    expect((await referent.get(`${ACADEMIE}/demandes`).expect(200)).body.total).toBe(0);
    await referent.post(`${ACADEMIE}/campagnes`).send(CAMPAGNE).expect(403);
    const rrupn = await t.client(await t.fabriques.addActeur('rrupn', { uai: ecole.uai }));
    await rrupn
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(201);
  });
});
