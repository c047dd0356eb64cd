#!/usr/bin/env node
/**
 * `npm run essai:contrat`: plays requests made from the published contract against an instance of its own, with the
 * demonstration, as every account and as nobody. Fails on a 5xx, on an error that is not problem+json, on an answer over
 * two seconds (documents left aside), on a changed row of a school out of reach. Build first: `npm run build`.
 *
 *   --graine=8         seed; the same seed plays the same requests
 *   --requetes=20000   how many; a fault is told with the number that reaches it
 *   --json             prints the figures as one JSON object at the end
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

const { values } = parseArgs({
  options: { graine: { type: 'string' }, requetes: { type: 'string' }, json: { type: 'boolean' } },
});
const reglage = {
  graine: Number(values.graine ?? 8),
  requetes: Number(values.requetes ?? 20_000),
  json: values.json ?? false,
};
if (!Number.isInteger(reglage.graine) || !(reglage.requetes > 0)) {
  console.error('Usage: npm run essai:contrat -- [--graine=8] [--requetes=20000] [--json]');
  process.exit(2);
}
const { status } = spawnSync(
  NODE,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    bin('jest'),
    '--ci',
    '--forceExit',
    '--selectProjects',
    'contrat',
  ],
  { cwd: RACINE, stdio: 'inherit', env: { ...ENVIRONNEMENT, FOCALE_ESSAI: JSON.stringify(reglage) } },
);
process.exitCode = status ?? 1;
