import pg from 'pg';
import { ACADEMIES } from './territoires.mjs';
import { openCatalogues } from './catalogues.mjs';
import { countEcarts, SQL_COMPTEURS, SQL_RECOMPTE } from './compteurs.mjs';
import { writeDeclarations } from './declarations.mjs';
import { writeEcoles } from './ecoles.mjs';
import { SQL_ATTENDUS, SQL_AVANCEMENTS, SQL_HISTOIRE, writeRegles, writeSuivis } from './film.mjs';
import { writePersonnes } from './personnes.mjs';
import { writeTerritoires } from './territoires.mjs';

/** Connections that write at the same time, each its own académies. */
const ECRIVAINS = 2;

/** Triggers off: counters are rebuilt, history is written apart. Nothing waits for the disk: a set is made again, not saved. */
const REGLAGES = `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '192MB';
  set maintenance_work_mem = '512MB'; set jit = off`;

const listAnnees = (annee) => [annee - 1, annee, annee + 1];

/** Inside the year today, the last day of a past year, the first of one to come: see `OpenSuivis`. */
const referenceDay = (annee, aujourdhui) =>
  annee === Number(aujourdhui.slice(0, 4))
    ? aujourdhui
    : annee < Number(aujourdhui.slice(0, 4))
      ? `${annee + 1}-07-31`
      : `${annee}-08-01`;

/** Territories and published films of three years, in a migrated database: what every size starts from. */
export async function buildFond(superutilisateur, annee, open) {
  await withClient(superutilisateur, async (client) => {
    await writeTerritoires(client, listAnnees(annee));
    await openCatalogues(client, listAnnees(annee), open);
  });
}

/**
 * The national set: so many schools, their film over three years, what they declared, who works there, with open sessions.
 * @param produit rules of the product: `isApplicable`, `evaluateRegle`, `isCodeDeFait`, `declares` (faits that tick lines),
 * `SQL_PROFILS`; `empreinte`: hash of the password of all accounts
 * @throws when a counter differs from a recount
 */
export async function buildEnsemble(superutilisateur, { ecoles, annee, aujourdhui, produit }) {
  const annees = listAnnees(annee);
  await withClient(superutilisateur, async (client) => {
    await client.query(REGLAGES);
    await writeEcoles(client, ecoles);
    await writePersonnes(client, produit.empreinte);
    await client.query(
      `analyze etablissements; analyze ents_etablissements; analyze habilitations; analyze sections; analyze agents`,
    );
    for (const an of annees) await writeSuivis(client, an, referenceDay(an, aujourdhui), produit.SQL_PROFILS);
    await writeRegles(client, annees, aujourdhui, produit);
    await writeDeclarations(client, annees, aujourdhui);
    // All of it: where the base was emptied before, what is known of a table may be that it is empty.
    await client.query(`analyze`);
  });
  const lieux = annees.flatMap((an) => ACADEMIES.map(({ code }) => [code, an]));
  await writeTogether(
    superutilisateur,
    lieux.map((lieu) => [SQL_AVANCEMENTS, [...lieu, aujourdhui]]),
  );
  await withClient(superutilisateur, (client) => client.query(`analyze avancements`));
  await writeTogether(
    superutilisateur,
    annees.flatMap((an) => [
      [SQL_ATTENDUS, [an]],
      [SQL_HISTOIRE, [an]],
    ]),
  );
  // The function reads one académie of a table that holds them all: the plan must not read them all each time.
  await writeTogether(
    superutilisateur,
    lieux.map((lieu) => [SQL_RECOMPTE, lieu]),
    `set enable_seqscan = off`,
  );
  await withClient(superutilisateur, async (client) => {
    await client.query(REGLAGES);
    for (const insert of SQL_COMPTEURS) await client.query(insert);
    await client.query(`drop schema ensemble cascade`);
    await client.query(`vacuum (freeze, analyze)`);
    const ecarts = await countEcarts(client);
    if (ecarts > 0) throw new Error(`${ecarts} counters of the national set differ from a recount`);
  });
}

/** Runs these statements, several at a time. */
async function writeTogether(superutilisateur, statements, reglages = '') {
  const reste = [...statements];
  const write = async (client) => {
    await client.query(`${REGLAGES}; ${reglages}`);
    for (let suivant = reste.shift(); suivant; suivant = reste.shift()) await client.query(...suivant);
  };
  await Promise.all(Array.from({ length: ECRIVAINS }, () => withClient(superutilisateur, write)));
}

async function withClient(adresse, travail) {
  const client = new pg.Client({ connectionString: adresse });
  await client.connect();
  try {
    return await travail(client);
  } finally {
    await client.end();
  }
}
