import pg from 'pg';
import { withDatabase } from '../commun/base.mjs';
import { median } from '../commun/mesures.mjs';
import { ANNEE, AUJOURDHUI, load } from '../commun/produit.mjs';
import { buildEnsemble } from '../ensemble/build-ensemble.mjs';
import { readEchantillon } from './echantillon.mjs';
import { checkEgalite } from './egalite.mjs';
import { measurePortee } from './portee-du-film.mjs';
import { startFocale, startGenerateur, startNu } from './processus.mjs';

/** In the order of the first round; each round begins with the next one. */
const SERVEURS = ['nu0', 'nu', 'focale'];
/** Before the clock counts: code is compiled, plans are kept, pages are in memory. */
const ECHAUFFEMENT_S = 2;

/** Makes the national set of so many schools in a database of its own, and measures every job there. */
export async function measureTaille(adresses, { ecoles, produit, ...options }) {
  const base = `charge_${ecoles}`;
  const siennes = Object.fromEntries(
    Object.entries(adresses).map(([role, adresse]) => [role, withDatabase(adresse, base)]),
  );
  const pool = new pg.Pool({ connectionString: withDatabase(adresses.superutilisateur, 'postgres'), max: 1 });
  try {
    const debut = Date.now();
    await pool.query(`create database ${base} template focale owner focale_proprietaire`);
    await buildEnsemble(siennes.superutilisateur, { ecoles, annee: ANNEE, aujourdhui: AUJOURDHUI, produit });
    await pool.query(`checkpoint`);
    console.log(`${ecoles} schools: set made in ${Math.round((Date.now() - debut) / 1000)} s, no counter differs`);
    return { ecoles, ...(await withServeurs(siennes, produit.requeteDuFilm, options)) };
  } finally {
    await pool.query(`drop database if exists ${base} with (force)`);
    await pool.end();
  }
}

async function withServeurs(adresses, requeteDuFilm, options) {
  const { COOKIE_SESSION } = await load('socle/acces/jeton.js');
  const pool = new pg.Pool({ connectionString: adresses.superutilisateur, max: 1 });
  const ouverts = [];
  const open = async (promesse) => {
    ouverts.push(await promesse);
    return ouverts.at(-1);
  };
  try {
    const ports = {};
    for (const nom of ['nu0', 'nu'])
      ({ port: ports[nom] } = await open(startNu(nom, adresses.superutilisateur, options.connexions)));
    ({ port: ports.focale } = await open(startFocale(adresses, options.connexions)));
    const echantillon = await readEchantillon(pool, COOKIE_SESSION);
    await checkEgalite(ports, echantillon, options.travaux);
    const generateur = await open(startGenerateur(echantillon));
    const travaux = [];
    for (const nom of options.travaux) travaux.push(await measureTravail(generateur, ports, nom, options));
    return { travaux, portee: await measurePortee(adresses, echantillon, requeteDuFilm) };
  } finally {
    await pool.end();
    for (const ouvert of ouverts.reverse()) await ouvert.close();
  }
}

/** Short rounds of each server in turn; the median of the rounds. */
async function measureTravail(generateur, ports, nom, { duree, rondes, connexions }) {
  const measure = (serveur, secondes) => generateur.measure({ nom, port: ports[serveur], connexions, secondes });
  const mesures = Object.fromEntries(SERVEURS.map((serveur) => [serveur, []]));
  for (const serveur of SERVEURS) await measure(serveur, ECHAUFFEMENT_S);
  for (let ronde = 0; ronde < rondes; ronde += 1)
    for (let rang = 0; rang < SERVEURS.length; rang += 1) {
      const serveur = SERVEURS[(ronde + rang) % SERVEURS.length];
      mesures[serveur].push(await measure(serveur, duree));
    }
  const resume = (serveur) =>
    Object.fromEntries(
      ['rps', 'p50', 'p99', 'octets'].map((champ) => [champ, round(median(mesures[serveur].map((m) => m[champ])))]),
    );
  const [nu0, nu, focale] = SERVEURS.map(resume);
  return { nom, nu, nu0, focale, ratio: round(focale.rps / nu.rps), ratio0: round(focale.rps / nu0.rps) };
}

const round = (nombre) => Number(nombre.toPrecision(4));
