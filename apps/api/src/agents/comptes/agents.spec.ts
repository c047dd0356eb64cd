import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import type TestAgent from 'supertest/lib/agent.js';
import type { AgentFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { readLien } from '../../../../../tests/fabriques/liens.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';

const MOT_DE_PASSE = 'une phrase de passe';

describe('the accounts of people', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let admin: TestAgent;
  let srane: TestAgent;
  let chef: TestAgent;
  let empreinte: string;

  beforeAll(async () => {
    t = await startApplication();
    ({ uai } = await t.fabriques.addEtablissement());
    empreinte = await hash(MOT_DE_PASSE);
    admin = await t.client(await t.fabriques.addActeur('administrateur', {}));
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
  });

  afterAll(async () => {
    await t.close();
  });

  async function addCompte(role: 'chef' | 'rrupn' | 'adjoint' = 'rrupn'): Promise<AgentFabrique> {
    const agent = await t.fabriques.addActeur(role, { uai });
    await t.fabriques.query(`update comptes set mot_de_passe = $2 where agent = $1`, [agent.id, empreinte]);
    return agent;
  }

  const signIn = async (courriel: string): Promise<number> =>
    (await (await t.client()).post('/api/v1/session').send({ courriel, motDePasse: MOT_DE_PASSE })).status;

  const listCourriels = (adresse: string): Promise<{ sujet: string; texte: string }[]> =>
    t.fabriques.query(`select sujet, texte from courriels where destinataire = $1 order by cree_le`, [adresse]);

  it('are corrected, told to both addresses and kept in the audit trail', async () => {
    const agent = await addCompte();
    const session = await t.client(agent);
    const correction = { nom: 'Corrigé', courriel: 'corrige@essai.example', version: 1 };
    const { body } = await chef.patch(`/api/v1/agents/${agent.id}`).send(correction).expect(200);
    expect(body).toMatchObject({ ...correction, prenom: agent.prenom, version: 2, etat: 'actif' });
    for (const adresse of [agent.courriel, correction.courriel])
      expect(await listCourriels(adresse)).toMatchObject([{ texte: expect.stringContaining(correction.courriel) }]);
    await session.get('/api/v1/session').expect(401);
    expect([await signIn(agent.courriel), await signIn(correction.courriel)]).toEqual([401, 200]);
    const superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await superutilisateur.connect();
    const { rows } = await superutilisateur.query(
      `select avant, apres from audit where evenement = 'agent.updated' and objet = $1`,
      [agent.id],
    );
    await superutilisateur.end();
    expect(rows).toMatchObject([{ avant: { courriel: agent.courriel }, apres: { courriel: correction.courriel } }]);
    const { body: perimee } = await chef.patch(`/api/v1/agents/${agent.id}`).send(correction).expect(409);
    expect(perimee).toMatchObject({ code: 'version.perimee', courant: { nom: 'Corrigé' } });
    const autre = await addCompte();
    const { body: refus } = await chef.patch(`/api/v1/agents/${autre.id}`).send(correction).expect(400);
    expect(refus).toMatchObject({ erreurs: [{ champ: 'courriel' }] });
  });

  it('are the affair of who could give all that their person holds', async () => {
    const partagee = await addCompte();
    const ailleurs = await t.fabriques.addEtablissement({ departement: '031', academie: '16', region: '76' });
    await t.fabriques.addHabilitation(partagee, 'rrupn', { uai: ailleurs.uai });
    const { body } = await srane.get(`/api/v1/agents/${partagee.id}`).expect(200);
    expect(body).toMatchObject({ habilitations: [{ uai }], actionsPossibles: [] });
    await srane.post(`/api/v1/agents/${partagee.id}/desactivation`).expect(403);
    const tete = await addCompte('chef');
    await chef.patch(`/api/v1/agents/${tete.id}`).send({ nom: 'Autre', version: 1 }).expect(403);
    await srane.patch(`/api/v1/agents/${tete.id}`).send({ nom: 'Autre', version: 1 }).expect(200);
    await admin.post(`/api/v1/agents/${partagee.id}/desactivation`).expect(200);
  });

  it('are closed at once, and opened again with their password', async () => {
    const agent = await addCompte();
    const session = await t.client(agent);
    const { body: calendrier } = await session
      .post('/api/v1/calendrier')
      .send({ portee: 'etablissements' })
      .expect(201);
    const adresse = new URL(calendrier.adresse as string).pathname;
    const { body } = await srane.post(`/api/v1/agents/${agent.id}/desactivation`).expect(200);
    expect(body).toMatchObject({ etat: 'desactive', actionsPossibles: ['modifier', 'reactiver'] });
    await session.get('/api/v1/session').expect(401);
    await (await t.client()).get(adresse).expect(404);
    expect(await signIn(agent.courriel)).toBe(401);
    await srane.post(`/api/v1/agents/${agent.id}/desactivation`).expect(409);
    await srane.post(`/api/v1/agents/${agent.id}/reactivation`).expect(200);
    expect(await signIn(agent.courriel)).toBe(200);
  });

  it('that were closed before they were activated are not opened by a link', async () => {
    const agent = await t.fabriques.addActeur('rrupn', { uai });
    const invite = async (): Promise<string> => {
      await chef.post(`/api/v1/agents/${agent.id}/invitation`).expect(200);
      return (await readLien(t, agent.courriel)) ?? '';
    };
    const [premier, second] = [await invite(), await invite()];
    const anonyme = await t.client();
    await anonyme.get(premier).expect(404);
    await anonyme.get(second).expect(200);
    await chef.post(`/api/v1/agents/${agent.id}/desactivation`).expect(200);
    await anonyme.get(second).expect(404);
    expect(await readLien(t, agent.courriel)).toBeUndefined();
  });

  it('that are activated are invited no more', async () => {
    const agent = await addCompte();
    const { body } = await chef.post(`/api/v1/agents/${agent.id}/invitation`).expect(409);
    expect(body).toMatchObject({ code: 'compte.deja_active' });
  });

  it('are signed out everywhere, but for one’s own', async () => {
    const agent = await addCompte();
    const sessions = [await t.client(agent), await t.client(agent)];
    await chef.delete(`/api/v1/agents/${agent.id}/sessions`).expect(204);
    for (const session of sessions) await session.get('/api/v1/session').expect(401);
    const { agent: moi } = (await admin.get('/api/v1/session').expect(200)).body as { agent: { id: string } };
    const { body } = await admin.post(`/api/v1/agents/${moi.id}/desactivation`).expect(409);
    expect(body).toMatchObject({ code: 'compte.le_sien' });
  });
});
