import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addMandat, sendTogether, toDesignations } from '../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';

describe('what is refused on a mandate', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let chef: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ({ uai } = await t.fabriques.addEtablissement());
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
  });

  afterAll(async () => {
    await t.close();
  });

  it('is a step that the state does not allow', async () => {
    const close = toDesignations(await addMandat(t.fabriques, { uai, etat: 'close' }));
    const { body } = await chef.post(`${close}/transmission`).send({ version: 1 }).expect(409);
    expect(body).toMatchObject({ code: 'transition.impossible' });
    expect(body.detail).toContain('« Close »');
    await chef.post(`${close}/reprise`).send({ version: 1 }).expect(409);
    const brouillon = toDesignations(await addMandat(t.fabriques, { uai }));
    await chef.post(`${brouillon}/cloture`).send({ version: 1, motif: 'x', date: '2026-10-01' }).expect(409);
  });

  it('is a change without the version read, or from a stale one', async () => {
    const adresse = toDesignations(await addMandat(t.fabriques, { uai }));
    const { body: sans } = await chef.post(`${adresse}/transmission`).send({}).expect(400);
    expect(sans.erreurs).toEqual([{ champ: 'version', message: expect.any(String) }]);
    await chef.post(`${adresse}/transmission`).expect(400);
    const { body: perimee } = await chef.post(`${adresse}/transmission`).send({ version: 0 }).expect(409);
    expect(perimee).toMatchObject({ code: 'version.perimee', courant: { etat: 'brouillon', version: 1 } });
  });

  it('is the second of two changes made from the same version', async () => {
    const adresse = toDesignations(await addMandat(t.fabriques, { uai }));
    const adjoint = await t.client(await t.fabriques.addActeur('adjoint', { uai }));
    const reponses = await sendTogether(t.bases.superutilisateur, 'mandats', [
      chef.patch(adresse).send({ debut: '2026-09-02', version: 1 }),
      adjoint.patch(adresse).send({ domaines: ['equipement'], version: 1 }),
    ]);
    const perdante = reponses.find(({ status }) => status === 409);
    const gagnante = reponses.find(({ status }) => status === 200);
    expect(perdante?.body.code).toBe('version.perimee');
    expect(perdante?.body.courant).toMatchObject({ version: 2, debut: gagnante?.body.debut });
  });

  it('is a reason or a date that is missing or cannot be', async () => {
    const mandat = await addMandat(t.fabriques, { uai, etat: 'transmise', fin: '2027-06-30' });
    const adresse = toDesignations(mandat);
    const rrupn = await t.client(mandat.agent);
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    for (const [client, route] of [
      [rrupn, 'refus'],
      [srane, 'renvoi'],
    ] as const) {
      const { body } = await client.post(`${adresse}/${route}`).send({ version: 1, motif: ' ' }).expect(400);
      expect(body.erreurs[0].champ).toBe('motif');
    }
    for (const date of ['2026-08-31', '2027-07-01', undefined, null]) {
      const { body } = await chef.post(`${adresse}/cloture`).send({ version: 1, motif: 'Départ', date }).expect(400);
      expect(body.erreurs[0].champ).toBe('date');
    }
  });

  it('is a correction of what is no longer a draft', async () => {
    const adresse = toDesignations(await addMandat(t.fabriques, { uai, etat: 'acceptee' }));
    const { body } = await chef.patch(adresse).send({ fin: '2027-06-30', version: 1 }).expect(409);
    expect(body.code).toBe('designation.non_modifiable');
  });

  it('is a correction that says nothing, empties what cannot be, or overlaps', async () => {
    const agent = await t.fabriques.addAgent();
    await addMandat(t.fabriques, { uai, agent, debut: '2027-03-01' });
    const adresse = toDesignations(await addMandat(t.fabriques, { uai, agent, fin: '2027-02-28' }));
    const { body: rien } = await chef.patch(adresse).send({ version: 1 }).expect(400);
    expect(rien.code).toBe('designation.rien_a_modifier');
    for (const champ of ['debut', 'domaines', 'partages']) {
      const { body } = await chef
        .patch(adresse)
        .send({ [champ]: null, version: 1 })
        .expect(400);
      expect(body.erreurs[0].champ).toBe(champ);
    }
    const { body: court } = await chef.patch(adresse).send({ fin: '2026-08-31', version: 1 }).expect(400);
    expect(court.erreurs[0].champ).toBe('fin');
    const { body } = await chef.patch(adresse).send({ fin: '2027-03-01', version: 1 }).expect(409);
    expect(body.code).toBe('designation.deja_en_cours');
    const { body: seule } = await chef
      .patch(adresse)
      .send({ partages: [{ domaine: 'administrer', acteur: 'x' }], version: 1 })
      .expect(400);
    expect(seule.erreurs[0].champ).toBe('partages.0.domaine');
  });

  it('is a letter dated by hand: its date comes from its signature', async () => {
    const adresse = toDesignations(await addMandat(t.fabriques, { uai }));
    const { body } = await chef.patch(adresse).send({ lettreSigneeLe: AUJOURDHUI, version: 1 }).expect(400);
    expect(body.erreurs[0].champ).toBe('lettreSigneeLe');
  });
});
