#!/usr/bin/env node
/**
 * `npm run essai:connexion`: five hundred wrong passwords from fifty addresses on one account, while its owner signs in from a device
 * that the account knows: under three seconds. Counts the hashes, then looks for a usable token in every stored text, line of the
 * log and answer. `npm test` plays sixty tries.
 *
 *   --essais=500   how many, ten an address
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

const { values } = parseArgs({ options: { essais: { type: 'string' } } });
const essais = Number(values.essais ?? 500);
if (!Number.isInteger(essais) || essais < 10 || essais > 2000) {
  console.error('Usage: npm run essai:connexion -- [--essais=500]');
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
    'tests/connexion/connexion-attaquee.spec.ts',
  ],
  { cwd: RACINE, stdio: 'inherit', env: { ...ENVIRONNEMENT, FOCALE_ESSAIS: String(essais) } },
);
process.exitCode = status ?? 1;
