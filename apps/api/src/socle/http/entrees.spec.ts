import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';

const JSON_UTF8 = { 'content-type': 'application/json' };
const LIMITE = 'AaB03x';

/** A body of one part, bytes as given. */
const multipart = (entete: string, contenu: string): Pick<InjectOptions, 'headers' | 'payload'> => ({
  headers: { 'content-type': `multipart/form-data; boundary=${LIMITE}` },
  payload: Buffer.from(
    `--${LIMITE}\r\nContent-Disposition: form-data; ${entete}\r\n\r\n${contenu}\r\n--${LIMITE}--\r\n`,
    'latin1',
  ),
});

describe('what comes in', () => {
  let t: ApplicationDeTest;
  let cookie: string;
  let ecole: string;

  beforeAll(async () => {
    t = await startApplication();
    const { uai } = await t.fabriques.addEtablissement();
    const chef = await t.fabriques.addActeur('chef', { uai });
    cookie = await t.fabriques.openSession(chef.id);
    ecole = `/api/v1/etablissements/${uai}/annees/2026-2027`;
  });

  afterAll(async () => {
    await t.close();
  });

  async function send(
    options: InjectOptions,
  ): Promise<{ status: number; type: string; body: Record<string, unknown> }> {
    const fastify = t.application.getHttpAdapter().getInstance();
    const reponse = await fastify.inject({ ...options, headers: { cookie, ...options.headers } });
    return {
      status: reponse.statusCode,
      type: String(reponse.headers['content-type']),
      body: reponse.json<Record<string, unknown>>(),
    };
  }

  const post = (url: string, payload: string | Buffer): ReturnType<typeof send> =>
    send({ method: 'POST', url, payload, headers: JSON_UTF8 });

  async function expectRefus(demande: ReturnType<typeof send>, champ: string): Promise<void> {
    expect(await demande).toMatchObject({
      status: 400,
      type: 'application/problem+json; charset=utf-8',
      body: { code: 'saisie.invalide', erreurs: [{ champ, message: expect.stringMatching(/^[A-ZÀ-Ý].{20,}\.$/u) }] },
    });
  }

  it.each([
    ['a character zero', '{"courriel":"a\\u0000@b.example","motDePasse":"x"}', 'courriel'],
    ['half a character', '{"courriel":"a@b.example","motDePasse":"\\ud83d"}', 'motDePasse'],
    ['a name with a character zero', '{"courriel":"a@b.example","mot\\u0000":"x"}', 'corps'],
    ['one deep in a list', '{"courriel":[{"a":["b","\\udc00"]}]}', 'courriel.0.a.1'],
    ['too many levels', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'a'],
  ])('is refused on its field for %s in a body, before signing in looks at it', async (_, corps, champ) => {
    await expectRefus(post('/api/v1/session', corps), champ);
  });

  it('refuses a body that is not UTF-8, in words', async () => {
    await expectRefus(post('/api/v1/session', Buffer.from('{"courriel":"h\xe9"}', 'latin1')), 'corps');
  });

  it.each([
    ['a truncated body', '{"courriel":"a@b', 400],
    ['a prototype', '{"__proto__":{"admin":true},"courriel":"a@b.example","motDePasse":"x"}', 400],
    ['a constructor', '{"constructor":{"prototype":{"a":1}},"courriel":"a@b.example","motDePasse":"x"}', 400],
  ])('refuses %s as unreadable', async (_, corps, status) => {
    expect(await post('/api/v1/session', corps)).toMatchObject({ status, body: { code: 'saisie.illisible' } });
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml'])(
    'accepts no body of type %s',
    async (type) => {
      const demande = {
        method: 'POST',
        url: '/api/v1/session',
        payload: 'a=b',
        headers: { 'content-type': type },
      } as const;
      expect(await send(demande)).toMatchObject({ status: 415, body: { code: 'saisie.type_inconnu' } });
    },
  );

  it.each([
    ['/api/v1/activations/a%00b', 'jeton'],
    ['/api/v1/etablissements/%00', 'uai'],
    ['/api/v1/annees/%E0%A4%A', 'adresse'],
    ['/api/v1/annees/%ED%A0%80', 'adresse'],
    ['/api/v1/etablissements?q=%00', 'q'],
    ['/api/v1/etablissements?q=%FF', 'q'],
    ['/api/v1/etablissements?q=%E0%A4%A', 'q'],
    ['/api/v1/etablissements?%FF=1', 'adresse'],
    ['/api/v1/etablissements?q%00=1', 'corps'],
  ])('is refused in the address %s on %s', async (url, champ) => {
    await expectRefus(send({ method: 'GET', url }), champ);
  });

  it('answers that there is nothing behind a name longer than any', async () => {
    const url = `/api/v1/etablissements/${'9'.repeat(5000)}`;
    expect(await send({ method: 'GET', url })).toMatchObject({ status: 404, body: { code: 'acces.introuvable' } });
  });

  it('refuses a list where one text is expected', async () => {
    for (const nom of ['tri', 'q', 'page']) {
      const url = `/api/v1/etablissements?${nom}=nom&${nom}=nom`;
      await expectRefus(send({ method: 'GET', url }), nom);
    }
  });

  it('ignores inherited names where a column is sorted on', async () => {
    for (const tri of ['constructor', '-toString', 'hasOwnProperty,valueOf']) {
      expect(await send({ method: 'GET', url: `/api/v1/etablissements?tri=${tri}` })).toMatchObject({ status: 200 });
    }
  });

  it('keeps texts in NFC, names of fields included', async () => {
    const corps = { intitule: 'Réseau'.normalize('NFD'), echeance: '2027-01-15' };
    const { status, body } = await post(`${ecole}/actions-locales`, JSON.stringify(corps));
    expect(status).toBe(201);
    expect(JSON.stringify(body)).toContain('Réseau'.normalize('NFC'));
    const refus = await post(`${ecole}/actions-locales`, JSON.stringify({ ...corps, ['é'.normalize('NFD')]: 1 }));
    expect(refus.body).toMatchObject({ erreurs: [{ champ: 'é'.normalize('NFC') }] });
  });

  it.each([
    ['the value of a field', 'name="titre"', 'a\0b', 'titre'],
    ['the name of a field', 'name="ti\0tre"', 'a', 'corps'],
    ['bytes that are not UTF-8', 'name="titre"', 'h\xe9', 'titre'],
    ['the name of a file', 'name="fichier"; filename="a\xff.pdf"', '%PDF-1.4', 'fichier'],
  ])('is refused in a form for %s', async (_, entete, contenu, champ) => {
    const url = `${ecole}/documents-numeriques`;
    await expectRefus(send({ method: 'POST', url, ...multipart(entete, contenu) }), champ);
  });
});
