import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addMandat, readFaits, sendTogether, toDesignations } from '../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';

describe('setting the compensation', () => {
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

  async function refuse(saisie: object): Promise<{ champ: string; message: string }> {
    const adresse = toDesignations(await addMandat(t.fabriques, { uai, etat: 'transmise' }));
    const { body } = await chef
      .put(`${adresse}/compensation`)
      .send({ version: 1, ...saisie })
      .expect(400);
    expect(body.code).toBe('saisie.invalide');
    return body.erreurs[0];
  }

  it('names the five rates when the rate is missing, wrong or out of place', async () => {
    const taux = /312,50\s€, 625\s€, 1\s250\s€, 2\s500\s€, 3\s750\s€/;
    for (const saisie of [
      { nature: 'imp' },
      { nature: 'imp', taux: 600 },
      { nature: 'imp', taux: '625' },
      { nature: 'imp', taux: null },
      { nature: 'allegement', taux: 625 },
      { nature: 'aucune', taux: 625 },
    ])
      expect(await refuse(saisie)).toEqual({ champ: 'taux', message: expect.stringMatching(taux) });
  });

  it('refuses dates that cannot be, or that do not go with the nature', async () => {
    const imp = { nature: 'imp', taux: 1250 };
    expect((await refuse({ ...imp, saisieSts: '2026-11-23' })).champ).toBe('saisieSts');
    expect((await refuse({ ...imp, avisCa: '2025-07-31' })).champ).toBe('avisCa');
    expect((await refuse({ nature: 'allegement', saisieSts: '2026-10-01' })).champ).toBe('saisieSts');
    expect((await refuse({ nature: 'aucune', avisConseilPedagogique: '2026-05-01' })).champ).toBe(
      'avisConseilPedagogique',
    );
    expect((await refuse({ ...imp, proposeeLe: '2026-11-23' })).champ).toBe('proposeeLe');
    expect((await refuse({ nature: 'aucune', proposeeLe: '2026-06-20' })).champ).toBe('proposeeLe');
    expect((await refuse({ nature: 'prime' })).champ).toBe('nature');
    expect((await refuse({ ...imp, montant: 3 })).champ).toBe('montant');
  });

  it('leaves what is absent, and warns of a rate below what is usual', async () => {
    const adresse = toDesignations(await addMandat(t.fabriques, { uai, etat: 'transmise' }));
    const { body: basse } = await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 312.5, avisConseilPedagogique: '2026-05-04', avisCa: '2026-06-15', version: 1 })
      .expect(200);
    expect(basse.compensation).toEqual({
      nature: 'imp',
      taux: 312.5,
      avisConseilPedagogique: '2026-05-04',
      avisCa: '2026-06-15',
      etapes: expect.any(Array),
    });
    expect(basse.avertissements).toEqual([expect.stringMatching(/^312,50\s€ est inférieur.*1\s250\s€/)]);
    const { body: usuelle } = await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 1250, saisieSts: '2026-10-01', version: 2 })
      .expect(200);
    expect(usuelle).toMatchObject({ avertissements: [], version: 3 });
    expect(usuelle.compensation).toEqual({
      nature: 'imp',
      taux: 1250,
      avisConseilPedagogique: '2026-05-04',
      avisCa: '2026-06-15',
      saisieSts: '2026-10-01',
      etapes: expect.any(Array),
    });
    const { body: aucune } = await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'aucune', version: 3 })
      .expect(200);
    expect(aucune.compensation).toEqual({ nature: 'aucune', etapes: [] });
  });

  it('moves the fait of the entry in STSWEB with the nature', async () => {
    const mandat = await addMandat(t.fabriques, { uai });
    const adresse = toDesignations(mandat);
    await chef.put(`${adresse}/compensation`).send({ nature: 'aucune', version: 1 }).expect(200);
    expect(await readFaits(t.fabriques, mandat.id)).toEqual({});
    await chef.post(`${adresse}/transmission`).send({ version: 2 }).expect(200);
    expect(Object.keys(await readFaits(t.fabriques, mandat.id))).toEqual(['designation.transmise', 'lettre.signee']);
    await chef.put(`${adresse}/compensation`).send({ nature: 'imp', taux: 2500, version: 3 }).expect(200);
    expect(await readFaits(t.fabriques, mandat.id)).toMatchObject({ 'imp.saisie': null });
    await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 2500, saisieSts: '2026-11-02', version: 4 })
      .expect(200);
    expect(await readFaits(t.fabriques, mandat.id)).toMatchObject({ 'imp.saisie': '2026-11-02' });
    await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 2500, saisieSts: null, version: 5 })
      .expect(200);
    expect(await readFaits(t.fabriques, mandat.id)).toMatchObject({ 'imp.saisie': null });
    await chef.put(`${adresse}/compensation`).send({ nature: 'allegement', version: 6 }).expect(200);
    expect(await readFaits(t.fabriques, mandat.id)).not.toHaveProperty('imp.saisie');
  });

  it('never gives an IMP and an allègement to one person of the school in the year, and names the other mandate', async () => {
    const agent = await t.fabriques.addAgent({ prenom: 'Inès', nom: 'Rouffignac' });
    await addMandat(t.fabriques, { uai, agent, etat: 'close', fin: '2026-12-31', compensation: 'allegement' });
    const suivant = await addMandat(t.fabriques, { uai, agent, etat: 'transmise', debut: '2027-01-01' });
    const { body } = await chef
      .put(`${toDesignations(suivant)}/compensation`)
      .send({ nature: 'imp', taux: 1250, version: 1 })
      .expect(409);
    expect(body.code).toBe('compensation.incompatible');
    expect(body.detail).toContain('Inès Rouffignac a déjà un allègement de service');
    expect(body.detail).toContain('du 1er septembre 2026 au 31 décembre 2026');
    await chef
      .put(`${toDesignations(suivant)}/compensation`)
      .send({ nature: 'allegement', version: 1 })
      .expect(200);
  });

  it('holds the rule when both mandates are set at the same time', async () => {
    const agent = await t.fabriques.addAgent();
    const a = toDesignations(await addMandat(t.fabriques, { uai, agent, fin: '2026-12-31' }));
    const b = toDesignations(await addMandat(t.fabriques, { uai, agent, debut: '2027-01-01' }));
    const reponses = await sendTogether(t.bases.superutilisateur, 'mandats', [
      chef.put(`${a}/compensation`).send({ nature: 'imp', taux: 1250, version: 1 }),
      chef.put(`${b}/compensation`).send({ nature: 'allegement', version: 1 }),
    ]);
    expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('checks the rule again when a refused mandate is taken back', async () => {
    const agent = await t.fabriques.addAgent();
    const refuse = await addMandat(t.fabriques, {
      uai,
      agent,
      etat: 'refusee',
      fin: '2026-12-31',
      compensation: 'imp',
      tauxCentimes: 62500,
    });
    await addMandat(t.fabriques, { uai, agent, debut: '2027-01-01', compensation: 'allegement' });
    const { body } = await chef
      .post(`${toDesignations(refuse)}/reprise`)
      .send({ version: 1 })
      .expect(409);
    expect(body.code).toBe('compensation.incompatible');
  });

  it('does not change once the mandate is refused or closed', async () => {
    for (const etat of ['refusee', 'close'] as const) {
      const adresse = toDesignations(await addMandat(t.fabriques, { uai, etat }));
      const { body } = await chef.put(`${adresse}/compensation`).send({ nature: 'aucune', version: 1 }).expect(409);
      expect(body.code).toBe('compensation.figee');
    }
  });
});
