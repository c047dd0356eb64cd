#!/usr/bin/env node
/**
 * `npm run droits:mutants`: removes each policy of the database in turn, then relaxes each of its conditions to `true`, and
 * names those that no row read or written tells. Twenty minutes at most; to be run each night.
 *
 *   --seulement=mandats   the policies of this table only
 */
import { spawn } from 'node:child_process';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

const [option, ...reste] = process.argv.slice(2);
const table = option?.match(/^--seulement=(\w+)$/)?.[1];
if (reste.length > 0 || (option !== undefined && table === undefined)) {
  console.error('Usage: npm run droits:mutants [-- --seulement=<table>]');
  process.exit(2);
}

const enfant = spawn(
  NODE,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    bin('jest'),
    '--selectProjects',
    'unitaire',
    '--testTimeout=1200000',
    'tests/droits/mutants.spec.ts',
  ],
  { cwd: RACINE, stdio: 'inherit', env: { ...ENVIRONNEMENT, DROITS_MUTANTS: table ?? 'tous' } },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => enfant.kill(signal));
enfant.on('close', (code) => {
  process.exitCode = code ?? 1;
});
