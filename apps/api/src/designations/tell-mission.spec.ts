import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addMandat, type MandatFabrique, toDesignations } from '../../../../tests/fabriques/designations.js';
import type { AgentFabrique } from '../../../../tests/fabriques/fabriques.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';

describe('who must know of what becomes of a mission is told by mail', () => {
  let t: ApplicationDeTest;
  let mandat: MandatFabrique;
  let adresse: string;
  let agentChef: AgentFabrique;
  let adjoint: AgentFabrique;
  let chef: TestAgent;
  let rrupn: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    const { uai } = await t.fabriques.addEtablissement();
    agentChef = await t.fabriques.addActeur('chef', { uai });
    adjoint = await t.fabriques.addActeur('adjoint', { uai });
    await t.fabriques.addActeur('chef', { uai }, { debut: '2020-09-01', fin: '2026-08-31' });
    mandat = await addMandat(t.fabriques, { uai, agent: await t.fabriques.addAgent({ prenom: 'Lou', nom: 'Essai' }) });
    adresse = toDesignations(mandat);
    chef = await t.client(agentChef);
    rrupn = await t.client(mandat.agent);
  });

  afterAll(async () => {
    await t.close();
  });

  /** What was written about this mission: to whom, and what about. */
  const listCourriels = async (): Promise<{ a: string; sujet: string; texte: string }[]> =>
    t.fabriques.query(
      `select destinataire as a, sujet, texte from courriels where cle like '%' || $1 || '%' or texte like '%' || $1 || '%'
         or destinataire in ($2, $3, $4) order by cree_le, destinataire`,
      [mandat.id, agentChef.courriel, adjoint.courriel, mandat.agent.courriel],
    );
  const listLus = async (): Promise<string[]> => (await listCourriels()).map(({ a, sujet }) => `${a} ${sujet}`);
  const direction = (): string[] => [agentChef.courriel, adjoint.courriel].sort();
  const transmit = (version = 1) => chef.post(`${adresse}/transmission`).send({ version }).expect(200);

  it('nobody as long as it is a draft, whatever is said of its letter', async () => {
    await chef.post(`${adresse}/lettre-de-mission/commentaires`).send({ texte: 'À relire.' }).expect(201);
    expect(await listCourriels()).toEqual([]);
  });

  it.each([
    ['acceptation', {}, 'Lou Essai accepte sa mission de RRUPN'],
    ['refus', { motif: 'Service complet' }, 'Lou Essai refuse sa mission de RRUPN'],
  ])('the head and the deputy in office of an answer: %s', async (geste, saisie, sujet) => {
    await transmit();
    await rrupn
      .post(`${adresse}/${geste}`)
      .send({ version: 2, ...saisie })
      .expect(200);
    expect(await listLus()).toEqual(direction().map((a) => expect.stringContaining(`${a} Focale : ${sujet}, `)));
    const [{ texte } = { texte: '' }] = await listCourriels();
    expect(texte).toContain(`/etablissements/${mandat.uai}/annees/2026-2027/designations`);
    if (geste === 'refus') expect(texte).toContain('Raison donnée : Service complet');
    // A second answer is refused, and written of by nobody.
    await rrupn
      .post(`${adresse}/${geste}`)
      .send({ version: 3, ...saisie })
      .expect(409);
    expect(await listLus()).toHaveLength(2);
  });

  it('the direction and the person of a send-back, each time with its reason', async () => {
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    await transmit();
    await srane.post(`${adresse}/renvoi`).send({ version: 2, motif: 'Dates à revoir' }).expect(200);
    const lus = await listCourriels();
    expect(lus.map(({ a }) => a)).toEqual([...direction(), mandat.agent.courriel].sort());
    for (const { texte } of lus) expect(texte).toContain('Raison donnée : Dates à revoir');
    await transmit(3);
    await srane.post(`${adresse}/renvoi`).send({ version: 4, motif: 'Encore' }).expect(200);
    expect(await listLus()).toHaveLength(6);
  });

  it('the other side of a comment on the letter', async () => {
    await transmit();
    await rrupn.post(`${adresse}/lettre-de-mission/commentaires`).send({ texte: 'Le jeudi me convient.' }).expect(201);
    expect((await listCourriels()).map(({ a }) => a)).toEqual(direction());
    expect((await listCourriels())[0]?.texte).toContain('Le jeudi me convient.');
    await chef.post(`${adresse}/lettre-de-mission/commentaires`).send({ texte: 'Entendu.' }).expect(201);
    const lus = await listCourriels();
    expect(lus.map(({ a }) => a)).toEqual([...direction(), mandat.agent.courriel]);
    expect(lus.at(-1)?.texte).toContain(`/designations/${mandat.id}/lettre`);
  });
});
