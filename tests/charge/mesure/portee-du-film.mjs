import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { median } from '../commun/mesures.mjs';
import { load } from '../commun/produit.mjs';

/** Executions of the statement by a round, each for another school, and rounds of each side. */
const EXECUTIONS = 60;
const RONDES = 9;

/** Kept statements are planned once a connection, whatever their values, as the API asks. */
const PLAN_UNIQUE = 'set local plan_cache_mode = force_generic_plan';

/**
 * Opens the scope that a head reads the film of the school under, on a connection of the application: the one place to
 * change when scopes are opened otherwise.
 */
async function openPortee(client, { chef, uai }) {
  const { nameRole } = await load('base/index.js');
  await client.query(`begin read only; set local role ${nameRole('etablissement')}; ${PLAN_UNIQUE}`);
  await client.query(
    `select set_config('focale.agent', $1, true), set_config('focale.role', 'chef', true), set_config('focale.uai', $2, true)`,
    [chef, uai],
  );
}

/**
 * What the policies cost to the film's very statement, under the scope of a head against a superuser, planned once a
 * connection as the API does. Both in turn, school by school; only the statement is timed.
 * @returns medians in milliseconds, and their ratio
 */
export async function measurePortee(adresses, { ecoles }, requete) {
  const [libre, tenu] = [adresses.superutilisateur, adresses.application].map(
    (adresse) => new pg.Client({ connectionString: adresse }),
  );
  await Promise.all([libre.connect(), tenu.connect()]);
  const time = async (client, ecole, open) => {
    await open(client, ecole);
    const debut = performance.now();
    const { rows } = await client.query({ ...requete, values: [ecole.uai] });
    const duree = performance.now() - debut;
    await client.query('commit');
    return { duree, lu: JSON.stringify(rows) };
  };
  const begin = (client) => client.query(`begin read only; ${PLAN_UNIQUE}`);
  try {
    const rondes = { superutilisateur: [], portee: [] };
    for (let ronde = -1; ronde < RONDES; ronde += 1) {
      const durees = { superutilisateur: [], portee: [] };
      for (let rang = 0; rang < EXECUTIONS; rang += 1) {
        const ecole = ecoles[(rang * 37) % ecoles.length];
        const sans = await time(libre, ecole, begin);
        const avec = await time(tenu, ecole, openPortee);
        // Rows of an array may come in another order.
        if (avec.lu.length !== sans.lu.length)
          throw new Error(`something of the film of ${ecole.uai} is hidden from its head`);
        durees.superutilisateur.push(sans.duree);
        durees.portee.push(avec.duree);
      }
      if (ronde < 0) continue;
      for (const [nom, siennes] of Object.entries(durees)) rondes[nom].push(median(siennes));
    }
    const [superutilisateur, portee] = [median(rondes.superutilisateur), median(rondes.portee)];
    return { superutilisateur, portee, ratio: portee / superutilisateur };
  } finally {
    await Promise.all([libre.end(), tenu.end()]);
  }
}
