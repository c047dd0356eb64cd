import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addEcoleDeLaVieNumerique,
  BESOIN,
  type EcoleDeLaVieNumerique,
  EQUIPEMENT_ACADEMIE,
  type ScenesDEquipement,
  startEquipement,
} from '../../../../tests/fabriques/vie-numerique.js';
import { AUJOURDHUI } from '../../../../tests/harnais/application-de-test.js';

describe('equipment requests', () => {
  let scenes: ScenesDEquipement;
  let ecole: EcoleDeLaVieNumerique;
  let adresse: string;

  beforeAll(async () => {
    scenes = await startEquipement();
  });

  beforeEach(async () => {
    ecole = await scenes.begin();
    adresse = `${ecole.adresse}/equipement`;
  });

  afterAll(async () => {
    await scenes.t.close();
  });

  it('go from a draft to a delivery, with what each may do next', async () => {
    const campagne = await scenes.openCampagne();
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
    expect((await scenes.srane.get(adresse)).body.demandes).toEqual([]);
    await scenes.srane.post(`${lien}/reponse`).send({ etat: 'accordee', version: 1 }).expect(404);
    await ecole.chef.patch(lien).send({ quantite: 16, priorite: 1, version: 1 }).expect(200);
    const { body: transmise } = await ecole.chef.post(`${lien}/transmission`).send({ version: 2 }).expect(200);
    expect(transmise).toMatchObject({ etat: 'demandee', quantite: 16, actionsPossibles: ['reprendre'] });
    await ecole.chef.patch(lien).send({ quantite: 3, version: 3 }).expect(409);
    await ecole.chef.delete(lien).expect(409);
    await ecole.chef.post(`${lien}/reprise`).send({ version: 3 }).expect(200);
    await ecole.chef.post(`${lien}/transmission`).send({ version: 4 }).expect(200);

    const { body: enPartie } = await scenes.srane
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
    const { body: livree } = await scenes.srane
      .post(`${lien}/reponse`)
      .send({ etat: 'livree', version: 6 })
      .expect(200);
    expect(livree).toMatchObject({ etat: 'livree', quantiteAccordee: 10, reponse: 'Dix cette année' });
    expect((await ecole.chef.get(adresse)).body.demandes).toMatchObject([{ etat: 'livree', actionsPossibles: [] }]);
  });

  it('reach only the schools that they concern', async () => {
    await scenes.openCampagne({ titre: 'Lycées', types: ['lycee'] });
    await scenes.openCampagne({ titre: 'Haute-Vienne', departement: '087' });
    const tous = await scenes.openCampagne({ titre: 'Tous', types: [] });
    const ailleurs = await scenes.openCampagne({ titre: 'Autre', types: ['lycee'] });
    const { body } = await ecole.chef.get(adresse).expect(200);
    expect(body.campagnes.map(({ id }: { id: string }) => id)).toEqual([tous]);
    await ecole.chef
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne: ailleurs })
      .expect(404);
    const bordeaux = await addEcoleDeLaVieNumerique(scenes.t, { departement: '033', academie: '04' });
    expect((await bordeaux.chef.get(`${bordeaux.adresse}/equipement`)).body.campagnes).toEqual([]);
  });

  it('refuse plainly what is closed or not open yet, and let the SRANE answer all the same', async () => {
    const campagne = await scenes.openCampagne();
    const demande = await scenes.transmit(ecole, campagne);
    const { body: brouillon } = await ecole.chef
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(201);
    scenes.t.horloge.set('2026-12-19');
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
    await scenes.srane
      .post(`${adresse}/demandes/${demande}/reponse`)
      .send({ etat: 'accordee', version: 2 })
      .expect(200);
    scenes.t.horloge.set('2026-11-01');
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
    const campagne = await scenes.openCampagne();
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
    const demande = await scenes.transmit(ecole, await scenes.openCampagne());
    const { body } = await scenes.srane
      .post(`${adresse}/demandes/${demande}/reponse`)
      .send({ ...saisie, version: 2 })
      .expect(400);
    expect(body.erreurs[0].champ).toBe(champ);
  });

  it('let one of two simultaneous answers through, and none before the request', async () => {
    const demande = await scenes.transmit(ecole, await scenes.openCampagne());
    const lien = `${adresse}/demandes/${demande}/reponse`;
    const reponses = await Promise.all([
      scenes.srane.post(lien).send({ etat: 'accordee', version: 2 }),
      scenes.srane.post(lien).send({ etat: 'refusee', reponse: 'Hors budget', version: 2 }),
    ]);
    expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
    const autre = await scenes.transmit(
      ecole,
      (await scenes.srane.get(`${EQUIPEMENT_ACADEMIE}/campagnes`)).body.elements[0].id as string,
    );
    const { body } = await scenes.srane
      .post(`${adresse}/demandes/${autre}/reponse`)
      .send({ etat: 'livree', version: 2 })
      .expect(409);
    expect(body).toMatchObject({ code: 'transition.impossible', detail: expect.stringContaining('Transmise') });
  });
});
