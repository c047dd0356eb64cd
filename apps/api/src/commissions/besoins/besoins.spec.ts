import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addEcoleAvecCommission,
  type EcoleAvecCommission,
  readFaitsDeLEcole,
} from '../../../../../tests/fabriques/commissions.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../tests/harnais/application-de-test.js';

const BESOIN = { dispositif: 'fil', titre: 'Évaluer avec le numérique', public: 'Enseignants de sciences', nombre: 12 };

describe('the training needs of a school', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleAvecCommission;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ecole = await addEcoleAvecCommission(t);
    adresse = `${ecole.annee}/besoins-formation`;
  });

  afterAll(async () => {
    await t.close();
  });

  it('are listed, followed, abandoned and removed, and their fait with them', async () => {
    const { body: besoin } = await ecole.chef.post(adresse).send(BESOIN).expect(201);
    expect(besoin).toMatchObject({ ...BESOIN, etat: 'recense', version: 1 });
    const recense = { 'besoins_formation.recenses': AUJOURDHUI };
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual(recense);
    const lien = `${adresse}/${besoin.id}`;
    await ecole.chef.patch(lien).send({ etat: 'accorde', nombre: null, version: 1 }).expect(200);
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual(recense);
    await ecole.chef.patch(lien).send({ etat: 'abandonne', version: 2 }).expect(200);
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual({});
    await ecole.chef.patch(lien).send({ etat: 'demande', version: 3 }).expect(200);
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual(recense);
    expect((await ecole.chef.get(adresse)).body).toMatchObject({
      total: 1,
      elements: [{ titre: BESOIN.titre, etat: 'demande', nombre: null }],
      actionsPossibles: ['ajouter'],
    });
    await ecole.chef.delete(lien).expect(204);
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual({});
    await ecole.chef.delete(lien).expect(404);
  });

  it('refuse what makes no sense, a stale version, another school', async () => {
    for (const saisie of [{ dispositif: 'mooc' }, { titre: '' }, { nombre: 0 }, { etat: 'perdu' }])
      await ecole.chef
        .post(adresse)
        .send({ ...BESOIN, ...saisie })
        .expect(400);
    const { body: besoin } = await ecole.chef.post(adresse).send(BESOIN).expect(201);
    const { body } = await ecole.chef
      .patch(`${adresse}/${besoin.id}`)
      .send({ etat: 'demande', version: 5 })
      .expect(409);
    expect(body.courant).toMatchObject({ etat: 'recense', version: 1 });
    const autre = await addEcoleAvecCommission(t);
    await autre.chef.get(adresse).expect(404);
    await autre.chef
      .patch(`${autre.annee}/besoins-formation/${besoin.id}`)
      .send({ etat: 'demande', version: 1 })
      .expect(404);
    await autre.chef.delete(`${autre.annee}/besoins-formation/${besoin.id}`).expect(404);
  });
});
