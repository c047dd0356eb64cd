#!/usr/bin/env node
/**
 * What `npm start` does before it starts: the build. In a terminal it says so in one line, and shows the build's own
 * output only when it fails; elsewhere nothing is hidden.
 */
import { spawnSync } from 'node:child_process';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

const format = process.env.JOURNAL_FORMAT || (process.stdout.isTTY ? 'texte' : 'json');
const muet = format === 'texte';
if (muet) console.log('Construction de l’application (une minute la première fois)…');

const { status, stdout, stderr } = spawnSync(NODE, [bin('nx'), 'run-many', '-t', 'build', '--output-style=static'], {
  cwd: RACINE,
  env: ENVIRONNEMENT,
  encoding: 'utf8',
  stdio: muet ? 'pipe' : 'inherit',
  maxBuffer: 64 * 1024 * 1024,
});
if (muet && status !== 0) process.stderr.write(`${stdout}${stderr}`);
process.exitCode = status ?? 1;
