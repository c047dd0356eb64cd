import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addEcoleAvecCommission,
  type EcoleAvecCommission,
  REUNION,
} from '../../../../../tests/fabriques/commissions.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';

const ACTION = { intitule: 'Ouvrir un espace de dépôt', responsable: 'Ana Roy', echeance: '2026-11-20' };

describe('local actions', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleAvecCommission;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ecole = await addEcoleAvecCommission(t);
    adresse = `${ecole.annee}/actions-locales`;
  });

  afterAll(async () => {
    await t.close();
  });

  it('are the decisions of a meeting, followed all year', async () => {
    const { body: reunion } = await ecole.chef.post(ecole.reunions).send(REUNION).expect(201);
    const { body: action } = await ecole.chef
      .post(adresse)
      .send({ ...ACTION, reunion: reunion.id })
      .expect(201);
    expect(action).toMatchObject({
      ...ACTION,
      statut: 'a_faire',
      enRetard: true,
      reunion: reunion.id,
      repriseDe: null,
    });
    await ecole.chef.post(adresse).send({ intitule: 'Sans réunion' }).expect(201);
    const { body: faite } = await ecole.chef
      .patch(`${adresse}/${action.id}`)
      .send({ statut: 'fait', version: 1 })
      .expect(200);
    expect(faite).toMatchObject({ statut: 'fait', enRetard: false, responsable: 'Ana Roy', version: 2 });
    const { body: relue } = await ecole.chef.get(`${ecole.reunions}/${reunion.id}`).expect(200);
    expect(relue.decisions).toMatchObject([{ id: action.id, statut: 'fait' }]);
    expect((await ecole.chef.get(`${adresse}?statut=a_faire`)).body).toMatchObject({
      total: 1,
      elements: [{ intitule: 'Sans réunion' }],
    });
    expect((await ecole.chef.get(`${adresse}?reunion=${reunion.id}`)).body.total).toBe(1);
    await ecole.chef.delete(`${adresse}/${action.id}`).expect(204);
    await ecole.chef.delete(`${adresse}/${action.id}`).expect(404);
  });

  it('refuse a meeting of elsewhere or called off, a stale version, an empty change', async () => {
    const autre = await addEcoleAvecCommission(t);
    const { body: ailleurs } = await autre.chef.post(autre.reunions).send(REUNION).expect(201);
    const { body: annulee } = await ecole.chef.post(ecole.reunions).send(REUNION).expect(201);
    await ecole.chef.post(`${ecole.reunions}/${annulee.id}/annulation`).send({ version: 1 }).expect(200);
    for (const { id } of [ailleurs, annulee]) {
      const { body } = await ecole.chef
        .post(adresse)
        .send({ ...ACTION, reunion: id })
        .expect(400);
      expect(body.erreurs[0].champ).toBe('reunion');
    }
    const { body: action } = await ecole.chef.post(adresse).send(ACTION).expect(201);
    const lien = `${adresse}/${action.id}`;
    const { body } = await ecole.chef.patch(lien).send({ statut: 'fait', version: 3 }).expect(409);
    expect(body.courant).toMatchObject({ statut: 'a_faire', version: 1 });
    await ecole.chef.patch(lien).send({ version: 1 }).expect(400);
    await ecole.chef.patch(lien).send({ intitule: null, version: 1 }).expect(400);
    await autre.chef
      .patch(`${autre.annee}/actions-locales/${action.id}`)
      .send({ statut: 'fait', version: 1 })
      .expect(404);
    await autre.chef.get(adresse).expect(404);
  });
});
