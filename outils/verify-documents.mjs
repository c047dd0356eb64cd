#!/usr/bin/env node
/**
 * `npm run documents:verifier`: makes the film, a letter, a bilan and its summary, reads their tags with another program than the one
 * that made them, and refuses them once spoilt. qpdf, poppler (`pdfinfo`) and LibreOffice (`soffice`) read them too where they are
 * installed. `npm test` plays a sample, with the reader of tests/documents alone. Build first: `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

for (const [outil, option] of [
  ['qpdf', '--version'],
  ['pdfinfo', '-v'],
  ['soffice', '--version'],
]) {
  const present = spawnSync(outil, [option], { env: ENVIRONNEMENT, timeout: 60_000 }).status === 0;
  console.log(`${present ? '✓' : '–'} ${outil}${present ? '' : ': not installed, its part is not played'}`);
}

const { status } = spawnSync(
  NODE,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    bin('jest'),
    '--ci',
    '--verbose',
    '--selectProjects',
    'unitaire',
    ...process.argv.slice(2),
    '--testPathPatterns',
    'tests/documents/',
  ],
  { cwd: RACINE, stdio: 'inherit', env: { ...ENVIRONNEMENT, FOCALE_DOCUMENTS: 'tous' } },
);
process.exitCode = status ?? 1;
