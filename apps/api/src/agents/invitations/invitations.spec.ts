import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type TestAgent from 'supertest/lib/agent.js';
import type { AgentFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { PairSmtp } from '../../../../../tests/fabriques/pair-smtp.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { waitFor } from '../../../../../tests/harnais/wait-for.js';
import type { InvitationTerritoireVue, RapportInvitationsVue } from './invitation.dto.js';

const ROUTE = '/api/v1/academies/22/invitations';
const DOMAINE = 'ac-essai.example';
const ECOLES = 118;

type Invitation = InvitationTerritoireVue & { rapport: RapportInvitationsVue };

describe('inviting the heads of a territory', () => {
  let pair: PairSmtp;
  let t: ApplicationDeTest;
  let srane: TestAgent;
  let sraneDe: AgentFabrique;
  const uais: string[] = [];
  let connu: AgentFabrique;

  beforeAll(async () => {
    pair = await PairSmtp.start();
    t = await startApplication({ travaux: true, env: { SMTP_URL: pair.url, SMTP_ATTENTE: '5' } });
    for (let rang = 0; rang < ECOLES; rang += 1) uais.push((await t.fabriques.addEtablissement()).uai);
    // Two schools share a mailbox, two have none, one has an address that the server refuses.
    await t.fabriques.query(
      `update etablissements e set courriel = case
         when v.rang in (2, 3) then 'cite@${DOMAINE}' when v.rang in (4, 5) then null
         when v.rang = 6 then 'refuse@${DOMAINE}' else 'Ce.' || e.uai || '@${DOMAINE}' end
       from unnest($1::bpchar[]) with ordinality v(uai, rang) where v.uai = e.uai`,
      [uais],
    );
    // One head of three schools is known and has no password, one of another has an account.
    connu = await addSansMotDePasse('connu');
    for (const uai of uais.slice(10, 13)) await t.fabriques.addHabilitation(connu, 'chef', { uai });
    const ouvert = await addSansMotDePasse('ouvert');
    await t.fabriques.query(`update comptes set mot_de_passe = 'x' where agent = $1`, [ouvert.id]);
    await t.fabriques.addHabilitation(ouvert, 'chef', { uai: uais[13]! });
    sraneDe = await t.fabriques.addActeur('srane', { academie: '22' });
    srane = await t.client(sraneDe);
  });

  afterAll(async () => {
    await t.close();
    await pair.close();
  });

  function addSansMotDePasse(nom: string): Promise<AgentFabrique> {
    return t.fabriques.addAgent({ prenom: 'Camille', nom, courriel: `${nom}@${DOMAINE}` });
  }

  async function invite(client: TestAgent, corps: object = {}, essai = false): Promise<Invitation> {
    const { body } = await client
      .post(`${ROUTE}?essai=${String(essai)}`)
      .send({ role: 'chef', ...corps })
      .expect(202);
    const { id } = body as { id: string };
    let lue: Invitation | undefined;
    await waitFor(async () => {
      lue = (await client.get(`${ROUTE}/${id}`).expect(200)).body as Invitation;
      return lue.etat !== 'en_cours';
    });
    return lue!;
  }

  /** Whatever the policies. */
  async function readAll(sql: string): Promise<{ contenu: string }[]> {
    const client = new pg.Client({ connectionString: t.bases.superutilisateur });
    await client.connect();
    const { rows } = await client.query<{ contenu: string }>(sql);
    await client.end();
    return rows;
  }

  /** The secret of the last link that reached this address. */
  function readJeton(adresse: string, sorte: 'invitation' | 'activation'): string {
    const texte = pair.listRecus(adresse).at(-1)?.texte ?? '';
    return new RegExp(`/${sorte}/([\\w-]+)`).exec(texte)?.[1] ?? 'aucun';
  }

  const boiteOf = (uai: string): string => `ce.${uai.toLowerCase()}@${DOMAINE}`;

  it('says first whom it would write to, at which address, and writes to nobody', async () => {
    const { etat, essai, rapport } = await invite(srane, {}, true);
    expect({ etat, essai }).toEqual({ etat: 'termine', essai: true });
    // 118, less two without address, one with an account, one for a shared mailbox, two for the head of three.
    expect(rapport).toMatchObject({ destinataires: 112, dejaInvites: 1, sansAdresse: 2, envoyes: 0, echecs: [] });
    const sortOf = (uai: string) => rapport.lignes.find((ligne) => ligne.uai === uai);
    expect(sortOf(uais[0]!)).toMatchObject({ sort: 'a_inviter', adresse: boiteOf(uais[0]!), personne: null });
    expect(sortOf(uais[3]!)).toMatchObject({ sort: 'sans_adresse', adresse: null });
    expect(sortOf(uais[10]!)).toMatchObject({ sort: 'a_inviter', adresse: connu.courriel, personne: 'Camille connu' });
    expect(sortOf(uais[13]!)).toMatchObject({ sort: 'compte_ouvert' });
    expect(await t.fabriques.query('select 1 from courriels')).toEqual([]);
    const { body } = await srane.get('/api/v1/etablissements?direction=non_invitee&taille=1').expect(200);
    expect(body.total).toBe(ECOLES);
  });

  it('sends to oneself what a school would receive, without a link', async () => {
    await srane.post(`${ROUTE}/exemple`).expect(204);
    await waitFor(() => Promise.resolve(pair.listRecus(sraneDe.courriel).length === 1));
    expect(pair.listRecus(sraneDe.courriel)[0]).toMatchObject({ sujet: expect.stringContaining('[Essai]') });
  });

  it('writes once to each mailbox and to a head of several schools, says what failed, and again to nobody', async () => {
    const avant = pair.recus.length;
    const { id, rapport } = await invite(srane);
    expect(rapport).toMatchObject({ destinataires: 112, envoyes: 111, enAttente: 0 });
    expect(rapport.echecs).toEqual([{ uai: uais[5], motif: expect.stringContaining('550') }]);
    const adresses = pair.recus.slice(avant).map(({ destinataire }) => destinataire);
    expect(adresses).toHaveLength(111);
    expect(new Set(adresses).size).toBe(111);
    const [auChef] = pair.listRecus(connu.courriel);
    for (const uai of uais.slice(10, 13)) expect(auChef?.texte).toContain(uai);
    expect((await srane.get('/api/v1/etablissements?direction=non_invitee&taille=1').expect(200)).body.total).toBe(3);

    const encore = await invite(srane);
    // The one that was refused may be tried again; it is refused again.
    expect(encore.rapport).toMatchObject({ destinataires: 1, envoyes: 0, dejaInvites: 115 });
    expect(pair.recus.length).toBe(avant + 111);
    const { body } = await srane.get(ROUTE).expect(200);
    expect((body as { elements: { id: string }[] }).elements.map((lot) => lot.id)).toContain(id);
  });

  it('is answered by whoever heads the school, whose account opens from the academic address', async () => {
    const client = await t.client();
    const jeton = readJeton(`cite@${DOMAINE}`, 'invitation');
    const { body } = await client.get(`/api/v1/invitations/${jeton}`).expect(200);
    expect(body).toMatchObject({ domaine: DOMAINE });
    expect((body as { etablissements: { uai: string }[] }).etablissements.map(({ uai }) => uai).sort()).toEqual(
      uais.slice(1, 3).sort(),
    );
    const reponse = { prenom: 'Ève', nom: 'Cité', courriel: `eve.cite@${DOMAINE}`, prisLe: '2026-09-01' };
    for (const courriel of [`cite@${DOMAINE}`, 'eve@ailleurs.example']) {
      const { body: refus } = await client
        .post(`/api/v1/invitations/${jeton}`)
        .send({ ...reponse, courriel })
        .expect(400);
      expect(refus).toMatchObject({ erreurs: [{ champ: 'courriel' }] });
    }
    await client.post(`/api/v1/invitations/${jeton}`).send(reponse).expect(204);
    await client.post(`/api/v1/invitations/${jeton}`).send(reponse).expect(404);
    await waitFor(() => Promise.resolve(pair.listRecus(reponse.courriel).length > 0));
    expect(pair.listRecus(reponse.courriel)).toHaveLength(1);
    const motDePasse = 'une phrase de passe longue';
    const activation = readJeton(reponse.courriel, 'activation');
    await client.post(`/api/v1/activations/${activation}`).send({ motDePasse }).expect(204);
    const { body: session } = await client
      .post('/api/v1/session')
      .send({ courriel: reponse.courriel, motDePasse })
      .expect(200);
    expect((session as { habilitations: object[] }).habilitations).toMatchObject([
      { role: 'chef', debut: '2026-09-01' },
      { role: 'chef', debut: '2026-09-01' },
    ]);
    const prises = await t.fabriques.query(
      `select distinct h.pris_le::text as "prisLe" from habilitations h join agents a on a.id = h.agent where a.courriel = $1`,
      [reponse.courriel],
    );
    expect(prises).toEqual([{ prisLe: reponse.prisLe }]);
  });

  it('keeps no link that opens anything: not in a message, a report, a key nor the audit trail', async () => {
    const secrets = pair.recus.flatMap(({ texte }) => /\/(?:activation|invitation)\/([\w-]+)/.exec(texte)?.[1] ?? []);
    expect(secrets.length).toBeGreaterThan(100);
    const textes = await readAll(
      `select c::text as contenu from courriels c union all select l::text from invitations_territoire l
       union all select a::text from audit a union all select k::text from cles_idempotence k
       union all select d::text from liens_direction d union all select v::text from activations v
       union all select j::text from pgboss.job j`,
    );
    const tout = textes.map(({ contenu }) => contenu).join('\n');
    expect(secrets.filter((secret) => tout.includes(secret))).toEqual([]);
  });

  it('goes with what made it: cancelled, or a head known otherwise, its links open nothing', async () => {
    const client = await t.client();
    const [prise, libre] = [uais[20]!, uais[21]!];
    const jetonPris = readJeton(boiteOf(prise), 'invitation');
    await t.fabriques.addActeur('chef', { uai: prise });
    await client.get(`/api/v1/invitations/${jetonPris}`).expect(404);

    const jeton = readJeton(boiteOf(libre), 'invitation');
    await client.get(`/api/v1/invitations/${jeton}`).expect(200);
    const auChef = `/api/v1/activations/${readJeton(connu.courriel, 'activation')}`;
    await client.get(auChef).expect(200);
    const { body } = await srane.get(ROUTE).expect(200);
    for (const { id } of (body as { elements: { id: string }[] }).elements)
      await srane.post(`${ROUTE}/${id}/annulation`).expect(204);
    await client.get(`/api/v1/invitations/${jeton}`).expect(404);
    await client.get(auChef).expect(404);
    const { body: liste } = await srane.get('/api/v1/etablissements?direction=non_invitee&taille=1').expect(200);
    expect(liste.total).toBeGreaterThan(100);
    const apres = await invite(srane, { uais: [libre, ...uais.slice(10, 13)] });
    expect(apres.rapport).toMatchObject({ destinataires: 2, envoyes: 2 });
    await client.get(`/api/v1/activations/${readJeton(connu.courriel, 'activation')}`).expect(200);
  });

  it('writes to RRUPN whom a designation names already: one message a person, whatever the number of schools', async () => {
    const [deux, seul] = [await addSansMotDePasse('deux'), await addSansMotDePasse('seul')];
    const [ici, la] = [uais[40]!, uais[41]!].sort() as [string, string];
    for (const uai of [ici, la]) await t.fabriques.addHabilitation(deux, 'rrupn', { uai });
    await t.fabriques.addHabilitation(seul, 'rrupn', { uai: ici });
    const { rapport: prevu } = await invite(srane, { role: 'rrupn' }, true);
    expect(prevu).toMatchObject({ destinataires: 2, dejaInvites: 0, sansAdresse: 0 });
    expect(prevu.lignes.map(({ uai, adresse }) => `${uai} ${adresse ?? ''}`).sort()).toEqual([
      `${ici} ${deux.courriel}`,
      `${ici} ${seul.courriel}`,
      `${la} ${deux.courriel}`,
    ]);
    expect(pair.listRecus(deux.courriel)).toEqual([]);

    const { id, role, rapport } = await invite(srane, { role: 'rrupn' });
    expect({ role, ...rapport }).toMatchObject({ role: 'rrupn', destinataires: 2, envoyes: 2 });
    const [message, ...autres] = pair.listRecus(deux.courriel);
    expect(autres).toEqual([]);
    for (const attendu of ['accès de RRUPN', ici, la]) expect(message?.texte).toContain(attendu);
    const client = await t.client();
    const lien = `/api/v1/activations/${readJeton(deux.courriel, 'activation')}`;
    await client.get(lien).expect(200);
    expect((await invite(srane, { role: 'rrupn' })).rapport).toMatchObject({ destinataires: 0, dejaInvites: 3 });
    await srane.post(`${ROUTE}/${id}/annulation`).expect(204);
    await client.get(lien).expect(404);
    await srane.post(`${ROUTE}?essai=true`).send({ role: 'lecteur' }).expect(400);
  });

  it('reaches a référent départemental’s own départements, and nobody else’s invitations', async () => {
    const ailleurs = await t.fabriques.addEtablissement({ departement: '019', academie: '22' });
    await t.fabriques.query(`update etablissements set courriel = $2 where uai = $1`, [
      ailleurs.uai,
      boiteOf(ailleurs.uai),
    ]);
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '019' }));
    const { rapport } = await invite(referent, {}, true);
    expect(rapport.lignes.map(({ uai }) => uai)).toEqual([ailleurs.uai]);
    await referent.post(`${ROUTE}?essai=true`).send({ role: 'chef', departement: '023' }).expect(404);
    const toute = await invite(srane, {}, true);
    await referent.get(`${ROUTE}/${toute.id}`).expect(404);
    await referent.get(`${ROUTE}/${randomUUID()}`).expect(404);
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: uais[30]! }));
    await chef.post(`${ROUTE}?essai=true`).send({ role: 'chef' }).expect(404);
  });
});
