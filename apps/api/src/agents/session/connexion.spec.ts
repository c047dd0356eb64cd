import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { readLien } from '../../../../../tests/fabriques/liens.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { LIEN } from '../../socle/courriels/index.js';

const MOT_DE_PASSE = 'une phrase de passe';

describe('signing in', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  async function addCompte(): Promise<{ id: string; courriel: string; uai: string }> {
    const { uai } = await t.fabriques.addEtablissement();
    const agent = await t.fabriques.addActeur('chef', { uai });
    await t.fabriques.query(`update comptes set mot_de_passe = $2 where agent = $1`, [
      agent.id,
      await hash(MOT_DE_PASSE),
    ]);
    return { ...agent, uai };
  }

  it('opens a session with an HttpOnly, SameSite=Lax cookie whose secret is not in the database', async () => {
    const { courriel, uai } = await addCompte();
    const client = await t.client();
    const reponse = await client
      .post('/api/v1/session')
      .send({ courriel: courriel.toUpperCase(), motDePasse: MOT_DE_PASSE })
      .expect(200);
    const [cookie = ''] = reponse.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^focale_session=[\w-]{43};.*HttpOnly;.*SameSite=Lax/);
    expect(reponse.body).toMatchObject({ habilitations: [{ role: 'chef', uai }], etablissements: [{ uai }] });
    const jeton = /=([\w-]+);/.exec(cookie)?.[1];
    expect(await t.fabriques.query(`select 1 from sessions where empreinte = $1`, [jeton])).toEqual([]);
    await client.get('/api/v1/session').expect(200);
  });

  it('answers the same to an unknown mail and to a wrong password, then slows down, and audits it', async () => {
    const { courriel, id } = await addCompte();
    const client = await t.client();
    const essai = async (adresse: string): Promise<unknown> => {
      const { status, body } = await client.post('/api/v1/session').send({ courriel: adresse, motDePasse: 'faux' });
      const { instance: _, ...reste } = body as Record<string, unknown>;
      return { status, ...reste };
    };
    expect(await essai(courriel)).toEqual(await essai('inconnu@essai.example'));
    for (let i = 0; i < 7; i += 1) await essai(courriel);
    const refus = await client.post('/api/v1/session').send({ courriel, motDePasse: MOT_DE_PASSE }).expect(429);
    expect(Number(refus.get('Retry-After'))).toBeGreaterThan(0);
    expect(refus.body).toMatchObject({ code: 'session.trop_de_tentatives' });
    const superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await superutilisateur.connect();
    const { rows } = await superutilisateur.query(
      `select 1 from audit where agent = $1 and evenement = 'session.refusee'`,
      [id],
    );
    await superutilisateur.end();
    expect(rows).toHaveLength(8);
  });

  it('names the missing field', async () => {
    const { body } = await (await t.client()).post('/api/v1/session').send({ courriel: 'a@b.example' }).expect(400);
    expect(body).toMatchObject({ code: 'saisie.invalide', erreurs: [{ champ: 'motDePasse' }] });
  });

  it.each([
    ['courriel', { courriel: `${'a'.repeat(254)}@b.example` }],
    ['courriel', { courriel: ['a@b.example'] }],
    ['motDePasse', { motDePasse: 'x'.repeat(201) }],
    ['motDePasse', { motDePasse: { $ne: '' } }],
    ['administrateur', { administrateur: true }],
  ])('refuses %s when it is wrong, before any account is looked for', async (champ, faute) => {
    const countTentatives = async (): Promise<number> =>
      (await t.fabriques.query(`select 1 from tentatives_connexion`)).length;
    const avant = await countTentatives();
    const client = await t.client();
    const saisie = { courriel: 'a@b.example', motDePasse: 'x', ...faute };
    const { body } = await client.post('/api/v1/session').send(saisie).expect(400);
    expect(body).toMatchObject({ code: 'saisie.invalide', erreurs: [{ champ, message: expect.any(String) }] });
    expect(await countTentatives()).toBe(avant);
  });

  it('takes a password as it was typed: outer spaces count, two ways to write an accent do not', async () => {
    const { courriel, id } = await addCompte();
    await t.fabriques.query(`update comptes set mot_de_passe = $2 where agent = $1`, [
      id,
      await hash(' été phrase '.normalize('NFC')),
    ]);
    const client = await t.client();
    const essai = (motDePasse: string): Promise<{ status: number }> =>
      client.post('/api/v1/session').send({ courriel, motDePasse });
    expect((await essai(' été phrase '.normalize('NFD'))).status).toBe(200);
    expect((await essai('été phrase')).status).toBe(401);
  });

  it('refuses a request that another site makes', async () => {
    const { courriel } = await addCompte();
    const client = await t.client();
    // A proxy of this machine is trusted about the scheme.
    const post = (origine: string): Promise<{ status: number }> =>
      client
        .post('/api/v1/session')
        .set('Host', 'focale.example')
        .set('X-Forwarded-Proto', 'https')
        .set('Origin', origine)
        .send({ courriel, motDePasse: MOT_DE_PASSE });
    expect((await post('https://mechant.example')).status).toBe(403);
    expect((await post('null')).status).toBe(403);
    expect((await post('http://focale.example')).status).toBe(403);
    expect((await post('https://focale.example')).status).toBe(200);
  });

  it('closes every session of the agent at once', async () => {
    const compte = await addCompte();
    const [ici, ailleurs] = [await t.client(compte), await t.client(compte)];
    await ici.delete('/api/v1/session/toutes').expect(204);
    await ailleurs.get('/api/v1/session').expect(401);
  });

  it('refuses a session that has expired or an account that is closed', async () => {
    const compte = await addCompte();
    const client = await t.client(compte);
    await t.fabriques.query(`update comptes set actif = false where agent = $1`, [compte.id]);
    await client.get('/api/v1/session').expect(401);
    await t.fabriques.query(`update comptes set actif = true where agent = $1`, [compte.id]);
    await t.fabriques.query(`update sessions set expire_le = maintenant() where agent = $1`, [compte.id]);
    await client.get('/api/v1/session').expect(401);
  });

  it('sends strict headers, and an ETag that another agent cannot use', async () => {
    const [un, autre] = [await addCompte(), await addCompte()];
    const client = await t.client(un);
    const { headers } = await client.get('/api/v1/annees').expect(200);
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toContain('private');
    const etag = String(headers['etag']);
    await client.get('/api/v1/annees').set('If-None-Match', etag).expect(304);
    await (await t.client(autre)).get('/api/v1/annees').set('If-None-Match', etag).expect(200);
  });
});

