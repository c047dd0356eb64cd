import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import type { Response } from 'supertest';
import type { AgentFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { Guichets } from './guichets.js';
import { LimiteDeTentatives, networkOf } from './limite-de-tentatives.js';

const MOT_DE_PASSE = 'une phrase de passe';
const MATIN = '2026-11-22T09:00:00+01:00';

describe('signing in while others try', () => {
  let t: ApplicationDeTest;
  let empreinte: string;
  let agent: AgentFabrique;
  let rang = 0;

  beforeAll(async () => {
    t = await startApplication();
    empreinte = await hash(MOT_DE_PASSE);
  });

  beforeEach(async () => {
    t.horloge.set(MATIN);
    await t.fabriques.query(`delete from tentatives_connexion`);
    agent = await addCompte();
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  afterAll(async () => {
    await t.close();
  });

  async function addCompte(): Promise<AgentFabrique> {
    const compte = await t.fabriques.addActeur('administrateur', {});
    await t.fabriques.query(`update comptes set mot_de_passe = $2 where agent = $1`, [compte.id, empreinte]);
    return compte;
  }

  /** A network where nobody has tried anything. */
  const newReseau = (): string => `198.51.${Math.floor((rang += 1) / 250)}.${rang % 250}`;

  interface Essai {
    courriel?: string;
    motDePasse?: string;
    adresse?: string;
    /** Cookies that the browser carries. */
    cookies?: readonly string[];
  }

  async function signIn({
    courriel = agent.courriel,
    motDePasse = MOT_DE_PASSE,
    adresse = newReseau(),
    cookies = [],
  }: Essai = {}): Promise<Response> {
    return (await t.client())
      .post('/api/v1/session')
      .set('X-Forwarded-For', adresse)
      .set('Cookie', cookies.join('; '))
      .send({ courriel, motDePasse });
  }

  const cookiesOf = (reponse: Response): string[] =>
    [reponse.get('Set-Cookie') ?? []].flat().map((cookie) => cookie.split(';', 1)[0] ?? '');

  const appareilOf = (reponse: Response): string[] =>
    cookiesOf(reponse).filter((cookie) => cookie.startsWith('focale_appareil='));

  /** Five wrong passwords, then an hour to wait: a slow machine sees no delay end. */
  async function exhaust(adresse: string, courriel = agent.courriel): Promise<void> {
    for (let essai = 0; essai < 5; essai += 1) await signIn({ courriel, motDePasse: 'faux', adresse });
    await t.fabriques.query(
      `update tentatives_connexion set libre_le = vue_le + interval '1 hour' where libre_le >= vue_le + interval '10 seconds'`,
    );
    expect((await signIn({ courriel, motDePasse: 'faux', adresse })).status).toBe(429);
  }

  const isOpen = async (cookies: readonly string[]): Promise<boolean> =>
    (await (await t.client()).get('/api/v1/session').set('Cookie', cookies.join('; '))).status === 200;

  it('evaluates one try of a network that has waited, however many come at once', async () => {
    const verify = jest.spyOn(t.application.get(Guichets), 'verify');
    const adresse = newReseau();
    await exhaust(adresse);
    // The next delay is of twenty seconds; so that no machine is slow enough to see its end, it comes after many tries.
    await t.fabriques.query(
      `update tentatives_connexion set essais = 20, libre_le = vue_le where libre_le = vue_le + interval '1 hour'`,
    );
    verify.mockClear();
    const statuts = await Promise.all(
      Array.from({ length: 40 }, async () => (await signIn({ motDePasse: 'faux', adresse })).status),
    );
    expect(statuts.filter((statut) => statut === 401)).toHaveLength(1);
    expect(statuts.filter((statut) => statut === 429)).toHaveLength(39);
    expect(verify).toHaveBeenCalledTimes(1);
  });

  it('waits longer after each wrong try, and never for good', async () => {
    const adresse = newReseau();
    const delais: number[] = [];
    for (let essai = 0; essai < 13; essai += 1) {
      expect((await signIn({ adresse, motDePasse: 'faux' })).status).toBe(401);
      const [{ delai } = { delai: NaN }] = await t.fabriques.query<{ delai: number }>(
        `select max(extract(epoch from libre_le - vue_le))::int as delai from tentatives_connexion`,
      );
      delais.push(delai);
      t.horloge.set(new Date(t.horloge.now().getTime() + delai * 1000).toISOString());
    }
    expect(delais).toEqual([0, 0, 0, 0, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
    expect((await signIn({ adresse })).status).toBe(200);
  });

  it('keeps nobody out of another network, nor another account out of this one', async () => {
    const adresse = newReseau();
    await exhaust(adresse);
    const refus = await signIn({ adresse });
    expect([refus.status, refus.body.detail]).toEqual([429, expect.stringMatching(/Mot de passe oublié/)]);
    expect((await signIn()).status).toBe(200);
    expect((await signIn({ adresse, courriel: (await addCompte()).courriel })).status).toBe(200);
  });

  it('never refuses a right password on a device that the account knows', async () => {
    const adresse = newReseau();
    const appareil = appareilOf(await signIn({ adresse }));
    await exhaust(adresse);
    const reponse = await signIn({ adresse, cookies: appareil });
    expect(reponse.status).toBe(200);
    // The device is known to this account alone, and by its new secret alone.
    const autre = await addCompte();
    await exhaust(adresse, autre.courriel);
    expect((await signIn({ adresse, courriel: autre.courriel, cookies: appareilOf(reponse) })).status).toBe(429);
    await exhaust(adresse);
    expect((await signIn({ adresse, cookies: appareil })).status).toBe(429);
  });

  it('knows a computer that several people share', async () => {
    const autre = await addCompte();
    const adresse = newReseau();
    let cookies = appareilOf(await signIn());
    cookies = appareilOf(await signIn({ courriel: autre.courriel, cookies }));
    for (const { courriel } of [agent, autre]) {
      await exhaust(adresse, courriel);
      const reponse = await signIn({ courriel, adresse, cookies });
      expect(reponse.status).toBe(200);
      cookies = appareilOf(reponse);
    }
  });

  it('knows a device no more after ten wrong passwords, so that a stolen one does not guess', async () => {
    const adresse = newReseau();
    const cookies = appareilOf(await signIn({ adresse }));
    await exhaust(adresse);
    const statuts: number[] = [];
    for (let essai = 0; essai < 11; essai += 1)
      statuts.push((await signIn({ adresse, cookies, motDePasse: 'faux' })).status);
    expect(statuts).toEqual([...Array<number>(10).fill(401), 429]);
    expect((await signIn({ adresse, cookies })).status).toBe(429);
  });

  it('keeps a device as a print', async () => {
    const [cookie = ''] = appareilOf(await signIn());
    const jeton = cookie.split('=')[1] ?? '';
    expect(jeton).toMatch(/^[\w-]{43}$/);
    const traces = await t.fabriques.query(`select 1 from appareils p where p::text like '%' || $1 || '%'`, [jeton]);
    expect(traces).toEqual([]);
    expect(await t.fabriques.query(`select 1 from appareils where agent = $1`, [agent.id])).toHaveLength(1);
  });

  it('keeps neither a device nor a counter that serves no more', async () => {
    const cookies = appareilOf(await signIn());
    await signIn({ motDePasse: 'faux' });
    const count = async (): Promise<number[]> =>
      Promise.all(
        ['appareils', 'tentatives_connexion'].map(
          async (table) => (await t.fabriques.query(`select 1 from ${table}`)).length,
        ),
      );
    await t.application.get(LimiteDeTentatives).removeOld();
    const [appareils = 0, compteurs = 0] = await count();
    expect([appareils > 0, compteurs > 0]).toEqual([true, true]);
    t.horloge.set('2027-05-21T09:00:00+02:00');
    await t.application.get(LimiteDeTentatives).removeOld();
    expect((await count())[1]).toBe(0);
    t.horloge.set('2027-06-01T09:00:00+02:00');
    const adresse = newReseau();
    await exhaust(adresse);
    expect((await signIn({ adresse, cookies })).status).toBe(429);
    await t.application.get(LimiteDeTentatives).removeOld();
    expect((await count())[0]).toBe(0);
  });

  it('forgets devices with the sessions that the administrator closes', async () => {
    const reponse = await signIn();
    const admin = await t.client(await t.fabriques.addActeur('administrateur', {}));
    await admin.delete(`/api/v1/agents/${agent.id}/sessions`).expect(204);
    expect(await isOpen(cookiesOf(reponse))).toBe(false);
    expect(await t.fabriques.query(`select 1 from appareils where agent = $1`, [agent.id])).toEqual([]);
  });

  it('runs one hash, whether the address is known, has no password, or is nobody’s', async () => {
    const invite = await t.fabriques.addActeur('administrateur', {});
    const verify = jest.spyOn(t.application.get(Guichets), 'verify');
    const reponses = [];
    for (const courriel of [agent.courriel, invite.courriel, 'personne@essai.example'])
      reponses.push(await signIn({ courriel, motDePasse: 'faux' }));
    expect(verify).toHaveBeenCalledTimes(3);
    const [une, ...autres] = reponses.map(({ body }) => ({ ...(body as Record<string, unknown>), instance: '' }));
    for (const autre of autres) expect(autre).toEqual(une);
  });

  it('replaces the session that this browser carried, and leaves those of other devices', async () => {
    const [ici, ailleurs] = [cookiesOf(await signIn()), cookiesOf(await signIn())];
    const ensuite = cookiesOf(await signIn({ cookies: ici }));
    expect([await isOpen(ici), await isOpen(ailleurs), await isOpen(ensuite)]).toEqual([false, true, true]);
  });

  it('ends a session on its seventh day, however much it is used', async () => {
    const cookies = cookiesOf(await signIn());
    for (let heures = 0; heures < 7 * 24; heures += 11) {
      t.horloge.set(new Date(Date.parse(MATIN) + heures * 3_600_000).toISOString());
      expect([heures, await isOpen(cookies)]).toEqual([heures, true]);
      await t.flush();
    }
    t.horloge.set(new Date(Date.parse(MATIN) + 7 * 24 * 3_600_000 + 600_000).toISOString());
    expect(await isOpen(cookies)).toBe(false);
  });

  it('limits what one network asks to be sent, known addresses or not', async () => {
    const demande = async (courriel: string, adresse: string): Promise<number> =>
      (await (await t.client()).post('/api/v1/mot-de-passe/demande').set('X-Forwarded-For', adresse).send({ courriel }))
        .status;
    for (const courriel of [agent.courriel, 'personne@essai.example']) {
      const adresse = newReseau();
      const statuts: number[] = [];
      for (let fois = 0; fois < 6; fois += 1) statuts.push(await demande(courriel, adresse));
      expect(statuts).toEqual([202, 202, 202, 202, 429, 429]);
      expect(await demande(courriel, newReseau())).toBe(202);
    }
    const adresse = newReseau();
    const statuts = new Set<number>();
    for (let fois = 0; fois < 61; fois += 1) statuts.add(await demande(`agent.${fois}@essai.example`, adresse));
    expect([...statuts]).toEqual([202, 429]);
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('takes %s for the network %s', (adresse, reseau) => {
    expect(networkOf(adresse)).toBe(reseau);
  });
});
