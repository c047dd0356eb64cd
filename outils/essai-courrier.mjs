#!/usr/bin/env node
/**
 * `npm run essai:courrier`: kills a worker fifty times between the moment a mail server has a message and the moment the
 * worker would write so, and counts what arrives: nothing twice. `npm test` plays three deaths. Build first: `npm run build`.
 *
 *   --morts=50   how many
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

const { values } = parseArgs({ options: { morts: { type: 'string' } } });
const morts = Number(values.morts ?? 50);
if (!Number.isInteger(morts) || morts < 1) {
  console.error('Usage: npm run essai:courrier -- [--morts=50]');
  process.exit(2);
}
const { status } = spawnSync(
  NODE,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    bin('jest'),
    '--ci',
    '--selectProjects',
    'unitaire',
    '--testTimeout=1800000',
    'apps/api/src/socle/courriels/courrier-tue.spec.ts',
  ],
  { cwd: RACINE, stdio: 'inherit', env: { ...ENVIRONNEMENT, FOCALE_MORTS: String(morts) } },
);
process.exitCode = status ?? 1;
