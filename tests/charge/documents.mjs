/**
 * Measures how long documents take when ten people ask for one at once: film, letter of mission, bilan. Not a test:
 * `npm run build`, then `node tests/charge/documents.mjs`. The exit code is 1 when a p95 is not under three seconds.
 */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { withBase } from './commun/base.mjs';
import { quantile, runTogether } from './commun/mesures.mjs';
import { withSemence } from './commun/semence.mjs';
import { serveApi, startServeur } from './commun/serveur.mjs';

const ECOLES = 20;
const ENSEMBLE = 10;
/** Every school's document is asked for so many times. */
const TOURS = 5;
const LIMITE_MS = 3000;
const ANNEE = '2026-2027';
/** No document is shorter. */
const MINIMUM_OCTETS = 5000;

const DOCUMENTS = [
  ['film, PDF', () => 'film/impression?format=pdf'],
  ['letter of mission, PDF', ({ mandat }) => `designations/${mandat}/lettre-de-mission?format=pdf`],
  ['letter of mission, DOCX', ({ mandat }) => `designations/${mandat}/lettre-de-mission?format=docx`],
  ['bilan, PDF', ({ agent }) => `bilans/${agent}/document?format=pdf`],
];

if (process.argv[2] === 'serveur') await serveApi();
else process.exitCode = await measure();

function measure() {
  return withBase(async (adresses) => {
    const ecoles = await withSemence(adresses.application, ({ addMission }) =>
      Promise.all(Array.from({ length: ECOLES }, (_, rang) => addMission(rang + 1))),
    );
    const serveur = await startServeur(fileURLToPath(import.meta.url), adresses);
    try {
      const racine = `http://127.0.0.1:${serveur.port}/api/v1/etablissements`;
      let tenu = true;
      for (const [nom, build] of DOCUMENTS) tenu = (await measureDocument(racine, ecoles, nom, build)) && tenu;
      return tenu ? 0 : 1;
    } finally {
      await serveur.close();
    }
  });
}

/** Prints the durations of one kind of document; tells whether its p95 holds. @throws on an answer that is not a document */
async function measureDocument(racine, ecoles, nom, build) {
  const durees = [];
  const download = async (ecole) => {
    const debut = performance.now();
    const reponse = await fetch(`${racine}/${ecole.uai}/annees/${ANNEE}/${build(ecole)}`, {
      headers: { cookie: ecole.chef },
    });
    const { byteLength } = await reponse.arrayBuffer();
    if (reponse.status !== 200 || byteLength < MINIMUM_OCTETS) throw new Error(`${nom}: ${reponse.status}`);
    durees.push(performance.now() - debut);
  };
  await download(ecoles[0]);
  durees.length = 0;
  await runTogether(Array.from({ length: TOURS }, () => ecoles).flat(), ENSEMBLE, download);
  durees.sort((a, b) => a - b);
  const ms = (part) => `${quantile(durees, part).toFixed(0)} ms`;
  console.log(`${nom}, ten at once: ${durees.length} made, p50 ${ms(0.5)}, p95 ${ms(0.95)}, longest ${ms(1)}`);
  return quantile(durees, 0.95) < LIMITE_MS;
}
