import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findFreePort } from '../../apps/api/src/base/index.js';

/** In the morning, so that no scenario crosses midnight; after the demonstration was loaded (`global-setup-navigateur.mjs`). */
const MAINTENANT = '2026-11-22T09:00:00+01:00';
/** A verdict says nothing of how busy the machine is: requests have all their time, but where their limits are what is tried. */
export const SANS_HATE = {
  ATTENTE_CONNEXION: '60',
  ATTENTE_VERROU: '60',
  DUREE_INSTRUCTION: '300',
  DUREE_DEMANDE: '600',
} as const;
export const MAIN = join(import.meta.dirname, '../../apps/api/dist/main.js');

/** A real process of Focale, with its embedded database and demonstration data in a folder of its own. */
export interface Instance {
  readonly adresse: string;
  readonly dossier: string;
  /** Connection addresses of its database. */
  adresses(): Promise<{ application: string; superutilisateur: string }>;
  /** Everything it has written so far on its two outputs. */
  sorties(): string;
  /** Sends a signal and waits for the end of the process. */
  stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
}

/** A data folder: a copy of the loaded demonstration when the run made one, else an empty one. */
export async function createDossier(): Promise<string> {
  const dossier = await mkdtemp(join(tmpdir(), 'focale-instance-'));
  const { FOCALE_TESTS_MODELE: modele } = process.env;
  if (!modele) return dossier;
  await chmod(dossier, 0o755);
  // `cp` keeps the owner of the files, which PostgreSQL asks for.
  await promisify(execFile)('cp', ['-a', `${modele}/.`, dossier]);
  return dossier;
}

export const removeDossier = (dossier: string): Promise<void> => rm(dossier, { recursive: true, force: true });

/** Starts the built application as `npm start` does, and waits until it is ready. @throws when it stops or is not ready in time */
export async function startInstance(
  dossier: string,
  env: Record<string, string> = {},
  attente = 500_000,
): Promise<Instance> {
  const port = await findFreePort();
  const { DATABASE_URL: _a, DATABASE_URL_MIGRATION: _b, ...herite } = process.env;
  const processus: ChildProcess = spawn(process.execPath, [MAIN], {
    env: {
      ...herite,
      PORT: String(port),
      FOCALE_DONNEES: dossier,
      JOURNAL_NIVEAU: 'warn',
      FOCALE_AUJOURDHUI: MAINTENANT,
      ...SANS_HATE,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const sorties: string[] = [];
  processus.stdout?.on('data', (texte: Buffer) => sorties.push(texte.toString()));
  processus.stderr?.on('data', (texte: Buffer) => sorties.push(texte.toString()));
  const adresse = `http://127.0.0.1:${port}`;
  const limite = performance.now() + attente;
  while (!(await isReady(adresse))) {
    if (processus.exitCode !== null || performance.now() > limite) {
      processus.kill('SIGTERM');
      throw new Error(`Focale did not start:\n${sorties.join('')}`);
    }
    await delay(100);
  }
  return {
    adresse,
    dossier,
    sorties: () => sorties.join(''),
    async adresses() {
      const { application } = JSON.parse(await readFile(join(dossier, 'adresses.json'), 'utf8')) as {
        application: string;
      };
      const { superutilisateur } = JSON.parse(await readFile(join(dossier, 'secrets.json'), 'utf8')) as {
        superutilisateur: string;
      };
      const url = new URL(application);
      url.username = 'postgres';
      url.password = superutilisateur;
      return { application, superutilisateur: url.toString() };
    },
    async stop(signal) {
      if (processus.exitCode !== null) return processus.exitCode;
      const fin = once(processus, 'exit');
      processus.kill(signal);
      await fin;
      return processus.exitCode;
    },
  };
}

export async function isReady(adresse: string): Promise<boolean> {
  try {
    return (await fetch(`${adresse}/api/sante`)).ok;
  } catch {
    return false;
  }
}
