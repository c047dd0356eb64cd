/**
 * Measures a tick when 300 schools tick at the same time, through one instance of the API over HTTP, against a bare
 * `BEGIN; UPDATE; COMMIT` of the same rows by 300 concurrent callers, without session, rights, audit nor HTTP, through the
 * same pool of the same process, in the same run. Two references:
 * - the progress table as it is, whose triggers keep counters and history: what judges;
 * - `coches_nues`, a copy made here with its key and nothing else: what counting and remembering cost.
 * Not a test: `npm run build`, then `node tests/charge/coches.mjs [rounds]`. The p99 of a tick must stay under 5 times that
 * of the bare update, and every tick be counted once.
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const DIST = new URL('../../apps/api/dist/', import.meta.url);
const load = (chemin) => import(new URL(chemin, DIST).href);

const ECOLES = 300;
const CONNEXIONS = 10;
const LIMITE = 5;
/** Rounds before the clock counts: code is compiled, connections are open, pages are in memory. */
const ECHAUFFEMENT = 3;
const ANNEE = 2026;
/** Each school is one of these: an académie of three départements, of collèges and lycées. */
const DEPARTEMENTS = ['019', '023', '087'];
const TYPES = ['college', 'college', 'lycee'];

if (process.argv[2] === 'serveur') await serve();
else process.exitCode = await measure(Number(process.argv[2] ?? 12));

async function serve() {
  const { createApplication } = await load('create-application.js');
  const { readReglages } = await load('socle/config/index.js');
  const { OpenSuivis } = await load('film/index.js');
  const adresses = JSON.parse(process.env.ADRESSES);
  const reglages = readReglages({
    DATABASE_URL: adresses.application,
    DATABASE_URL_MIGRATION: adresses.migration,
    COOKIE_SECURISE: 'false',
    FOCALE_AUJOURDHUI: '2026-11-22',
    JOURNAL_NIVEAU: 'silent',
    TRAVAUX_ICI: 'false',
    CONNEXIONS_MAX: String(CONNEXIONS),
  });
  const application = await createApplication({ reglages, adresses });
  await application.listen(0, '127.0.0.1');
  await application.get(OpenSuivis).executeAll(ANNEE);
  const { DataSource } = await import('typeorm');
  const pool = application.get(DataSource).driver.master;
  process.send({ port: application.getHttpServer().address().port });
  process.on('message', async (demande) => {
    if (demande === 'close') return void application.close().then(() => process.exit(0));
    const { table, uais, action } = demande;
    process.send({ durees: await Promise.all(uais.map((uai) => time(() => updateBare(pool, table, uai, action)))) });
  });
}

async function measure(tours) {
  const { BaseEmbarquee, migrate } = await load('socle/base/index.js');
  const dossier = await mkdtemp(join(tmpdir(), 'focale-charge-'));
  const base = new BaseEmbarquee(dossier);
  const adresses = await base.start();
  let serveur;
  try {
    await migrate(adresses);
    const ecoles = await seed(adresses.application);
    serveur = fork(fileURLToPath(import.meta.url), ['serveur'], {
      env: { ...process.env, ADRESSES: JSON.stringify(adresses) },
    });
    const { port } = await new Promise((resolve, reject) => {
      serveur.once('message', resolve);
      serveur.once('exit', () => reject(new Error('the API did not start')));
    });
    return await compare(serveur, port, ecoles, base.adresseSuperutilisateur, tours);
  } finally {
    if (serveur?.connected) {
      const fin = new Promise((resolve) => serveur.once('exit', resolve));
      serveur.send('close');
      await fin;
    }
    await base.stop();
    await rm(dossier, { recursive: true, force: true });
  }
}

async function compare(serveur, port, ecoles, superutilisateur, tours) {
  const uais = ecoles.map(({ uai }) => uai);
  /** Bare updates, made and timed by the process that serves the API. */
  const measureBare = (table, action) =>
    new Promise((resolve) => {
      serveur.once('message', ({ durees }) => resolve(durees));
      serveur.send({ table, uais, action });
    });
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
        ['coche', () => Promise.all(ecoles.map((ecole) => time(() => tick(port, agent, ecole, code))))],
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
      values: [uai, action, '2026-11-22'],
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
  const at = (durees, part) => {
    const triees = [...durees].sort((a, b) => a - b);
    return triees[Math.min(triees.length - 1, Math.floor(triees.length * part))] ?? 0;
  };
  const cells = (valeurs) => valeurs.map((valeur) => valeur.padStart(10)).join(' ');
  const row = (nom, durees) =>
    console.log(`${nom.padEnd(42)} ${cells([0.5, 0.95, 0.99].map((part) => `${at(durees, part).toFixed(1)} ms`))}`);
  const compare = (nom, reference) => {
    const rondes = coche.map((durees, rang) => at(durees, 0.99) / at(reference[rang], 0.99));
    const ratio = at(coche.flat(), 0.99) / at(reference.flat(), 0.99);
    const bornes = [Math.min(...rondes), at(rondes, 0.5), Math.max(...rondes)].map((r) => r.toFixed(2)).join(' / ');
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
async function seed(adresse) {
  const { computeUaiLetter } = await import('@focale/domaine');
  const { buildJeton, computeEmpreinte, COOKIE_SESSION } = await load('socle/acces/jeton.js');
  const pool = new pg.Pool({ connectionString: adresse, max: 2, options: '-c role=focale_demonstration' });
  try {
    await pool.query(`insert into regions values ('75', 'Région') on conflict do nothing`);
    await pool.query(`insert into academies values ('22', 'Académie', '75') on conflict do nothing`);
    for (const departement of DEPARTEMENTS)
      await pool.query(`insert into departements values ($1, $1, '22') on conflict do nothing`, [departement]);
    const ecoles = Array.from({ length: ECOLES }, (_, rang) => {
      const numero = `099${String(rang + 1).padStart(4, '0')}`;
      const jeton = buildJeton();
      return {
        uai: `${numero}${computeUaiLetter(numero)}`,
        departement: DEPARTEMENTS[rang % DEPARTEMENTS.length],
        type: TYPES[Math.floor(rang / 7) % TYPES.length],
        agent: randomUUID(),
        empreinte: computeEmpreinte(jeton),
        chef: `${COOKIE_SESSION}=${jeton}`,
      };
    });
    for (const { uai, departement, type, agent, empreinte } of ecoles) {
      await pool.query(
        `insert into etablissements (uai, nom, type, nature, commune, departement, academie, region, recherche, origine)
         values ($1, 'Établissement', $2, 340, 'Guéret', $3, '22', '75', 'x', 'demonstration')`,
        [uai, type, departement],
      );
      await pool.query(`insert into agents (id, courriel, prenom, nom) values ($1, $2, 'Camille', 'Chef')`, [
        agent,
        `${agent}@essai.example`,
      ]);
      await pool.query(`insert into comptes (agent) values ($1)`, [agent]);
      await pool.query(
        `insert into habilitations (id, agent, role, uai, debut) values (gen_random_uuid(), $1, 'chef', $2, '2020-09-01')`,
        [agent, uai],
      );
      await pool.query(
        `insert into sessions (empreinte, agent, expire_le) values ($1, $2, now() + interval '1 hour')`,
        [empreinte, agent],
      );
    }
    return ecoles;
  } finally {
    await pool.end();
  }
}
