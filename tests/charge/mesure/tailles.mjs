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

/**
 * Makes the national set of each size in a database of its own, then measures every job on all of them, one after the
 * other: what grows is compared within the minute, whatever the machine does meanwhile.
 */
export async function measureTailles(adresses, { tailles, produit, ...options }) {
  const ouvertes = [];
  try {
    for (const ecoles of tailles) ouvertes.push({ ecoles, ...(await makeEnsemble(adresses, ecoles, produit)) });
    for (const ouverte of ouvertes) Object.assign(ouverte, await openServeurs(ouverte.adresses, options));
    const mesures = new Map(ouvertes.map(({ ecoles }) => [ecoles, []]));
    for (const nom of options.travaux)
      for (const { ecoles, generateur, ports } of ouvertes)
        mesures.get(ecoles).push(await measureTravail(generateur, ports, nom, options));
    const resultats = [];
    for (const { ecoles, adresses: siennes, echantillon } of ouvertes) {
      const portee = await measurePortee(siennes, echantillon, produit.requeteDuFilm);
      resultats.push({ ecoles, travaux: mesures.get(ecoles), portee });
    }
    return resultats;
  } finally {
    for (const { close } of ouvertes) await close?.();
    await dropEnsembles(adresses, tailles);
  }
}

const nameBase = (ecoles) => `charge_${ecoles}`;
const createPool = (adresse) => new pg.Pool({ connectionString: adresse, max: 1 });

async function makeEnsemble(adresses, ecoles, produit) {
  const base = nameBase(ecoles);
  const siennes = Object.fromEntries(
    Object.entries(adresses).map(([role, adresse]) => [role, withDatabase(adresse, base)]),
  );
  const pool = createPool(withDatabase(adresses.superutilisateur, 'postgres'));
  try {
    const debut = Date.now();
    await pool.query(`create database ${base} template focale owner focale_proprietaire`);
    await buildEnsemble(siennes.superutilisateur, { ecoles, annee: ANNEE, aujourdhui: AUJOURDHUI, produit });
    await pool.query(`checkpoint`);
    console.log(`${ecoles} schools: set made in ${Math.round((Date.now() - debut) / 1000)} s, no counter differs`);
    return { adresses: siennes };
  } finally {
    await pool.end();
  }
}

async function dropEnsembles(adresses, tailles) {
  const pool = createPool(withDatabase(adresses.superutilisateur, 'postgres'));
  try {
    for (const ecoles of tailles) await pool.query(`drop database if exists ${nameBase(ecoles)} with (force)`);
  } finally {
    await pool.end();
  }
}

/** The three servers and the load, on one set: they have given the same answers. `close()` ends them all. */
async function openServeurs(adresses, options) {
  const { COOKIE_SESSION } = await load('socle/acces/jeton.js');
  const pool = createPool(adresses.superutilisateur);
  const ouverts = [];
  const open = async (promesse) => {
    ouverts.push(await promesse);
    return ouverts.at(-1);
  };
  const close = async () => {
    for (const ouvert of ouverts.reverse()) await ouvert.close();
  };
  try {
    const ports = {};
    for (const nom of ['nu0', 'nu'])
      ({ port: ports[nom] } = await open(startNu(nom, adresses.superutilisateur, options.connexions)));
    ({ port: ports.focale } = await open(startFocale(adresses, options.connexions)));
    const echantillon = await readEchantillon(pool, COOKIE_SESSION);
    await checkEgalite(ports, echantillon, options.travaux);
    return { ports, echantillon, generateur: await open(startGenerateur(echantillon)), close };
  } catch (erreur) {
    await close();
    throw erreur;
  } finally {
    await pool.end();
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
