import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { EcoleDuFilm } from '../../../../../tests/fabriques/film.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { computeEmpreinte } from '../acces/index.js';

const CONTACT = 'mailto:securite@focale.example';

describe('what an answer of the API weighs and says', () => {
  let t: ApplicationDeTest;
  let cookie: string;
  let agent: { id: string };
  /** A read of more than 1 kB. */
  let longue: string;

  beforeAll(async () => {
    t = await startApplication();
    const ecole = await EcoleDuFilm.open(t);
    agent = ecole.chef;
    longue = ecole.film;
    cookie = await t.fabriques.openSession(agent.id);
  });

  afterAll(async () => {
    await t.close();
  });

  const get = (url: string, headers: Record<string, string> = {}) =>
    t.application.inject({ method: 'GET', url, headers: { cookie, ...headers } });

  it('travels compressed in the encoding that the client prefers, the same once opened', async () => {
    const nu = await get(longue);
    expect(nu.statusCode).toBe(200);
    expect(nu.headers['content-encoding']).toBeUndefined();
    expect(nu.rawPayload.length).toBeGreaterThan(1024);
    const br = await get(longue, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(nu.body);
    expect(br.rawPayload.length).toBeLessThan(nu.rawPayload.length / 2);
    const gzip = await get(longue, { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(nu.body);
    for (const { headers } of [nu, br, gzip]) expect(headers['vary']).toBe('Cookie, accept-encoding');
  });

  it('is left as it is under 1 kB, and when the client asks for no encoding', async () => {
    const courte = await get('/api/v1/session/modes', { 'accept-encoding': 'br' });
    expect(courte.rawPayload.length).toBeLessThan(1024);
    expect(courte.headers['content-encoding']).toBeUndefined();
    const identite = await get(longue, { 'accept-encoding': 'identity' });
    expect(identite.headers['content-encoding']).toBeUndefined();
  });

  it('is known again whatever the encoding, by a tag that is weak, listed, or made strong by a proxy', async () => {
    const { headers } = await get(longue, { 'accept-encoding': 'br' });
    const etag = String(headers['etag']);
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    for (const connu of [etag, etag.slice(2), `"autre", ${etag}`]) {
      const {
        statusCode,
        rawPayload,
        headers: recus,
      } = await get(longue, {
        'if-none-match': connu,
        'accept-encoding': 'gzip',
      });
      expect({ connu, statusCode, poids: rawPayload.length }).toEqual({ connu, statusCode: 304, poids: 0 });
      expect(recus).toMatchObject({ etag, vary: 'Cookie, accept-encoding', 'cache-control': 'private, no-cache' });
      expect(recus['content-encoding']).toBeUndefined();
    }
    expect((await get(longue, { 'if-none-match': '"autre"' })).statusCode).toBe(200);
  });

  it('is kept by no one unless it is read as JSON', async () => {
    expect((await get(longue)).headers['cache-control']).toBe('private, no-cache');
    const fermee = await t.application.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { cookie: await t.fabriques.openSession(agent.id) },
    });
    expect(fermee.statusCode).toBe(204);
    expect(fermee.headers['cache-control']).toBe('private, no-store');
    const film = await get(`${longue}/impression?format=pdf`, { 'accept-encoding': 'br' });
    expect(film.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(film.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    expect(film.headers['content-encoding']).toBeUndefined();
    expect((await get('/api/v1/inconnue')).headers['cache-control']).toContain('no-store');
  });

  it('lets the page use no device, and tells other sites nothing', async () => {
    const { headers } = await get(longue);
    expect(headers['permissions-policy']).toMatch(/camera=\(\), .*geolocation=\(\), .*microphone=\(\), .*usb=\(\)/);
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

describe('the session of an instance behind HTTPS', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication({ env: { COOKIE_SECURISE: '', CONTACT_SECURITE: CONTACT } });
  });

  afterAll(async () => {
    await t.close();
  });

  it('is read from the cookie of this very host, and from no other', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const { id } = await t.fabriques.addActeur('chef', { uai });
    const jeton = (await t.fabriques.openSession(id)).split('=')[1] ?? '';
    expect(
      await t.fabriques.query('select 1 from sessions where empreinte = $1', [computeEmpreinte(jeton)]),
    ).toHaveLength(1);
    const get = (cookie: string) =>
      t.application.inject({ method: 'GET', url: '/api/v1/session', headers: { cookie } });
    const sienne = await get(`__Host-focale_session=${jeton}`);
    expect(sienne.statusCode).toBe(200);
    expect(sienne.headers['strict-transport-security']).toMatch(/max-age=31536000/);
    expect((await get(`focale_session=${jeton}`)).statusCode).toBe(401);
  });

  it('receives files too', async () => {
    const { id } = await t.fabriques.addActeur('administrateur', {});
    const jeton = (await t.fabriques.openSession(id)).split('=')[1] ?? '';
    const { body, statusCode } = await t.application.inject({
      method: 'POST',
      url: '/api/v1/etablissements/imports',
      headers: { cookie: `__Host-focale_session=${jeton}`, 'content-type': 'multipart/form-data; boundary=essai' },
      payload:
        '--essai\r\ncontent-disposition: form-data; name="fichier"; filename="a.csv"\r\n\r\nuai;nom\r\n--essai--\r\n',
    });
    expect(statusCode).not.toBe(401);
    expect(body).not.toMatch(/Joignez/);
  });

  it('ends with the cookie that it began with', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const { id } = await t.fabriques.addActeur('chef', { uai });
    const jeton = (await t.fabriques.openSession(id)).split('=')[1] ?? '';
    const { headers, statusCode } = await t.application.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { cookie: `__Host-focale_session=${jeton}` },
    });
    expect(statusCode).toBe(204);
    expect(String(headers['set-cookie'])).toMatch(
      /^__Host-focale_session=;(?!.*Domain).*Path=\/;.*HttpOnly;.*Secure;.*SameSite=Lax/,
    );
  });
});
