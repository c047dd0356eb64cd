import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import type TestAgent from 'supertest/lib/agent.js';
import type { AgentFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { readLien } from '../../../../../tests/fabriques/liens.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { MotsDePasse } from './mots-de-passe.js';

const ANCIEN = 'une phrase de passe';
const NOUVEAU = 'une autre phrase de passe';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0';

describe('one’s own account', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let empreinte: string;

  beforeAll(async () => {
    t = await startApplication();
    ({ uai } = await t.fabriques.addEtablissement());
    empreinte = await hash(ANCIEN);
  });

  afterAll(async () => {
    await t.close();
  });

  async function addCompte(): Promise<AgentFabrique> {
    const agent = await t.fabriques.addActeur('rrupn', { uai }, { fin: '2027-07-31' });
    await t.fabriques.query(`update comptes set mot_de_passe = $2 where agent = $1`, [agent.id, empreinte]);
    return agent;
  }

  async function signIn(
    { courriel }: AgentFabrique,
    motDePasse: string,
  ): Promise<{ client: TestAgent; status: number }> {
    const client = await t.client();
    const { status } = await client.post('/api/v1/session').set('User-Agent', FIREFOX).send({ courriel, motDePasse });
    return { client, status };
  }

  const sendLien = async ({ courriel }: { courriel: string }): Promise<string | undefined> => {
    await t.application.get(MotsDePasse).send(courriel);
    return readLien(t, courriel);
  };

  it('says who it is and what it holds', async () => {
    const agent = await addCompte();
    const { body } = await (await t.client(agent)).get('/api/v1/compte').expect(200);
    expect(body).toMatchObject({
      ...agent,
      habilitations: [{ role: 'rrupn', uai, fin: '2027-07-31', actionsPossibles: [] }],
    });
  });

  it('shows its sessions, and closes one of them at once', async () => {
    const agent = await addCompte();
    const [ici, la] = [(await signIn(agent, ANCIEN)).client, (await signIn(agent, ANCIEN)).client];
    const { body } = await ici.get('/api/v1/compte/sessions').expect(200);
    expect(body.elements).toMatchObject([
      { appareil: 'Firefox sur Windows', courante: true },
      { appareil: 'Firefox sur Windows', courante: false },
    ]);
    const autre = await t.client(await addCompte());
    const { id } = body.elements[1] as { id: string };
    await autre.delete(`/api/v1/compte/sessions/${id}`).expect(404);
    await ici.delete(`/api/v1/compte/sessions/${id}`).expect(204);
    await la.get('/api/v1/session').expect(401);
    await ici.get('/api/v1/session').expect(200);
    await ici.delete(`/api/v1/compte/sessions/${id}`).expect(404);
  });

  it('changes its password, which signs the other devices out and is told by mail', async () => {
    const agent = await addCompte();
    const lien = (await sendLien(agent)) ?? '';
    const [ici, la] = [(await signIn(agent, ANCIEN)).client, (await signIn(agent, ANCIEN)).client];
    const change = (actuel: string) => ici.put('/api/v1/compte/mot-de-passe').send({ actuel, nouveau: NOUVEAU });
    const { body } = await change('pas celui-là').expect(400);
    expect(body).toMatchObject({ erreurs: [{ champ: 'actuel' }] });
    await change(ANCIEN).expect(204);
    await ici.get('/api/v1/session').expect(200);
    await la.get('/api/v1/session').expect(401);
    await (await t.client()).get(lien).expect(404);
    expect([(await signIn(agent, ANCIEN)).status, (await signIn(agent, NOUVEAU)).status]).toEqual([401, 200]);
    const courriels = await t.fabriques.query(
      `select 1 from courriels where destinataire = $1 and sujet like '%a changé'`,
      [agent.courriel],
    );
    expect(courriels).toHaveLength(1);
  });

  it('guesses at the present password are counted as those of a sign-in', async () => {
    const agent = await addCompte();
    const { client } = await signIn(agent, ANCIEN);
    for (let essai = 0; essai < 8; essai += 1) {
      await client
        .put('/api/v1/compte/mot-de-passe')
        .send({ actuel: `faux ${essai}`, nouveau: NOUVEAU })
        .expect(400);
      await t.flush();
    }
    await client.put('/api/v1/compte/mot-de-passe').send({ actuel: ANCIEN, nouveau: NOUVEAU }).expect(429);
  });

  it('answers the same to a known and to an unknown address that forgot', async () => {
    const agent = await addCompte();
    const anonyme = await t.client();
    for (const courriel of [agent.courriel, 'inconnue@essai.example']) {
      const { body, text } = await anonyme.post('/api/v1/mot-de-passe/demande').send({ courriel }).expect(202);
      expect([body, text]).toEqual([{}, '']);
    }
    const [{ n } = { n: 0 }] = await t.fabriques.query<{ n: number }>(
      `select count(*)::int as n from courriels where destinataire in ($1, 'inconnue@essai.example')`,
      [agent.courriel],
    );
    expect(n).toBe(0);
    expect(await sendLien({ courriel: 'inconnue@essai.example' })).toBeUndefined();
  });

  it('is got back once by the link of its mailbox, which signs in and signs everybody else out', async () => {
    const agent = await addCompte();
    const { client: ailleurs } = await signIn(agent, ANCIEN);
    const lien = (await sendLien(agent)) ?? '';
    const client = await t.client();
    expect((await client.get(lien).expect(200)).body).toEqual({
      courriel: agent.courriel,
      prenom: agent.prenom,
      nom: agent.nom,
    });
    await client.get(lien.replace('mot-de-passe', 'activations')).expect(404);
    await client.post(lien).send({ motDePasse: 'court' }).expect(400);
    await client.post(lien).send({ motDePasse: NOUVEAU }).expect(204);
    expect((await client.get('/api/v1/session').expect(200)).body).toMatchObject({ agent: { id: agent.id } });
    await ailleurs.get('/api/v1/session').expect(401);
    await client.post(lien).send({ motDePasse: NOUVEAU }).expect(404);
    const [{ traces } = { traces: 1 }] = await t.fabriques.query<{ traces: number }>(
      `select count(*)::int as traces from activations v where v::text like '%' || $1 || '%'`,
      [lien.split('/').at(-1)],
    );
    expect(traces).toBe(0);
  });

  it('has a link that lasts an hour, three of them in that time, and none once its rights are over', async () => {
    const agent = await addCompte();
    const anonyme = await t.client();
    const premier = (await sendLien(agent)) ?? '';
    t.horloge.set('2026-11-22T11:30:00+01:00');
    await anonyme.get(premier).expect(404);
    for (let demande = 0; demande < 5; demande += 1) await sendLien(agent);
    const [{ n } = { n: 0 }] = await t.fabriques.query<{ n: number }>(
      `select count(*)::int as n from courriels where destinataire = $1`,
      [agent.courriel],
    );
    expect(n).toBe(4);
    await t.fabriques.query(`update habilitations set fin = '2026-11-21' where agent = $1`, [agent.id]);
    expect(await sendLien(agent)).toBeUndefined();
  });
});
