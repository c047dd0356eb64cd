import { isDeepStrictEqual } from 'node:util';
import { Client } from 'undici';
import { createDemandes } from './demandes.mjs';
import { send } from './envoi.mjs';

/** Requests of each job whose answers are compared. */
const ESSAIS = 5;

/** Fields that hold the instant of the answer, or what each request changes by itself. */
const INSTANTS = new Set(['calculeLe']);

/** What the product says besides since the bare handlers were written, and which costs it no reading. */
const AJOUTS = new Set(['denominateur', 'facultatives']);

/** The state of a year is told at the top of a dashboard; elsewhere, `etat` is another thing, which is compared. */
const clean = (valeur) =>
  JSON.parse(
    JSON.stringify({ ...valeur, etat: undefined }, (cle, contenu) =>
      INSTANTS.has(cle) || AJOUTS.has(cle) ? undefined : contenu,
    ),
  );

/**
 * Checks that every server gives the same JSON to the same requests, whatever the order of the fields. A tick moves the line:
 * what each answers is compared once its version is left out, from the same status to the same status.
 * @param serveurs ports by name
 * @throws with the first difference
 */
export async function checkEgalite(serveurs, echantillon, travaux) {
  const clients = Object.entries(serveurs).map(([nom, port]) => [nom, new Client(`http://127.0.0.1:${port}`)]);
  try {
    for (const travail of travaux)
      for (let essai = 0; essai < ESSAIS; essai += 1)
        await compare(clients, travail, createDemandes(echantillon, essai), echantillon);
  } finally {
    await Promise.all(clients.map(([, client]) => client.close()));
  }
}

async function compare(clients, travail, demandes, echantillon) {
  const demande = demandes.build(travail);
  const reponses = [];
  for (const [nom, client] of clients) {
    const suite =
      travail === 'coche' ? await tickAndUndo(client, demande, echantillon) : JSON.parse(await send(client, demande));
    reponses.push([nom, clean(suite)]);
  }
  const [[premier, attendu]] = reponses;
  for (const [nom, reponse] of reponses)
    if (!isDeepStrictEqual(reponse, attendu))
      throw new Error(`${nom} and ${premier} differ on ${demande.path}: ${describe(reponse, attendu)}`);
}

/** Ticks, then puts the line back to the status it had: the next server starts from there, two versions later. */
async function tickAndUndo(client, demande, { lignes }) {
  const [, uai, code] = /etablissements\/(\w+)\/.*\/(.+)$/.exec(demande.path);
  const ligne = lignes.find((candidate) => candidate.ecole.uai === uai && candidate.code === code);
  const { statut } = JSON.parse(demande.body);
  const change = async (voulu) => {
    const corps = JSON.stringify({ statut: voulu, version: ligne.version });
    const vue = JSON.parse(await send(client, { ...demande, body: corps }));
    ligne.version = vue.version;
    delete vue.version;
    return vue;
  };
  const avant = ligne.statut;
  return [await change(statut), await change(avant)];
}

/** Where two JSON values part. */
function describe(a, b, chemin = '') {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
    return `${chemin || 'whole'}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
  const cles = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const cle = cles.find((candidate) => !isDeepStrictEqual(a[candidate], b[candidate]));
  return describe(a[cle], b[cle], `${chemin}/${cle}`);
}
