/**
 * Measures how long a thousand messages of one job take to reach a mail server, one of whose recipients never gets an answer, and
 * what a message that somebody waits for takes meanwhile. Not a test: `npm run build`, then `node tests/charge/courrier.mjs`.
 * A thousand messages must take under two minutes, none twice.
 */
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { withBase } from './commun/base.mjs';
import { load } from './commun/produit.mjs';

const MESSAGES = 1000;
const LIMITE_S = 120;
/** What the server takes to answer, in milliseconds: that of a relay that looks at each message. */
const REPONSE_MS = 50;

process.exitCode = await withBase(measure);

async function measure(adresses) {
  const recus = [];
  const serveur = await startServeur(recus);
  const { createApplication } = await load('create-application.js');
  const { readReglages } = await load('socle/config/index.js');
  const { Courriels } = await load('socle/courriels/index.js');
  const { Base } = await load('socle/contexte/index.js');
  const reglages = readReglages({
    DATABASE_URL: adresses.application,
    JOURNAL_NIVEAU: 'silent',
    SMTP_URL: `smtp://127.0.0.1:${serveur.server.address().port}`,
    SMTP_ATTENTE: '10',
  });
  const application = await createApplication({ reglages, adresses });
  await application.init();
  const send = (noms, enNombre) =>
    application.get(Base).runSysteme('taches', async () => {
      for (const nom of noms)
        await application
          .get(Courriels)
          .send({ destinataire: `${nom}@essai.example`, sujet: 'Essai', texte: 'Essai', enNombre });
    });
  try {
    const debut = performance.now();
    await send(['muet', ...Array.from({ length: MESSAGES }, (_, rang) => `agent.${rang}`)], true);
    await delay(1000);
    const avant = performance.now();
    await send(['attendu'], false);
    while (!recus.includes('attendu@essai.example')) await delay(20);
    const attendu = (performance.now() - avant) / 1000;
    while (recus.length < MESSAGES + 1) await delay(50);
    const duree = (performance.now() - debut) / 1000;
    const doubles = recus.length - new Set(recus).size;
    console.info(
      `${MESSAGES} messages in ${duree.toFixed(1)} s, one waited for in ${attendu.toFixed(1)} s, twice: ${doubles}`,
    );
    return duree < LIMITE_S && doubles === 0 ? 0 : 1;
  } finally {
    await application.close();
    for (const connexion of serveur.connections) connexion.close();
    await new Promise((ok) => serveur.close(ok));
  }
}

async function startServeur(recus) {
  const serveur = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, suite) => {
      if (!address.startsWith('muet')) suite();
    },
    onData: (flux, session, suite) => {
      flux.resume();
      flux.on('end', () => {
        recus.push(session.envelope.rcptTo[0].address);
        setTimeout(suite, REPONSE_MS);
      });
    },
  });
  serveur.on('error', () => undefined);
  await new Promise((ok) => serveur.listen(0, '127.0.0.1', ok));
  return serveur;
}
