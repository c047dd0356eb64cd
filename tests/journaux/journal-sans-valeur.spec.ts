import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Fabriques } from '../fabriques/fabriques.js';
import { type BaseDeTest, createBase } from '../harnais/base-de-test.js';
import { type Instance, startInstance } from '../harnais/instance.js';

/** Strings that exist nowhere else: any of them in what the process writes is a leak. */
const SECRETS = {
  courriel: 'qzv-courriel-81@secret.example',
  texte: 'Qzv texte 4471 confidentiel',
  jeton: 'Qzv0jeton1_2abcdefghijklmnopqrstuvwxyz-ABCDE',
  motDePasse: 'qzv-phrase-de-passe-93',
  ip: '203.0.113.77',
};

/** A real process, at its most talkative, on a database whose tables refuse what the validation lets through. */
describe('what the process writes', () => {
  let bases: BaseDeTest;
  let fabriques: Fabriques;
  let instance: Instance;
  let uai: string;
  let cookie: string;

  beforeAll(async () => {
    bases = await createBase();
    fabriques = new Fabriques(bases.application);
    ({ uai } = await fabriques.addEtablissement());
    const chef = await fabriques.addActeur('chef', { uai });
    cookie = await fabriques.openSession(chef.id);
    await asSuperuser(`alter table actions_locales add constraint essai_refus check (intitule not like 'Qzv%')`);
    await asSuperuser(`create function essai_panne() returns trigger language plpgsql as
      $$ begin raise exception 'refused: % for %', new.responsable, new.intitule; end $$`);
    await asSuperuser(`create trigger essai_panne before insert on actions_locales
      for each row when (new.responsable is not null) execute function essai_panne()`);
    await asSuperuser(`alter table tentatives_connexion add constraint essai_tentatives check (false) not valid`);
    instance = await startInstance('', {
      DATABASE_URL: bases.application,
      DATABASE_URL_MIGRATION: bases.migration,
      COOKIE_SECURISE: 'false',
      JOURNAL_NIVEAU: 'debug',
      SMTP_URL: 'smtp://127.0.0.1:1',
    });
  });

  afterAll(async () => {
    await instance.stop('SIGTERM');
    await fabriques.close();
    await bases.remove();
  });

  async function asSuperuser(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: bases.superutilisateur });
    await client.connect();
    await client.query(sql);
    await client.end();
  }

  async function send(methode: string, chemin: string, corps?: unknown, entetes: object = {}): Promise<number> {
    const reponse = await fetch(`${instance.adresse}${chemin}`, {
      method: methode,
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': SECRETS.ip,
        'user-agent': SECRETS.texte,
        cookie,
        ...entetes,
      },
      ...(corps === undefined ? {} : { body: typeof corps === 'string' ? corps : JSON.stringify(corps) }),
    });
    await reponse.arrayBuffer();
    return reponse.status;
  }

  it('tells which request failed and why, and nothing of what was sent', async () => {
    const { courriel, texte, jeton, motDePasse } = SECRETS;
    const actions = `/api/v1/etablissements/${uai}/annees/2026-2027/actions-locales`;
    const statuts = [
      // A constraint whose detail holds the row, then a message that holds the values.
      await send('POST', actions, { intitule: texte }),
      await send('POST', actions, { intitule: 'Essai', responsable: texte }),
      await send('POST', '/api/v1/session', { courriel, motDePasse }),
      await send('POST', '/api/v1/session', { courriel: `${courriel}\u0000`, motDePasse }),
      await send('POST', '/api/v1/session', `{"courriel":"${courriel}`),
      await send('GET', `/api/v1/calendriers/${jeton}.ics`),
      await send('GET', `/api/v1/activations/${jeton}`),
      await send('POST', `/api/v1/activations/${jeton}`, { motDePasse }),
      await send('GET', `/activation/${jeton}`),
      await send('GET', `/api/v1/etablissements?q=${encodeURIComponent(texte)}&tri=${jeton}`),
      await send('GET', `/api/v1/etablissements/${encodeURIComponent(courriel)}`),
      await send('GET', `/${encodeURIComponent(texte)}/%E0%A4%A`),
      await send('GET', '/api/v1/session', undefined, { cookie: `focale_session=${jeton}` }),
      await send('POST', actions, { intitule: 'Essai' }, { 'idempotency-key': `${jeton} ${texte}` }),
      await send('POST', actions, { intitule: 'Essai' }, { origin: `https://${jeton}.example` }),
    ];
    expect(statuts.filter((statut) => statut === 500)).toHaveLength(3);
    expect(statuts.filter((statut) => statut >= 400).length).toBeGreaterThan(10);
    const lignes = await readLignes(3);
    // The capture works, and the log is of use: the failures are there with their route, SQLSTATE and constraint.
    expect(lignes).toContainEqual(
      expect.objectContaining({
        route: 'POST /api/v1/etablissements/:uai/annees/:annee/actions-locales',
        err: expect.objectContaining({ code: '23514', contrainte: 'essai_refus', table: 'actions_locales' }),
      }),
    );
    expect(lignes).toContainEqual(
      expect.objectContaining({
        err: expect.objectContaining({ code: 'P0001', pile: expect.stringContaining('at ') }),
      }),
    );
    expect(lignes).toContainEqual(
      expect.objectContaining({ req: expect.objectContaining({ url: '/api/v1/calendriers/…' }) }),
    );
    const tout = instance.sorties();
    for (const [nom, secret] of Object.entries(SECRETS))
      expect([nom, tout.includes(secret) || tout.includes(encodeURIComponent(secret))]).toEqual([nom, false]);
    expect(tout.split('\n').filter((ligne) => /qzv/i.test(ligne))).toEqual([]);
    expect(tout).not.toContain('insert into');
  });

  /** Lines of the log, once it holds this many failures. */
  async function readLignes(pannes: number): Promise<Record<string, unknown>[]> {
    for (;;) {
      const lignes = instance
        .sorties()
        .split('\n')
        .filter((ligne) => ligne.startsWith('{'))
        .map((ligne) => JSON.parse(ligne) as Record<string, unknown>);
      if (lignes.filter(({ msg }) => msg === 'request failed').length >= pannes) return lignes;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});
