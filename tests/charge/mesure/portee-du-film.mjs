import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { median } from '../commun/mesures.mjs';
import { ANNEE, load } from '../commun/produit.mjs';

/** Executions of the statement by a round, each for another school, and rounds of each side. */
const EXECUTIONS = 60;
const RONDES = 9;

/**
 * Opens the scope that a head reads the film of the school under, on a connection of the application: the one place to
 * change when scopes are opened otherwise.
 */
async function openPortee(client, { chef, uai }) {
  const { buildPorteeSql } = await load('socle/base/transaction-ouverte.js');
  const portee = { agent: chef, role: 'chef', uai, uais: [uai] };
  await client.query(`begin read only; ${buildPorteeSql(portee, (texte) => client.escapeLiteral(texte))}`);
}

/**
 * What the policies cost to the film's very statement, under the scope of a head against a superuser, planned once a
 * connection as the API does. Both in turn, school by school; only the statement is timed.
 * @returns medians in milliseconds, and their ratio
 */
export async function measurePortee(adresses, { ecoles }) {
  const { buildFilmQuery } = await load('film/suivi/film.queries.js');
  const requete = buildFilmQuery(ANNEE);
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
    if (rows.length === 0) throw new Error(`the film of ${ecole.uai} is not seen under its scope`);
    return { duree, lignes: rows };
  };
  const begin = (client) => client.query('begin read only');
  try {
    const rondes = { superutilisateur: [], portee: [] };
    for (let ronde = -1; ronde < RONDES; ronde += 1) {
      const durees = { superutilisateur: [], portee: [] };
      for (let rang = 0; rang < EXECUTIONS; rang += 1) {
        const ecole = ecoles[(rang * 37) % ecoles.length];
        const sans = await time(libre, ecole, begin);
        const avec = await time(tenu, ecole, openPortee);
        if (avec.lignes.length !== sans.lignes.length)
          throw new Error(`lines of ${ecole.uai} are hidden from its head`);
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
