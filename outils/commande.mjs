#!/usr/bin/env node
/**
 * Runs one command of the API (`npm run base:url`, `npm run compte:creer -- ...`) on an up-to-date build.
 * Prints nothing of its own: what the command writes to stdout can be piped.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

const COMMANDES = 'apps/api/dist/commandes';
const SOURCES = [
  'apps/api/src',
  'libs/domaine/src',
  'libs/texte-riche/src',
  'apps/api/tsconfig.json',
  'libs/domaine/tsconfig.json',
  'libs/texte-riche/tsconfig.json',
  'tsconfig.base.json',
];
/** A small young generation keeps the import of a national directory under 300 MB. */
const OPTIONS_NODE = ['--enable-source-maps', '--max-semi-space-size=16'];
/** Date of the last build made here. Not in dist: Nx restores that folder with dates of its own. */
const TEMOIN = join(RACINE, 'node_modules/.cache/focale/api-construite');

const [nom, ...args] = process.argv.slice(2);
if (!nom || !/^[a-z-]+$/.test(nom)) stop('Usage: node outils/commande.mjs NAME [arguments]');

const script = join(RACINE, COMMANDES, `${nom}.js`);
if (isStale()) build();
if (!existsSync(script)) stop(`No command named ${nom} in ${COMMANDES}.`);

const enfant = spawn(NODE, [...OPTIONS_NODE, script, ...args], { stdio: 'inherit', env: ENVIRONNEMENT });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => enfant.kill(signal));
enfant.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});

/** A production image carries the build without its sources: it is never stale. */
function isStale() {
  if (!existsSync(join(RACINE, SOURCES[0]))) return false;
  if (!existsSync(script) || !existsSync(TEMOIN)) return true;
  return Math.max(...SOURCES.map((chemin) => lastChange(join(RACINE, chemin)))) > statSync(TEMOIN).mtimeMs;
}

/** Latest modification under a path, in milliseconds. A folder counts too: a removed file changes only its folder. */
function lastChange(chemin) {
  const etat = statSync(chemin);
  if (!etat.isDirectory()) return chemin.endsWith('.spec.ts') ? 0 : etat.mtimeMs;
  return Math.max(etat.mtimeMs, ...readdirSync(chemin).map((nom) => lastChange(join(chemin, nom))));
}

function build() {
  const debut = new Date();
  const { status, stdout, stderr } = spawnSync(NODE, [bin('nx'), 'run', '@focale/api:build', '--output-style=static'], {
    cwd: RACINE,
    env: ENVIRONNEMENT,
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    stop('The API could not be built: the command was not run.');
  }
  mkdirSync(dirname(TEMOIN), { recursive: true });
  writeFileSync(TEMOIN, '');
  // A source saved while the build ran is newer than it.
  utimesSync(TEMOIN, debut, debut);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
