import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { load, MAIN, MAINTENANT } from '../commun/produit.mjs';

/** As `npm start` runs the API; the same for all. */
const NODE = ['--max-semi-space-size=16'];
const DEMARRAGE_MS = 300_000;

/** Starts the API as it is deployed, on a database that is migrated; `close()` waits for its end. @throws when it is not ready in time */
export async function startFocale(adresses, connexions) {
  const { findFreePort } = await load('base/index.js');
  const port = await findFreePort();
  const processus = spawn(process.execPath, [...NODE, MAIN], {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: adresses.application,
      COOKIE_SECURISE: 'false',
      FOCALE_AUJOURDHUI: MAINTENANT,
      JOURNAL_NIVEAU: 'error',
      TRAVAUX_ICI: 'false',
      CONNEXIONS_MAX: String(connexions),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const limite = Date.now() + DEMARRAGE_MS;
  while (!(await isReady(port))) {
    if (processus.exitCode !== null || Date.now() > limite) {
      await stop(processus);
      throw new Error('the API did not start');
    }
    await delay(100);
  }
  return { port, close: () => stop(processus) };
}

async function isReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/sante`)).ok;
  } catch {
    return false;
  }
}

/** Starts a bare handler, `nu` or `nu0`, in a process of its own. */
export async function startNu(nom, adresse, connexions) {
  const processus = forkScript('serveur.mjs', [nom, adresse, String(connexions)]);
  const [{ port }] = await once(processus, 'message');
  return { port, close: () => stop(processus) };
}

/** Starts the process that sends the load; `measure()` asks it for one round. */
export async function startGenerateur(echantillon) {
  const processus = forkScript('generateur.mjs', []);
  await once(processus, 'message');
  processus.send({ echantillon });
  return {
    async measure(ronde) {
      processus.send(ronde);
      const [mesure] = await once(processus, 'message');
      if (mesure.erreur) throw new Error(mesure.erreur);
      return mesure;
    },
    close: () => stop(processus),
  };
}

const forkScript = (nom, args) => fork(fileURLToPath(new URL(nom, import.meta.url)), args, { execArgv: NODE });

async function stop(processus) {
  if (processus.exitCode !== null || processus.signalCode !== null) return;
  const fin = once(processus, 'exit');
  processus.kill('SIGTERM');
  await fin;
}
