/**
 * Measures a tick when 300 schools tick at the same time, through one instance of the API over HTTP, against a bare
 * `BEGIN; UPDATE; COMMIT` of the same rows by 300 concurrent callers, without session, rights, audit nor HTTP, through the
 * same pool of the same process, in the same run. Two references:
 * - the progress table as it is, whose triggers keep counters and history: what judges;
 * - `coches_nues`, a copy made here with its key and nothing else: what counting and remembering cost.
 * Not a test: `npm run build`, then `node tests/charge/coches.mjs [rounds]`. The p99 of a tick must stay under 5 times that
 * of the bare update, and every tick be counted once.
 */
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { withBase } from './commun/base.mjs';
import { quantile } from './commun/mesures.mjs';
import { ANNEE, AUJOURDHUI } from './commun/produit.mjs';
import { withSemence } from './commun/semence.mjs';
import { serveApi, startServeur } from './commun/serveur.mjs';

const ECOLES = 300;
const CONNEXIONS = 10;
const LIMITE = 5;
/** Rounds before the clock counts: code is compiled, connections are open, pages are in memory. */
const ECHAUFFEMENT = 3;
/** Each school is one of these: an académie of three départements, of collèges and lycées. */
const DEPARTEMENTS = ['019', '023', '087'];
const TYPES = ['college', 'college', 'lycee'];

if (process.argv[2] === 'serveur') await serve();
else process.exitCode = await measure(Number(process.argv[2] ?? 12));

/** Serves the API, and makes bare updates from the same pool when asked. */
async function serve() {
  const { DataSource } = await import('typeorm');
  await serveApi({
    env: { CONNEXIONS_MAX: String(CONNEXIONS) },
    answer: async (application, { table, uais, action }) => {
      const pool = application.get(DataSource).driver.master;
      return { durees: await Promise.all(uais.map((uai) => time(() => updateBare(pool, table, uai, action)))) };
    },
  });
}

function measure(tours) {
  return withBase(async (adresses) => {
    const ecoles = await seed(adresses.application);
    const serveur = await startServeur(fileURLToPath(import.meta.url), adresses);
    try {
      return await compare(serveur, ecoles, adresses.superutilisateur, tours);
    } finally {
      await serveur.close();
    }
  });
}

async function compare(serveur, ecoles, superutilisateur, tours) {
  const uais = ecoles.map(({ uai }) => uai);
  /** Bare updates, made and timed by the process that serves the API. */
  const measureBare = async (table, action) => (await serveur.ask({ table, uais, action })).durees;
  const pool = new pg.Pool({ connectionString: superutilisateur, max: CONNEXIONS });
  const agent = new Agent({ keepAlive: true, maxSockets: ECOLES });
  try {
    await pool.query(`create table coches_nues as select * from avancements`);
    await pool.query(`alter table coches_nues add primary key (uai, annee, action), set (fillfactor = 85)`);
    await pool.query(`grant all on coches_nues to public`);
    await pool.query(`vacuum full coches_nues`);
    await pool.query(`vacuum analyze`);
    const lignes = await listLignes(pool);
    const mesures = { copie: [], nue: [], coche: [] };
    let attendues = 0;
    for (let tour = -ECHAUFFEMENT; tour < tours; tour += 1) {
      const rang = 2 * (tour + ECHAUFFEMENT);
      const [{ action, code }, autre] = [lignes[rang], lignes[rang + 1]];
      if (!autre) throw new Error(`no more than ${lignes.length / 2} rounds`);
      // The order changes, so that neither always comes after the other's writes.
      const essais = [
        ['copie', () => measureBare('coches_nues', action)],
        ['nue', () => measureBare('avancements', autre.action)],
        ['coche', () => Promise.all(ecoles.map((ecole) => time(() => tick(serveur.port, agent, ecole, code))))],
      ];
      for (const [nom, essai] of tour % 2 === 0 ? essais : essais.reverse()) {
        const durees = await essai();
        if (tour >= 0) mesures[nom].push(durees);
      }
      attendues += ECOLES;
    }
    const exact = await checkCounts(pool, attendues);
    return print(mesures) && exact ? 0 : 1;
  } finally {
    agent.destroy();
    await pool.end();
  }
}

async function time(travail) {
  const debut = performance.now();
  await travail();
  return performance.now() - debut;
}

/** Lines that every school ticks by hand. */
async function listLignes(pool) {
  const { rows } = await pool.query(
    `select f.action, f.code from film_actions f join avancements a on a.annee = f.annee and a.action = f.action and a.applicable
     where f.nature = 'action' and f.fait is null group by f.action, f.code having count(*) = $1 order by f.action`,
    [ECOLES],
  );
  return rows;
}

