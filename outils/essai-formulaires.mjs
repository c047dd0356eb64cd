#!/usr/bin/env node
/**
 * `npm run essai:formulaires`: plays the one scenario of forms over every form of the product, in a browser. `npm test` plays
 * a sample of them. Build first: `npm run build`.
 *
 *   npm run essai:formulaires -- -t "a contact"   those whose name holds these words
 */
import { spawnSync } from 'node:child_process';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

const { status } = spawnSync(
  NODE,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    bin('jest'),
    '--ci',
    '--selectProjects',
    'navigateur',
    ...process.argv.slice(2),
    '--testPathPatterns',
    'tests/navigateur/formulaires',
  ],
  { cwd: RACINE, stdio: 'inherit', env: { ...ENVIRONNEMENT, FOCALE_FORMULAIRES: 'tous' } },
);
process.exitCode = status ?? 1;
