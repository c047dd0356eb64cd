import { fork } from 'node:child_process';
import { ANNEE, load, MAINTENANT } from './produit.mjs';

/**
 * Serves the API from the process of a script that forked itself, its films being open. `answer` gives what the script asks
 * beside HTTP, from inside this process.
 */
export async function serveApi({ env = {}, answer } = {}) {
  const { createApplication } = await load('create-application.js');
  const { readReglages } = await load('socle/config/index.js');
  const { OpenSuivis } = await load('film/index.js');
  const adresses = JSON.parse(process.env.ADRESSES);
  const reglages = readReglages({
    DATABASE_URL: adresses.application,
    COOKIE_SECURISE: 'false',
    FOCALE_AUJOURDHUI: MAINTENANT,
    JOURNAL_NIVEAU: 'silent',
    TRAVAUX_ICI: 'false',
    ...env,
  });
  const application = await createApplication({ reglages, adresses });
  await application.listen(0, '127.0.0.1');
  await application.get(OpenSuivis).executeAll(ANNEE);
  process.send({ port: application.getHttpServer().address().port });
  process.on('message', async (demande) => {
    if (demande === 'close') return void application.close().then(() => process.exit(0));
    process.send(await answer(application, demande));
  });
}

/** Forks a script that serves the API; `close()` waits for its end. @throws when it stops before it is ready */
export async function startServeur(script, adresses) {
  const processus = fork(script, ['serveur'], { env: { ...process.env, ADRESSES: JSON.stringify(adresses) } });
  const { port } = await new Promise((resolve, reject) => {
    processus.once('message', resolve);
    processus.once('exit', () => reject(new Error('the API did not start')));
  });
  return {
    port,
    ask: (demande) =>
      new Promise((resolve) => {
        processus.once('message', resolve);
        processus.send(demande);
      }),
    async close() {
      if (!processus.connected) return;
      const fin = new Promise((resolve) => processus.once('exit', resolve));
      processus.send('close');
      await fin;
    },
  };
}
