/** Builds the web application, then measures what a first visit loads and fails beyond the budget. */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const BUDGET_KO = { js: 200, css: 60 };
const racine = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(racine, 'dist');

await build({ root: racine, configFile: join(racine, 'vite.config.ts'), logLevel: 'warn' });

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const files = { js: new Set(), css: new Set() };

/** The entry and everything it imports statically: what the browser must have before the first screen. */
function collect(cle) {
  const morceau = manifest[cle];
  if (!morceau || files.js.has(morceau.file)) return;
  files.js.add(morceau.file);
  for (const feuille of morceau.css ?? []) files.css.add(feuille);
  for (const suivant of morceau.imports ?? []) collect(suivant);
}
collect('index.html');

rmSync(join(dist, '.vite'), { recursive: true });

const html = readFileSync(join(dist, 'index.html'), 'utf8');
for (const [, fichier] of html.matchAll(/(?:href|src)="\/([^"]+\.(?:css|js))"/g)) {
  files[fichier.endsWith('.css') ? 'css' : 'js'].add(fichier);
}
if (/<style|<script(?![^>]*\bsrc=)|\sstyle="/.test(html)) {
  throw new Error('index.html contient du script ou du style en ligne : la politique de sécurité le refuserait.');
}

const weigh = (liste) =>
  [...liste].reduce((total, f) => total + gzipSync(readFileSync(join(dist, f))).length, 0) / 1000;
const poids = { js: weigh(files.js), css: weigh(files.css) };
console.log(
  `web : premier chargement ${poids.js.toFixed(1)} ko de JavaScript (budget ${BUDGET_KO.js}) et ${poids.css.toFixed(1)} ko de CSS (budget ${BUDGET_KO.css}), compressés`,
);
if (poids.js > BUDGET_KO.js || poids.css > BUDGET_KO.css) {
  console.error('web : budget du premier chargement dépassé.');
  process.exitCode = 1;
}
