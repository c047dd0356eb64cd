/**
 * What the service does when it is pushed or when its database stops, on a real process with its embedded database and
 * demonstration data: refused writes at once, reads with sessions due for renewal, files that stop coming, PostgreSQL
 * suspended under load, SIGTERM while it is suspended; with ten connections, then with two.
 * `npm run essai:pannes` builds, prints what was answered and how long it took, and ends with 1 when something fails.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Bilan } from './bilan.mjs';
import { sendHalf } from './envoi-suspendu.mjs';
import { startInstance } from './service.mjs';

/** In milliseconds: the longest that a request may last, that liveness and readiness may take, that a stop may take. */
const LIMITE = 30_000;
const LIMITE_SANTE = 2000;
const LIMITE_ARRET = 10_000;
const SUSPENSION = 20_000;
const MOT_DE_PASSE = 'focale-demo';

const dossier = await mkdtemp(join(tmpdir(), 'focale-pannes-'));
await chmod(dossier, 0o755);
const bilan = new Bilan();
try {
  for (const connexions of [10, 2]) await tryWith(connexions);
} finally {
  await rm(dossier, { recursive: true, force: true });
}
process.exitCode = bilan.close();

async function tryWith(connexions) {
  const instance = await startInstance(dossier, { CONNEXIONS_MAX: String(connexions) });
  const sondes = watchSante(instance.adresse);
  try {
    bilan.title(`${connexions} connexions`);
    const faible = await signIn(instance.adresse, 'lecteur@focale.example');
    const chef = await signIn(instance.adresse, 'chef@focale.example');
    const administrateur = await signIn(instance.adresse, 'admin@focale.example');
    await refuseAtOnce(instance, faible);
    await renewAtOnce(instance, chef);
    await pauseUploads(instance, administrateur);
    await suspend(instance, chef);
    const { pires, statuts } = sondes.stop();
    for (const [chemin, duree] of Object.entries(pires)) {
      bilan.tell(`${chemin} pendant tout ce temps`, { pire: duree, statuts: statuts[chemin] });
      bilan.check(duree <= LIMITE_SANTE, `${chemin} a répondu en ${Math.round(duree)} ms`);
    }
    await stopWhileSuspended(instance, chef);
  } finally {
    sondes.stop();
    await instance.kill();
  }
}

/** 200 writes that the right refuses. */
async function refuseAtOnce(instance, cookie) {
  const envoi = () => ask(`${instance.adresse}/api/v1/etablissements/imports`, { method: 'POST', cookie });
  judge('200 écritures refusées à la fois', await all(200, envoi), [403, 503]);
}

/** 200 reads of sessions that were last renewed an hour ago. */
async function renewAtOnce(instance, cookie) {
  await instance.query(`update sessions set vue_le = now() - interval '1 hour'`);
  const lecture = () => ask(`${instance.adresse}/api/v1/session`, { cookie });
  judge('200 lectures de sessions à renouveler', await all(200, lecture), [200, 503]);
}

/** 50 files whose sender stops: nobody else waits for them. */
async function pauseUploads(instance, cookie) {
  const envois = Array.from({ length: 50 }, () =>
    sendHalf(`${instance.adresse}/api/v1/etablissements/imports`, cookie),
  );
  await Promise.all(envois.map(({ envoye }) => envoye));
  await delay(1000);
  const [{ n }] = await instance.query(
    `select count(*)::int as n from pg_stat_activity where application_name = 'focale' and xact_start is not null`,
  );
  bilan.check(n === 0, `${n} transactions ouvertes pendant que 50 envois sont suspendus`);
  judge('lectures pendant ce temps', await all(20, () => ask(`${instance.adresse}/api/v1/session`, { cookie })), [200]);
  judge('50 envois suspendus', await Promise.all(envois.map(({ fin }) => fin)), [408, 503, 0]);
}

/** PostgreSQL suspended for twenty seconds while thirty callers read. */
async function suspend(instance, cookie) {
  const fin = performance.now() + SUSPENSION + 12_000;
  const reponses = [];
  const appelant = async () => {
    while (performance.now() < fin) {
      reponses.push(await ask(`${instance.adresse}/api/v1/session`, { cookie }));
      await delay(50);
    }
  };
  const charge = all(30, appelant);
  await delay(1000);
  await instance.signalPostgres('SIGSTOP');
  await delay(SUSPENSION);
  await instance.signalPostgres('SIGCONT');
  await charge;
  judge('PostgreSQL suspendu 20 s sous charge', reponses, [200, 503, 0]);
  judge('lectures ensuite', await all(50, () => ask(`${instance.adresse}/api/v1/session`, { cookie })), [200]);
}

async function stopWhileSuspended(instance, cookie) {
  await instance.signalPostgres('SIGSTOP');
  const charge = all(20, () => ask(`${instance.adresse}/api/v1/session`, { cookie }));
  await delay(500);
  const debut = performance.now();
  await instance.stop();
  const duree = performance.now() - debut;
  await charge;
  bilan.tell('SIGTERM, PostgreSQL suspendu', { duree });
  bilan.check(duree <= LIMITE_ARRET, `arrêt en ${Math.round(duree)} ms`);
  bilan.check((await instance.listPostgres()).length === 0, 'aucun processus de PostgreSQL ne reste');
}

function judge(nom, reponses, admis) {
  const pire = Math.max(...reponses.map(({ duree }) => duree));
  const statuts = Map.groupBy(reponses, ({ statut }) => statut);
  const comptes = Object.fromEntries([...statuts].map(([statut, liste]) => [statut, liste.length]));
  bilan.tell(nom, { pire, statuts: comptes });
  bilan.check(pire <= LIMITE, `${nom} : ${Math.round(pire)} ms au pire`);
  const autres = Object.keys(comptes).filter((statut) => !admis.includes(Number(statut)));
  bilan.check(autres.length === 0, `${nom} : statuts ${Object.keys(comptes).join(', ')} (0 : connexion close)`);
}

function all(nombre, travail) {
  return Promise.all(Array.from({ length: nombre }, () => travail()));
}

/** Status and duration of a request; 0 when its connection was closed. */
async function ask(adresse, { method = 'GET', cookie } = {}) {
  const debut = performance.now();
  try {
    const reponse = await fetch(adresse, { method, headers: cookie ? { Cookie: cookie } : {} });
    await reponse.arrayBuffer();
    return { statut: reponse.status, duree: performance.now() - debut };
  } catch {
    return { statut: 0, duree: performance.now() - debut };
  }
}

async function signIn(adresse, courriel) {
  const reponse = await fetch(`${adresse}/api/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ courriel, motDePasse: MOT_DE_PASSE }),
  });
  if (!reponse.ok) throw new Error(`${courriel}: ${reponse.status}`);
  return reponse.headers.getSetCookie()[0].split(';')[0];
}

/** Asks liveness and readiness four times a second, and keeps the longest of each. */
function watchSante(adresse) {
  const pires = {};
  const statuts = {};
  let encours = true;
  for (const chemin of ['/api/vivant', '/api/sante']) {
    pires[chemin] = 0;
    statuts[chemin] = {};
    void (async () => {
      while (encours) {
        const { statut, duree } = await ask(`${adresse}${chemin}`);
        if (!encours) return;
        pires[chemin] = Math.max(pires[chemin], duree);
        statuts[chemin][statut] = (statuts[chemin][statut] ?? 0) + 1;
        await delay(250);
      }
    })();
  }
  return {
    stop() {
      encours = false;
      return { pires, statuts };
    },
  };
}
