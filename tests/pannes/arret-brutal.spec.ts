import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Fabriques } from '../fabriques/fabriques.js';
import { createDossier, type Instance, removeDossier, startInstance } from '../harnais/instance.js';

interface Tick {
  readonly uai: string;
  readonly code: string;
  readonly action: number;
  readonly version: number;
  readonly cookie: string;
}

const COCHES = 500;
/** Ticks under way at once. Each sender takes the next one: whatever the machine does, some are left when the process dies. */
const EXPEDITEURS = 100;

describe('a brutal stop', () => {
  let dossier: string;
  let instance: Instance;

  beforeAll(async () => {
    dossier = await createDossier();
    instance = await startInstance(dossier);
  });

  afterAll(async () => {
    await instance.stop('SIGTERM');
    await removeDossier(dossier);
  });

  /** Lines to do, five per school, each with a session of the school's head. */
  async function prepareTicks(): Promise<Tick[]> {
    const fabriques = new Fabriques((await instance.adresses()).application);
    try {
      const lignes = await fabriques.query<Omit<Tick, 'cookie'> & { chef: string }>(
        `select uai, code, action, version, chef from (
           select a.uai, f.code, a.action, a.version, h.agent as chef, row_number() over (partition by a.uai order by a.action desc) as rang
           from avancements a
           join film_actions f on f.academie = '22' and f.annee = a.annee and f.action = a.action and f.fait is null
           join habilitations h on h.uai = a.uai and h.role = 'chef'
           where a.annee = 2026 and a.applicable and a.statut = 0
         ) l where rang <= 5 order by rang, uai limit $1`,
        [COCHES],
      );
      const cookies = new Map<string, string>();
      for (const { chef } of lignes) if (!cookies.has(chef)) cookies.set(chef, await fabriques.openSession(chef));
      return lignes.map(({ chef, ...tick }) => ({ ...tick, cookie: cookies.get(chef) ?? '' }));
    } finally {
      await fabriques.close();
    }
  }

  it('during a rush of 500 ticks loses no acknowledged write and leaves none half-written', async () => {
    const ticks = await prepareTicks();
    expect(ticks.length).toBe(COCHES);
    const acquittes: Tick[] = [];
    let tues = false;
    const attente = ticks.values();
    const sendNext = async (): Promise<void> => {
      for (const tick of attente) {
        try {
          const reponse = await fetch(
            `${instance.adresse}/api/v1/etablissements/${tick.uai}/annees/2026-2027/film/actions/${tick.code}`,
            {
              method: 'PATCH',
              headers: { 'Content-Type': 'application/json', Cookie: tick.cookie },
              body: JSON.stringify({ statut: 'fait', version: tick.version }),
            },
          );
          if (reponse.status === 200) acquittes.push(tick);
        } catch {
          // The connection fell with the process: this write was not acknowledged.
        }
        if (!tues && acquittes.length >= COCHES / 4) {
          tues = true;
          await instance.stop('SIGKILL');
        }
      }
    };
    await Promise.all(Array.from({ length: EXPEDITEURS }, sendNext));
    expect(acquittes.length).toBeGreaterThanOrEqual(COCHES / 4);
    expect(acquittes.length).toBeLessThan(COCHES);

    instance = await startInstance(dossier);
    const client = new pg.Client({ connectionString: (await instance.adresses()).superutilisateur });
    await client.connect();
    try {
      for (const { uai, code, action, version } of ticks) {
        const { rows } = await client.query<{ statut: number; version: number; audits: number }>(
          `select statut, version, (select count(*)::int from audit where uai = $1 and objet = $3 and evenement = 'film.action_updated') as audits
           from avancements where uai = $1 and annee = 2026 and action = $2`,
          [uai, action, code],
        );
        const ecrit = acquittes.some((tick) => tick.uai === uai && tick.code === code) || rows[0]?.statut === 2;
        expect([uai, code, rows[0]]).toEqual([
          uai,
          code,
          ecrit ? { statut: 2, version: version + 1, audits: 1 } : { statut: 0, version, audits: 0 },
        ]);
      }
      expect((await client.query('select * from ecarts_compteurs()')).rows).toEqual([]);
    } finally {
      await client.end();
    }
  });

  it('SIGTERM stops cleanly, and a second start finds the data it left', async () => {
    expect(await instance.stop('SIGTERM')).toBe(0);
    instance = await startInstance(dossier);
    const client = new pg.Client({ connectionString: (await instance.adresses()).superutilisateur });
    await client.connect();
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from etablissements');
    await client.end();
    expect(rows[0]?.n).toBe(120);
  });
});
