import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { buildParametres } from '../../apps/api/src/base/index.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';
import { waitFor } from '../harnais/wait-for.js';
import { sendHalf } from './envoi-suspendu.mjs';

const NOMBRE = 40;
const AUDIT_EN_ATTENTE = 60;

describe('a process of two connections', () => {
  let t: ApplicationDeTest;
  let adresse: string;
  let cookieChef: string;
  let cookieAdministrateur: string;
  let observateur: pg.Client;

  beforeAll(async () => {
    t = await startApplication({
      env: { CONNEXIONS_MAX: '2', PAUSE_ENVOI: '2', AUDIT_EN_ATTENTE: String(AUDIT_EN_ATTENTE) },
    });
    await t.application.listen(0, '127.0.0.1');
    adresse = await t.application.getUrl();
    const ecole = await t.fabriques.addEtablissement();
    cookieChef = await t.fabriques.openSession((await t.fabriques.addActeur('chef', { uai: ecole.uai })).id);
    cookieAdministrateur = await t.fabriques.openSession((await t.fabriques.addActeur('administrateur', {})).id);
    observateur = new pg.Client({
      connectionString: t.bases.superutilisateur,
      options: buildParametres({ 'focale.decalage': t.horloge.decalage }),
    });
    await observateur.connect();
  });

  afterAll(async () => {
    await observateur.end();
    await t.close();
  });

  const refuse = async (): Promise<number> =>
    (await fetch(`${adresse}/api/v1/etablissements/imports`, { method: 'POST', headers: { Cookie: cookieChef } }))
      .status;

  const countRefus = async (): Promise<number> => {
    await t.flush();
    const { rows } = await observateur.query<{ n: number }>(
      `select count(*)::int as n from audit where evenement = 'acces.refuse'`,
    );
    return rows[0]?.n ?? 0;
  };

  const all = <T>(travail: () => Promise<T>, nombre = NOMBRE): Promise<T[]> =>
    Promise.all(Array.from({ length: nombre }, travail));

  it('answers refused requests at once, and writes a line of audit for each', async () => {
    expect(new Set(await all(refuse))).toEqual(new Set([403]));
    expect(await countRefus()).toBe(NOMBRE);
  });

  it('answers reads with sessions due for renewal at once, and renews them', async () => {
    const age = `update sessions set vue_le = maintenant() - interval '1 hour', expire_le = maintenant() + interval '1 minute'`;
    await observateur.query(age);
    const read = async (): Promise<number> =>
      (await fetch(`${adresse}/api/v1/session`, { headers: { Cookie: cookieChef } })).status;
    expect(new Set(await all(read))).toEqual(new Set([200]));
    await t.flush();
    const { rows } = await observateur.query(
      `select 1 from sessions where vue_le > maintenant() - interval '1 minute' and expire_le > maintenant() + interval '11 hours'`,
    );
    expect(rows.length).toBe(1);
  });

  it('holds nothing for files that stop coming, serves the others, then closes them', async () => {
    const envois = Array.from({ length: 10 }, () =>
      sendHalf(`${adresse}/api/v1/etablissements/imports?essai=true`, cookieAdministrateur),
    );
    await Promise.all(envois.map(({ envoye }) => envoye));
    // The sessions of the senders are looked up first, each in a short transaction of its own.
    await waitFor(async () => {
      const { rows } = await observateur.query(
        `select 1 from pg_stat_activity where datname = current_database() and application_name = 'focale' and xact_start is not null`,
      );
      return rows.length === 0;
    });
    expect(await refuse()).toBe(403);
    const fins = await Promise.all(envois.map(({ fin }) => fin));
    for (const { statut, corps } of fins)
      expect([statut, (JSON.parse(corps) as { code: string }).code]).toEqual([408, 'envoi.trop_lent']);
  });

  it('never reads the file of who has no session', async () => {
    const { fin } = sendHalf(`${adresse}/api/v1/etablissements/imports`, 'focale_session=inconnue');
    expect((await fin).statut).toBe(401);
  });

  it('refuses a request rather than lose its line of audit, and writes the others when the database is back', async () => {
    const avant = await countRefus();
    await observateur.query('begin; lock table audit in access exclusive mode');
    const statuts = await all(refuse, AUDIT_EN_ATTENTE + 5);
    await observateur.query('commit');
    expect(statuts.filter((statut) => statut === 403).length).toBe(AUDIT_EN_ATTENTE);
    expect(statuts.filter((statut) => statut === 503).length).toBe(5);
    expect(await countRefus()).toBe(avant + AUDIT_EN_ATTENTE);
    const { sortie } = (await (await fetch(`${adresse}/api/sante`)).json()) as { sortie: object };
    expect(sortie).toMatchObject({ enAttente: 0, refusees: 5 });
  });

  it('tells that it lives and that it is ready while every connection is taken', async () => {
    await observateur.query('begin; lock table sessions in access exclusive mode');
    const lectures = all(
      async () => (await fetch(`${adresse}/api/v1/session`, { headers: { Cookie: cookieChef } })).status,
      2,
    );
    await waitFor(async () => {
      const { rows } = await observateur.query<{ n: number }>(
        `select count(*)::int as n from pg_locks where not granted and relation = 'sessions'::regclass`,
      );
      return rows[0]?.n === 2;
    });
    expect((await fetch(`${adresse}/api/vivant`)).status).toBe(200);
    expect((await fetch(`${adresse}/api/sante`)).status).toBe(200);
    await observateur.query('commit');
    expect(await lectures).toEqual([200, 200]);
  });
});