/** What a tick writes, and nothing else. The scope is what lets a connection of the application write at all. */
async function updateBare(pool, table, uai, action) {
  const client = await pool.connect();
  try {
    await client.query(`begin; select set_config('focale.systeme', 'film', true)`);
    await client.query({
      name: `${table} ${ANNEE}`,
      text: `update ${table} set statut = 2, fait_le = $3, version = version + 1
        where uai = $1 and annee = ${ANNEE} and action = $2 and version = 1`,
      values: [uai, action, AUJOURDHUI],
    });
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** The tick of a head, as the screen sends it. */
function tick(port, agent, { uai, chef }, code) {
  const corps = JSON.stringify({ statut: 'fait', version: 1 });
  return new Promise((resolve, reject) => {
    const requete = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'PATCH',
        path: `/api/v1/etablissements/${uai}/annees/2026-2027/film/actions/${code}`,
        headers: { cookie: chef, 'content-type': 'application/json', 'content-length': Buffer.byteLength(corps) },
      },
      (reponse) => {
        reponse.resume();
        reponse.once('end', () =>
          reponse.statusCode === 200 ? resolve() : reject(new Error(`tick: ${reponse.statusCode}`)),
        );
      },
    );
    requete.once('error', reject);
    requete.end(corps);
  });
}

/** Every tick counted once: in the two counters, in the rows, in the audit, and no drift. */
async function checkCounts(pool, attendues) {
  const { rows } = await pool.query(
    `select (select count(*) from ecarts_compteurs())::int as ecarts,
       (select sum(faites) from compteurs_film)::int as film, (select sum(faites) from compteurs_suivis)::int as suivis,
       (select count(*) from avancements where statut = 2)::int as lignes,
       (select count(*) from audit where evenement = 'film.action_updated')::int as audits`,
  );
  const [{ ecarts, audits, ...comptes }] = rows;
  // The second reference writes as many rows, counted too, and audits nothing.
  const exact =
    ecarts === 0 && audits === attendues && Object.values(comptes).every((compte) => compte === 2 * attendues);
  console.log(
    `${attendues} ticks sent and as many bare updates, ${audits} audited; counted ${Object.entries(comptes)
      .map(([nom, compte]) => `${compte} (${nom})`)
      .join(', ')}; drift of the counters: ${ecarts}. ${exact ? 'Exact.' : 'WRONG.'}`,
  );
  return exact;
}

function print({ copie, nue, coche }) {
  const cells = (valeurs) => valeurs.map((valeur) => valeur.padStart(10)).join(' ');
  const row = (nom, durees) =>
    console.log(
      `${nom.padEnd(42)} ${cells([0.5, 0.95, 0.99].map((part) => `${quantile(durees, part).toFixed(1)} ms`))}`,
    );
  const compare = (nom, reference) => {
    const rondes = coche.map((durees, rang) => quantile(durees, 0.99) / quantile(reference[rang], 0.99));
    const ratio = quantile(coche.flat(), 0.99) / quantile(reference.flat(), 0.99);
    const bornes = [Math.min(...rondes), quantile(rondes, 0.5), Math.max(...rondes)]
      .map((r) => r.toFixed(2))
      .join(' / ');
    console.log(`p99 of a tick over that of ${nom}: ${ratio.toFixed(2)} (by round, least / median / most: ${bornes})`);
    return ratio;
  };
  console.log(`${`${coche.length} rounds of ${ECOLES} at once`.padEnd(42)} ${cells(['p50', 'p95', 'p99'])}`);
  row('bare update, copy without triggers', copie.flat());
  row('bare update', nue.flat());
  row('tick over HTTP', coche.flat());
  compare('the copy without triggers', copie);
  return compare(`the bare update (limit ${LIMITE})`, nue) < LIMITE;
}

/** Three hundred schools, each with its head and a session. */
function seed(adresse) {
  return withSemence(adresse, async ({ addEcole, addAgent }) => {
    const ecoles = [];
    for (let rang = 0; rang < ECOLES; rang += 1) {
      const departement = DEPARTEMENTS[rang % DEPARTEMENTS.length];
      const uai = await addEcole(rang + 1, { departement, type: TYPES[Math.floor(rang / 7) % TYPES.length] });
      ecoles.push({ uai, chef: (await addAgent('chef', uai)).cookie });
    }
    return ecoles;
  });
}
