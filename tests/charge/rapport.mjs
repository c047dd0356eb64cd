import { cpus, release, totalmem, type } from 'node:os';
import pg from 'pg';

/** What the figures were measured on, and when. */
export async function describeMachine(adresse) {
  const client = new pg.Client({ connectionString: adresse });
  await client.connect();
  try {
    const { rows } = await client.query('show server_version');
    const [processeur] = cpus();
    return {
      processeur: processeur?.model.trim() ?? 'unknown',
      coeurs: `${cpus().length} cores`,
      memoire: `${Math.round(totalmem() / 2 ** 30)} GB`,
      systeme: `${type()} ${release()}`,
      node: `Node ${process.versions.node}`,
      postgresql: `PostgreSQL ${rows[0].server_version}`,
      date: new Date().toISOString().slice(0, 10),
    };
  } finally {
    await client.end();
  }
}

const cell = (valeur, largeur = 9) => String(valeur).padStart(largeur);
const ms = (valeur) => cell(`${valeur.toFixed(2)} ms`, 11);

/** The jobs of one size: requests a second, p50, p99 and bytes of each server, then the ratios of what the API serves. */
export function printTaille({ ecoles, travaux, portee }) {
  console.log(`\n${ecoles} schools${' '.repeat(18)}      req/s         p50         p99     bytes   to nu  to nu0`);
  for (const { nom, ratio, ratio0, ...serveurs } of travaux)
    for (const serveur of ['focale', 'nu', 'nu0']) {
      const { rps, p50, p99, octets } = serveurs[serveur];
      const ratios = serveur === 'focale' ? `${cell(ratio.toFixed(2), 8)}${cell(ratio0.toFixed(2), 8)}` : '';
      console.log(
        `${nom.padEnd(20)}${serveur.padEnd(12)}${cell(Math.round(rps))}${ms(p50)}${ms(p99)}${cell(Math.round(octets), 10)}${ratios}`,
      );
    }
  const { superutilisateur, ratio } = portee;
  console.log(
    `the film's statement: ${superutilisateur.toFixed(2)} ms as superuser, ${portee.portee.toFixed(2)} ms under the scope of the head (${ratio.toFixed(2)})`,
  );
}

/** How the p50 of the API grows from the smallest set to the largest. */
export function printCroissance(tailles) {
  if (tailles.length < 2) return;
  const [petite, ...autres] = [...tailles].sort((a, b) => a.ecoles - b.ecoles);
  const grande = autres.at(-1);
  console.log(`\np50 at ${grande.ecoles} schools over ${petite.ecoles}`);
  for (const { nom, focale } of grande.travaux) {
    const avant = petite.travaux.find((travail) => travail.nom === nom);
    console.log(`${nom.padEnd(20)} ${(focale.p50 / avant.focale.p50).toFixed(2)}`);
  }
}
