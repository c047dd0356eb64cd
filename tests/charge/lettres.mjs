/**
 * Measures what making 50 letters costs to everybody else: p99 of `GET film` at rest, then while 50 letters are made as
 * PDF, as DOCX, and by 50 signatures; a crowd that only reads tells what the requests alone cost. Not a test:
 * `npm run build`, then `node tests/charge/lettres.mjs`. The ratio must stay under 3 at a pace of ten letters a second.
 * The API runs in a process of its own; requests leave at a fixed pace, whether or not the last one has come back.
 */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { withBase } from './commun/base.mjs';
import { quantile, runTogether } from './commun/mesures.mjs';
import { withSemence } from './commun/semence.mjs';
import { serveApi, startServeur } from './commun/serveur.mjs';

const LETTRES = 50;
const PAS_MS = 40;
const REPOS = 400;
/** At a pace, one letter leaves every so many milliseconds: 50 of them in five seconds. */
const CADENCE_MS = 100;
/** In a crowd, so many people ask again as soon as they are served. */
const DEMANDEURS = 10;
/** Documents are made several times over, for a p99 that is not one single reading. */
const TOURS = 3;
const LIMITE = 3;
const ANNEE = '2026-2027';

if (process.argv[2] === 'serveur') await serveApi();
else process.exitCode = await measure();

function measure() {
  return withBase(async (adresses) => {
    const ecoles = await seed(adresses.application);
    const serveur = await startServeur(fileURLToPath(import.meta.url), adresses);
    try {
      return await compare(`http://127.0.0.1:${serveur.port}/api/v1/etablissements`, ecoles);
    } finally {
      await serveur.close();
    }
  });
}

async function compare(racine, ecoles) {
  const read = (ecole, chemin, cookie = ecole.chef, options = {}) =>
    fetch(`${racine}/${ecole.uai}/annees/${ANNEE}/${chemin}`, { ...options, headers: { cookie, ...options.headers } });
  const lettreOf = (ecole) => `designations/${ecole.mandat}/lettre-de-mission`;
  const readFilm = async (rang) => {
    const debut = performance.now();
    const reponse = await read(ecoles[rang % ecoles.length], 'film');
    await reponse.arrayBuffer();
    if (reponse.status !== 200) throw new Error(`film: ${reponse.status}`);
    return performance.now() - debut;
  };
  const sign = async (ecole, cookie) => {
    const { version } = await (await read(ecole, lettreOf(ecole), cookie)).json();
    const reponse = await read(ecole, `${lettreOf(ecole)}/signature`, cookie, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version }),
    });
    if (reponse.status !== 200) throw new Error(`signature: ${reponse.status}`);
    return reponse.json();
  };
  const download = (format) => async (ecole) => {
    const reponse = await read(ecole, `${lettreOf(ecole)}?format=${format}`);
    const octets = await reponse.arrayBuffer();
    if (reponse.status !== 200 || octets.byteLength < 5000) throw new Error(`${format}: ${reponse.status}`);
  };

  for (let rang = 0; rang < 200; rang += 1) await readFilm(rang);
  for (const format of ['pdf', 'docx']) await download(format)(ecoles[0]);
  for (const ecole of ecoles) await sign(ecole, ecole.rrupn);
  const repos = await sample(readFilm, (compte) => compte >= REPOS);
  print('at rest', repos, repos);
  let tenu = true;
  const pace = (make) => () => runAtPace(ecoles, make);
  const crowd = (ensemble, make) => () => runTogether(ecoles, ensemble, make);
  const consult = async (ecole) => (await read(ecole, lettreOf(ecole))).arrayBuffer();
  for (const [nom, tours, juge, make] of [
    ['PDF, 10 a second', TOURS, true, pace(download('pdf'))],
    ['DOCX, 10 a second', TOURS, true, pace(download('docx'))],
    ['no document, a crowd of 10 that only reads', TOURS, false, crowd(DEMANDEURS, consult)],
    ['PDF, a crowd of 10', TOURS, false, crowd(DEMANDEURS, download('pdf'))],
    ['DOCX, a crowd of 10', TOURS, false, crowd(DEMANDEURS, download('docx'))],
    ['signatures, 10 a second', 1, true, pace((ecole) => sign(ecole, ecole.chef))],
  ]) {
    let finies = false;
    const debut = performance.now();
    const travail = repeat(tours, make).then(() => (finies = true));
    const durees = await sample(readFilm, () => finies);
    await travail;
    const secondes = ((performance.now() - debut) / 1000).toFixed(1);
    const bon = print(`${tours * LETTRES} ${nom}, ${secondes} s`, durees, repos);
    tenu = tenu && (bon || !juge);
  }
  print('at rest again', await sample(readFilm, (compte) => compte >= REPOS), repos);
  return tenu ? 0 : 1;
}

async function repeat(fois, travail) {
  for (let tour = 0; tour < fois; tour += 1) await travail();
}

/** Does the work for every school, one more every `CADENCE_MS`. */
async function runAtPace(ecoles, make) {
  const travaux = [];
  for (const ecole of ecoles) {
    travaux.push(make(ecole));
    await new Promise((resolve) => setTimeout(resolve, CADENCE_MS));
  }
  await Promise.all(travaux);
}

/** Durations of requests that leave every `PAS_MS`, until told to stop. */
async function sample(request, isOver) {
  const attentes = [];
  while (!isOver(attentes.length)) {
    attentes.push(request(attentes.length));
    await new Promise((resolve) => setTimeout(resolve, PAS_MS));
  }
  return (await Promise.all(attentes)).sort((a, b) => a - b);
}

function print(nom, durees, repos) {
  const ratio = quantile(durees, 0.99) / quantile(repos, 0.99);
  const ms = (part) => `${quantile(durees, part).toFixed(1)} ms`;
  console.log(
    `${nom}: ${durees.length} readings, p50 ${ms(0.5)}, p95 ${ms(0.95)}, p99 ${ms(0.99)}, ratio ${ratio.toFixed(2)}`,
  );
  return ratio < LIMITE;
}

/** Fifty schools, each with its head, its RRUPN in mission, and their sessions. */
function seed(adresse) {
  return withSemence(adresse, async ({ addMission }) => {
    const ecoles = [];
    for (let rang = 1; rang <= LETTRES; rang += 1) ecoles.push(await addMission(rang));
    return ecoles;
  });
}
