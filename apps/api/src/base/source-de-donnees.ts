import type { Client } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './fichiers-sql.js';

/** Longest waits and durations of people, in seconds. */
interface Limites {
  readonly ATTENTE_CONNEXION: number;
  readonly ATTENTE_VERROU: number;
  readonly DUREE_INSTRUCTION: number;
  readonly DUREE_DEMANDE: number;
}

/** How many connections a source may hold, for whom, and how long they may be waited for. */
export interface PlaceDeConnexions {
  readonly max: number;
  /** Name seen in `pg_stat_activity`. */
  readonly nom: string;
  readonly limites: Limites;
  /** What the clock is ahead of real time, see `Horloge`; undefined when nothing moves it. */
  readonly decalage: string | undefined;
}

/** PostgreSQL 17 brought it; an older server refuses the very name at connection. */
const SQL_TRANSACTION_TIMEOUT = `select set_config('transaction_timeout', $1, false)
  where current_setting('transaction_timeout', true) is not null`;

/**
 * Options of the application's connections: never synchronise, never migrate. Their limits are those of people; a job
 * gives its transactions longer ones.
 */
export function buildOptions(adresse: string, { max, nom, limites, decalage }: PlaceDeConnexions): DataSourceOptions {
  return {
    type: 'postgres',
    url: adresse,
    synchronize: false,
    logging: false,
    extra: {
      max,
      application_name: nom,
      // Statements that do not wait for one another travel together.
      pipeline: true,
      connectionTimeoutMillis: limites.ATTENTE_CONNEXION * 1000,
      keepAlive: true,
      options: buildParametres({
        'focale.decalage': decalage,
        statement_timeout: `${limites.DUREE_INSTRUCTION}s`,
        lock_timeout: `${limites.ATTENTE_VERROU}s`,
        idle_in_transaction_session_timeout: `${limites.DUREE_DEMANDE}s`,
      }),
      onConnect: (client: Client) => client.query(SQL_TRANSACTION_TIMEOUT, [`${limites.DUREE_DEMANDE}s`]),
    },
  };
}

/** Server parameters that a connection starts with, as its `options` say them. */
export function buildParametres(parametres: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(parametres)
    .filter(([, valeur]) => valeur !== undefined)
    .map(([nom, valeur]) => `-c ${nom}=${valeur}`)
    .join(' ');
}

/** Connection of the owner, for migrations and nothing else. */
export function buildMigrationSource(adresse: string, decalage: string | undefined): DataSource {
  return new DataSource({
    type: 'postgres',
    url: adresse,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    migrationsTableName: 'migrations',
    extra: { max: 2, application_name: 'focale-migration', options: buildParametres({ 'focale.decalage': decalage }) },
  });
}
