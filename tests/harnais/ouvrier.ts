import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BaseDeTest } from './base-de-test.js';

const WORKER = join(import.meta.dirname, '../../apps/api/dist/worker.js');

/** A process of its own that does the background jobs of a base, as it is built. */
export function startOuvrier(bases: BaseDeTest, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [WORKER], {
    env: {
      ...process.env,
      DATABASE_URL: bases.application,
      DATABASE_URL_MIGRATION: bases.migration,
      JOURNAL_NIVEAU: 'silent',
      ...env,
    },
    stdio: 'ignore',
  });
}

/** Ends it at once, wherever it is. */
export async function killOuvrier(ouvrier: ChildProcess): Promise<void> {
  if (ouvrier.exitCode !== null || ouvrier.signalCode !== null) return;
  ouvrier.kill('SIGKILL');
  await once(ouvrier, 'exit');
}
