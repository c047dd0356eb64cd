import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { Guichets } from '../../apps/api/src/agents/session/guichets.js';
import type { AgentFabrique } from '../fabriques/fabriques.js';
import { PairSmtp } from '../fabriques/pair-smtp.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';
import { waitFor } from '../harnais/wait-for.js';

/** `npm run essai:connexion` asks for five hundred. */
const ESSAIS = Number(process.env['FOCALE_ESSAIS'] ?? 60);
/** Tries of one address. */
const PAR_ADRESSE = 10;
const ADRESSES = Math.ceil(ESSAIS / PAR_ADRESSE);
/** Of one network, before they wait. */
const LIBRES = 5;
/** In seconds: the first delay, doubled by each try; on a slow machine some end before the attack does. */
const DELAI = 10;
/** In milliseconds: what the owner of the account may wait; on a busy machine, so many times what it takes without an attack. */
const PATIENCE = 3000;
const FOIS = 10;

const MOT_DE_PASSE = 'une phrase de passe';
const ICI = '192.0.2.1';

describe('an account under attack', () => {
  let t: ApplicationDeTest;
  let pair: PairSmtp;
  let racine: string;
  let victime: AgentFabrique;
  let admin: string;
  let journal = '';
  const reponses: string[] = [];
  const write = process.stdout.write.bind(process.stdout);

  beforeAll(async () => {
    pair = await PairSmtp.start();
    process.stdout.write = ((morceau: string | Uint8Array) => {
      journal += typeof morceau === 'string' ? morceau : Buffer.from(morceau).toString('utf8');
      return true;
    }) as typeof write;
    t = await startApplication({ travaux: true, env: { JOURNAL_NIVEAU: 'debug', SMTP_URL: pair.url } });
    await t.application.listen(0, '127.0.0.1');
    racine = (await t.application.getUrl()).replace('[::1]', '127.0.0.1');
    victime = await t.fabriques.addActeur('administrateur', {});
    await t.fabriques.query(`update comptes set mot_de_passe = $2 where agent = $1`, [
      victime.id,
      await hash(MOT_DE_PASSE),
    ]);
    admin = await t.fabriques.openSession((await t.fabriques.addActeur('administrateur', {})).id);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  afterAll(async () => {
    process.stdout.write = write;
    await t.close();
    await pair.close();
  });

  interface Reponse {
    readonly status: number;
    readonly cookies: readonly string[];
  }

  /** One request; what it answers is kept, cookies apart. */
  async function send(
    chemin: string,
    corps: object | undefined,
    entetes: Record<string, string> = {},
  ): Promise<Reponse> {
    const reponse = await fetch(`${racine}/api/v1${chemin}`, {
      method: corps ? 'POST' : 'GET',
      headers: { 'x-forwarded-for': ICI, ...(corps ? { 'content-type': 'application/json' } : {}), ...entetes },
      ...(corps ? { body: JSON.stringify(corps) } : {}),
    });
    const autres = [...reponse.headers].filter(([nom]) => nom !== 'set-cookie');
    reponses.push(JSON.stringify(autres), await reponse.text());
    const cookies = reponse.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');
    return { status: reponse.status, cookies };
  }

  const signIn = (motDePasse: string, adresse = ICI, cookies: readonly string[] = []): Promise<Reponse> =>
    send(
      '/session',
      { courriel: victime.courriel, motDePasse },
      { 'x-forwarded-for': adresse, cookie: cookies.join('; ') },
    );

  it(`lets its owner in from a known device during ${ESSAIS} wrong tries from ${ADRESSES} addresses`, async () => {
    const verify = jest.spyOn(t.application.get(Guichets), 'verify');
    let appareil = await signIn(MOT_DE_PASSE);
    expect(appareil.status).toBe(200);
    const avant = performance.now();
    appareil = await signIn(MOT_DE_PASSE, ICI, appareil.cookies);
    const calme = performance.now() - avant;
    verify.mockClear();
    const attaques = Array.from({ length: ADRESSES }, async (_, rang) => {
      const statuts: number[] = [];
      for (let essai = rang * PAR_ADRESSE; essai < Math.min(ESSAIS, (rang + 1) * PAR_ADRESSE); essai += 1)
        statuts.push((await signIn(`faux ${essai}`, `198.51.100.${rang}`)).status);
      return statuts;
    });
    const durees: number[] = [];
    for (let fois = 0; fois < 3; fois += 1) {
      const debut = performance.now();
      appareil = await signIn(MOT_DE_PASSE, ICI, appareil.cookies);
      durees.push(performance.now() - debut);
      expect(appareil.status).toBe(200);
    }
    const statuts = (await Promise.all(attaques)).flat();
    const permis = LIBRES + Math.floor(Math.log2((performance.now() - avant) / 1000 / DELAI + 1));
    expect(Math.max(...durees)).toBeLessThan(Math.max(PATIENCE, FOIS * calme));
    expect(statuts).toHaveLength(ESSAIS);
    // No more were evaluated than those that a network has freely, and each by one hash.
    const evalues = statuts.filter((statut) => statut === 401).length;
    expect(evalues).toBeLessThanOrEqual(ADRESSES * permis);
    expect(statuts.filter((statut) => statut !== 401 && statut !== 429)).toEqual([]);
    expect(verify).toHaveBeenCalledTimes(evalues + durees.length);
    process.stderr.write(
      `connexion: ${ESSAIS} tries, ${evalues} evaluated, owner in ${Math.round(Math.max(...durees))} ms\n`,
    );
  });

  it('runs one hash and says the same words for a known address and for an unknown one', async () => {
    const verify = jest.spyOn(t.application.get(Guichets), 'verify');
    const corps: unknown[] = [];
    // Nobody has tried this account: what slows the one under attack is not what is compared.
    const connue = await t.fabriques.addActeur('administrateur', {});
    await t.fabriques.query(
      `update comptes set mot_de_passe = (select c.mot_de_passe from comptes c where c.agent = $2) where agent = $1`,
      [connue.id, victime.id],
    );
    for (const courriel of [connue.courriel, 'personne@essai.example']) {
      const { status } = await send('/session', { courriel, motDePasse: 'faux' }, { 'x-forwarded-for': '203.0.113.9' });
      const { instance: _, ...dit } = JSON.parse(reponses.at(-1) ?? '') as Record<string, unknown>;
      corps.push({ status, ...dit });
      await send('/mot-de-passe/demande', { courriel });
      corps.push(reponses.at(-1));
    }
    expect(verify).toHaveBeenCalledTimes(2);
    expect(corps.slice(2)).toEqual(corps.slice(0, 2));
  });

  it('leaves no usable token in a stored text, a line of the log or an answer', async () => {
    const invitation = { prenom: 'Ada', nom: 'Essai', courriel: 'ada@essai.example', role: 'administrateur' };
    const cle = { cookie: admin, 'idempotency-key': 'une-invitation' };
    for (let fois = 0; fois < 2; fois += 1) await send('/agents', invitation, cle);
    await waitFor(() => Promise.resolve(pair.recus.length >= 2));
    const liens = pair.recus.flatMap(({ texte }) => texte.match(/\/(?:activation|mot-de-passe)\/[\w-]{43}/g) ?? []);
    expect(liens.map((lien) => lien.split('/')[1]).sort()).toEqual(['activation', 'mot-de-passe']);
    for (const lien of liens) await send(lien.replace('/activation/', '/activations/'), undefined);
    const superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await superutilisateur.connect();
    const empreintes = new Set(await listEmpreintes(superutilisateur));
    const textes = await listTextes(superutilisateur);
    await superutilisateur.end();
    const find = (source: readonly string[]): string[] => source.flatMap((texte) => listJetons(texte, empreintes));
    // What is looked for is found where it must be: in the messages themselves.
    expect(find(pair.recus.map(({ texte }) => texte)).length).toBe(2);
    expect(textes.length).toBeGreaterThan(ADRESSES);
    expect(journal.length).toBeGreaterThan(1000);
    expect({ base: find(textes), journal: find([journal]), reponses: find(reponses) }).toEqual({
      base: [],
      journal: [],
      reponses: [],
    });
  });
});

/** Prints of everything that opens something by itself. */
async function listEmpreintes(client: pg.Client): Promise<string[]> {
  const tables = ['sessions', 'appareils', 'activations', 'liens_direction', 'calendriers_personnels'];
  const { rows } = await client.query<{ empreinte: string }>(
    tables.map((table) => `select empreinte from ${table}`).join(' union all '),
  );
  return rows.map(({ empreinte }) => empreinte);
}

/** Every row of every table, as text. */
async function listTextes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ nom: string }>(
    `select c.oid::regclass::text as nom from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'pgboss') and c.relkind in ('r', 'p')`,
  );
  const textes: string[] = [];
  for (const { nom } of rows) {
    const lignes = await client.query<{ texte: string }>(`select l::text as texte from ${nom} l`);
    textes.push(...lignes.rows.map(({ texte }) => texte));
  }
  return textes;
}

/** Secrets of these prints that a text holds: 256 bits in base64url, wherever they begin. */
function listJetons(texte: string, empreintes: ReadonlySet<string>): string[] {
  return (texte.match(/[\w-]{43,}/g) ?? []).flatMap((suite) =>
    Array.from({ length: suite.length - 42 }, (_, debut) => suite.slice(debut, debut + 43)).filter((jeton) =>
      empreintes.has(createHash('sha256').update(jeton).digest('hex')),
    ),
  );
}
