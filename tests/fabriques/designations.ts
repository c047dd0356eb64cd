import { type Domaine, type EtatDesignation, formatAnnee, lastDayOf } from '@focale/domaine';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { waitFor } from '../harnais/wait-for.js';
import type { AgentFabrique, Fabriques } from './fabriques.js';

export interface MandatFabrique {
  readonly id: string;
  readonly uai: string;
  readonly annee: number;
  readonly agent: AgentFabrique;
}

interface OptionsDeMandat {
  uai?: string;
  annee?: number;
  agent?: AgentFabrique;
  etat?: EtatDesignation;
  debut?: string;
  fin?: string | null;
  domaines?: Domaine[];
  transmiseLe?: string | null;
  compensation?: 'imp' | 'allegement' | 'aucune' | null;
  tauxCentimes?: number | null;
  saisieSts?: string | null;
}

/** A mandate, with its school, its person and the person's rights on the school when they are not given. No fait is written. */
export async function addMandat(fabriques: Fabriques, options: OptionsDeMandat = {}): Promise<MandatFabrique> {
  const uai = options.uai ?? (await fabriques.addEtablissement()).uai;
  const annee = options.annee ?? 2026;
  const agent = options.agent ?? (await fabriques.addAgent());
  const debut = options.debut ?? `${annee}-09-01`;
  const fin = options.fin ?? null;
  const etat = options.etat ?? 'brouillon';
  const transmiseLe = options.transmiseLe ?? (etat === 'brouillon' ? null : debut);
  const id = randomUUID();
  await fabriques.addHabilitation(agent, 'rrupn', { uai }, { debut, fin: fin ?? lastDayOf(formatAnnee(annee)) });
  await fabriques.query(
    `insert into mandats (uai, id, annee, agent, debut, fin, domaines, etat, transmise_le, compensation, saisie_sts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      uai,
      id,
      annee,
      agent.id,
      debut,
      fin,
      options.domaines ?? ['conseiller'],
      etat,
      transmiseLe,
      options.compensation ?? null,
      options.saisieSts ?? null,
    ],
  );
  await fabriques.query(`insert into compensations (uai, mandat, annee, taux_centimes) values ($1, $2, $3, $4)`, [
    uai,
    id,
    annee,
    options.tauxCentimes ?? null,
  ]);
  return { id, uai, annee, agent };
}

/** Address of a school's mandates in a year; of one of them when it is given. */
export function toDesignations({ uai, annee, id }: { uai: string; annee: number; id?: string }): string {
  const liste = `/api/v1/etablissements/${uai}/annees/${formatAnnee(annee)}/designations`;
  return id ? `${liste}/${id}` : liste;
}

/** Faits of an object: the day of each established one, null for one still expected. */
export async function readFaits(fabriques: Fabriques, objet: string): Promise<Record<string, string | null>> {
  const lignes = await fabriques.query<{ code: string; le: string | null }>(
    `select code, etabli_le::text as le from faits where objet = $1 and fini_le is null order by code`,
    [objet],
  );
  return Object.fromEntries(lignes.map(({ code, le }) => [code, le]));
}

/**
 * Sends requests that all reach their write before any of them can do it: writes on `table` are held back until every
 * request waits for a lock. What only chance would keep apart then collides.
 */
export async function sendTogether<T>(
  superutilisateur: string,
  table: 'mandats' | 'commissions' | 'reunions',
  requetes: readonly PromiseLike<T>[],
): Promise<T[]> {
  const client = new pg.Client({ connectionString: superutilisateur });
  await client.connect();
  try {
    await client.query(`begin; lock table ${table} in share mode`);
    // A supertest request only leaves once somebody waits for it.
    const envoyees = Promise.all(requetes);
    await waitFor(async () => (await countBlocked(client)) >= requetes.length);
    await client.query('commit');
    return await envoyees;
  } finally {
    await client.end();
  }
}

/** Connections of this database that wait for a lock. */
export async function countBlocked(client: pg.Client): Promise<number> {
  // A transaction sees the activity as it was when it first looked.
  await client.query('select pg_stat_clear_snapshot()');
  const { rows } = await client.query<{ bloquees: number }>(
    `select count(*)::int as bloquees from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.bloquees ?? 0;
}
