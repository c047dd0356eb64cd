#!/usr/bin/env node
/**
 * `npm run dev`: the API compiled and restarted at each change, the web served by Vite with hot reload.
 * One Ctrl-C stops everything, the embedded database included.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ENVIRONNEMENT, NODE, RACINE, bin } from './racine.mjs';

const PORT_API = process.env.PORT ?? '3000';
const PORT_WEB = process.env.PORT_WEB ?? '5173';
const ENTREE = join(RACINE, 'apps/api/dist/main.js');
/** Time given to the API to stop its database before it is killed. */
const DELAI_ARRET_MS = 10_000;

const COULEURS = { types: 35, api: 36, web: 32 };
const enfants = new Map();
let arret = false;

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
// The terminal is gone: nobody is left to press Ctrl-C.
process.stdout.on('error', () => stop(1));

console.log(`Web  http://localhost:${PORT_WEB}   (what you open: reloads by itself)`);
console.log(`API  http://localhost:${PORT_API}/api/docs\n`);

spawnSync(NODE, ['outils/copy-sql.mjs'], { cwd: RACINE, stdio: 'inherit' });
start('types', [bin('typescript', 'tsc'), '-b', '--watch', '--preserveWatchOutput', 'apps/api'], (ligne) => {
  // The first compilation is over: from now on node --watch sees what changes in dist.
  if (/Watching for file changes/.test(ligne) && !enfants.has('api') && existsSync(ENTREE)) startApi();
});
start('web', [bin('vite'), '--port', PORT_WEB, '--strictPort', '--clearScreen', 'false'], undefined, 'apps/web');

function startApi() {
  start('api', ['--watch', '--watch-preserve-output', '--enable-source-maps', ENTREE]);
}

function start(nom, args, onLine, dossier = '.') {
  const enfant = spawn(NODE, args, {
    cwd: join(RACINE, dossier),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...ENVIRONNEMENT, PORT: PORT_API, PORT_API, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  enfants.set(nom, enfant);
  for (const flux of [enfant.stdout, enfant.stderr]) {
    createInterface({ input: flux }).on('line', (ligne) => {
      console.log(`${prefix(nom)} ${ligne}`);
      onLine?.(ligne);
    });
  }
  enfant.on('exit', (code) => {
    enfants.delete(nom);
    if (arret) return;
    console.log(`${prefix(nom)} stopped (${code}): stopping the rest`);
    stop(1);
  });
}

async function stop(code) {
  if (arret) return;
  arret = true;
  const restants = [...enfants.values()];
  for (const enfant of restants) enfant.kill('SIGTERM');
  const force = setTimeout(() => restants.forEach((enfant) => enfant.kill('SIGKILL')), DELAI_ARRET_MS);
  await Promise.all(
    restants.map((enfant) => enfant.exitCode ?? enfant.signalCode ?? new Promise((fin) => enfant.once('exit', fin))),
  );
  clearTimeout(force);
  process.exit(code);
}

function prefix(nom) {
  const texte = nom.padEnd(5);
  return process.stdout.isTTY ? `\u001b[${COULEURS[nom]}m${texte}│\u001b[0m` : `${texte}│`;
}
