import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { AgentFabrique, EtablissementFabrique } from '../../../../../tests/fabriques/fabriques.js';

const SAISIE = { date: '2026-11-20', fonction: 'conseiller', dureeMinutes: 30 };

describe('an idempotency key', () => {
  let t: ApplicationDeTest;
  let ecole: EtablissementFabrique;
  let rrupn: AgentFabrique;
  let cle: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ecole = await t.fabriques.addEtablissement();
    rrupn = await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    cle = randomUUID();
  });

  afterAll(async () => {
    await t.close();
  });

  const toAdresse = (uai: string): string => `/api/v1/etablissements/${uai}/annees/2026-2027/journal`;

  async function send(corps: object, options: { agent?: AgentFabrique; uai?: string } = {}): Promise<Response> {
    const client = await t.client(options.agent ?? rrupn);
    return client
      .post(toAdresse(options.uai ?? ecole.uai))
      .set('Idempotency-Key', cle)
      .send(corps);
  }

  const count = async (): Promise<number> =>
    (await t.fabriques.query<{ n: number }>(`select count(*)::int as n from activites where uai = $1`, [ecole.uai]))[0]!
      .n;

  it('gives the first answer again, to the byte, and writes once', async () => {
    const premiere = await send(SAISIE);
    const seconde = await send(SAISIE);
    expect([premiere.status, seconde.status]).toEqual([201, 201]);
    expect(seconde.text).toBe(premiere.text);
    expect(seconde.headers['content-type']).toBe(premiere.headers['content-type']);
    expect(await count()).toBe(1);
  });

  it('writes once when the same request arrives several times at once', async () => {
    const reponses = await Promise.all(Array.from({ length: 5 }, () => send(SAISIE)));
    expect(reponses.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(reponses.map(({ text }) => text)).size).toBe(1);
    expect(await count()).toBe(1);
  });

  it('is refused for another body or another address', async () => {
    await send(SAISIE);
    const autre = await send({ ...SAISIE, dureeMinutes: 31 });
    expect([autre.status, autre.body.code]).toEqual([409, 'idempotence.cle_reutilisee']);
    const voisine = await t.fabriques.addEtablissement();
    await t.fabriques.addHabilitation(rrupn, 'rrupn', { uai: voisine.uai });
    expect((await send(SAISIE, { uai: voisine.uai })).body.code).toBe('idempotence.cle_reutilisee');
    expect(await count()).toBe(1);
  });

  it('belongs to one agent: another one may use the same', async () => {
    const collegue = await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    const reponses = [await send(SAISIE), await send(SAISIE, { agent: collegue })];
    expect(reponses.map(({ status }) => status)).toEqual([201, 201]);
    expect(await count()).toBe(2);
  });

  it('is free again after a refusal', async () => {
    expect((await send({ ...SAISIE, dureeMinutes: 0 })).status).toBe(400);
    expect((await send(SAISIE)).status).toBe(201);
  });

  it('is forgotten after a day', async () => {
    await send(SAISIE);
    await t.base.runSysteme('idempotence', () =>
      t.base.query(`update cles_idempotence set cree_le = maintenant() - interval '25 hours' where cle = $1`, [cle]),
    );
    expect((await send({ ...SAISIE, dureeMinutes: 31 })).status).toBe(201);
    expect(await count()).toBe(2);
  });

  it('is refused when it is not a key', async () => {
    cle = 'avec une espace';
    expect((await send(SAISIE)).body.code).toBe('idempotence.cle_invalide');
    expect(await count()).toBe(0);
  });

  it('changes nothing for a request without a session', async () => {
    const client = await t.client();
    await client.post(toAdresse(ecole.uai)).set('Idempotency-Key', cle).send(SAISIE).expect(401);
  });
});