describe('an invitation', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication({ travaux: true });
  });

  afterAll(async () => {
    await t.close();
  });

  it('lets the person choose a password with a link that serves once', async () => {
    const admin = await t.client(await t.fabriques.addActeur('administrateur', {}));
    const { uai } = await t.fabriques.addEtablissement();
    const invitation = { prenom: 'Ada', nom: 'Essai', courriel: 'ada@essai.example', role: 'chef', uai };
    await admin.post('/api/v1/agents').send(invitation).expect(201);
    const [courriel] = await t.fabriques.query<{ texte: string }>(
      `select texte from courriels where destinataire = 'ada@essai.example'`,
    );
    expect(courriel?.texte).toContain(LIEN);
    const lien = (await readLien(t, invitation.courriel)) ?? '';
    const client = await t.client();
    expect((await client.get(lien).expect(200)).body).toMatchObject({
      courriel: invitation.courriel,
    });
    await client.post(lien).send({ motDePasse: 'court' }).expect(400);
    await client.post(lien).send({ motDePasse: MOT_DE_PASSE }).expect(204);
    await client.post(lien).send({ motDePasse: MOT_DE_PASSE }).expect(404);
    await client.post('/api/v1/session').send({ courriel: invitation.courriel, motDePasse: MOT_DE_PASSE }).expect(200);
  });

  it('refuses an unknown périmètre and a mail that belongs to somebody else', async () => {
    const admin = await t.client(await t.fabriques.addActeur('administrateur', {}));
    const connu = await t.fabriques.addAgent({ nom: 'Connu' });
    const base = { prenom: 'Ada', nom: 'Essai', courriel: 'b@essai.example' };
    await admin
      .post('/api/v1/agents')
      .send({ ...base, role: 'srane', academie: '99' })
      .expect(400);
    await admin
      .post('/api/v1/agents')
      .send({ ...base, role: 'srane' })
      .expect(400);
    const { body } = await admin
      .post('/api/v1/agents')
      .send({ ...base, courriel: connu.courriel, role: 'administrateur' })
      .expect(409);
    expect(body).toMatchObject({ code: 'agent.courriel_autre_identite' });
  });
});
