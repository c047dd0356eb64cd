import { createServer } from 'node:http';
import pg from 'pg';

/** Paths of the jobs, and how what they name is read from them. */
const ROUTES = [
  ['tableau-de-bord', /^\/api\/v1\/academies\/(\w+)\/annees\/(\d{4})-\d{4}\/tableau-de-bord$/],
  ['region', /^\/api\/v1\/regions\/(\w+)\/annees\/(\d{4})-\d{4}\/tableau-de-bord$/],
  ['retards', /^\/api\/v1\/academies\/(\w+)\/annees\/(\d{4})-\d{4}\/retards\?departement=(\w+)$/],
  ['film', /^\/api\/v1\/etablissements\/(\w+)\/annees\/(\d{4})-\d{4}\/film$/],
  ['coche', /^\/api\/v1\/etablissements\/(\w+)\/annees\/(\d{4})-\d{4}\/film\/actions\/([\w-]+)$/],
  ['connexion', /^\/api\/v1\/session$/],
  ['recherche', /^\/api\/v1\/etablissements\?q=([\w+-]+)&academie=(\w+)$/],
];

function readLieu(nom, [, premier, second, ...reste]) {
  if (nom === 'recherche') return [second, premier.split('+')];
  return second === undefined ? [] : [premier, Number(second), ...reste];
}

/** Serves jobs on `node:http`, with neither session nor rights; who ticks comes in a header. */
export function createServeurNu(travaux) {
  return createServer((requete, reponse) => {
    const morceaux = [];
    requete.on('data', (morceau) => morceaux.push(morceau));
    requete.on('end', () => {
      answer(travaux, requete, morceaux).then(
        (json) => {
          reponse.writeHead(200, {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(json),
          });
          reponse.end(json);
        },
        (erreur) => {
          process.stderr.write(`${erreur.stack}\n`);
          reponse.writeHead(500).end();
        },
      );
    });
  });
}

async function answer(travaux, requete, morceaux) {
  for (const [nom, chemin] of ROUTES) {
    const trouve = chemin.exec(requete.url);
    if (!trouve) continue;
    const corps = morceaux.length > 0 ? JSON.parse(Buffer.concat(morceaux).toString()) : undefined;
    const [agent, prenom, nomDeFamille] = (requete.headers['x-agent'] ?? '').split(';');
    return travaux[nom](readLieu(nom, trouve), corps, { agent, prenom, nom: nomDeFamille });
  }
  throw new Error(`no job for ${requete.url}`);
}

/** A pool as the API has it: so many connections, statements that travel together. */
export const createPool = (adresse, connexions) =>
  new pg.Pool({ connectionString: adresse, max: connexions, pipeline: true });
