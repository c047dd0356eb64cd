import { performance } from 'node:perf_hooks';
import { Client } from 'undici';
import { quantile } from '../commun/mesures.mjs';
import { createDemandes } from './demandes.mjs';
import { send } from './envoi.mjs';

/**
 * Process that sends the load, told by messages: first `{ echantillon }`, then rounds `{ nom, port, connexions, secondes }`,
 * each answered by its measures. Every connection asks again as soon as it is answered.
 */
let demandes;
process.on('message', async (message) => {
  if (message.echantillon) demandes = createDemandes(message.echantillon);
  else process.send(await measureRound(message).catch((erreur) => ({ erreur: erreur.message })));
});
process.send('ready');

async function measureRound({ nom, port, connexions, secondes }) {
  const clients = Array.from({ length: connexions }, () => new Client(`http://127.0.0.1:${port}`));
  const durees = [];
  let octets = 0;
  const debut = performance.now();
  const fin = debut + secondes * 1000;
  await Promise.all(
    clients.map(async (client, rang) => {
      while (performance.now() < fin) {
        const { onAnswer, ...demande } = demandes.build(nom, rang, connexions);
        const depart = performance.now();
        const texte = await send(client, demande);
        durees.push(performance.now() - depart);
        octets += texte.length;
        onAnswer?.(texte.toString());
      }
    }),
  );
  const total = (performance.now() - debut) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  return {
    rps: durees.length / total,
    p50: quantile(durees, 0.5),
    p99: quantile(durees, 0.99),
    octets: octets / durees.length,
  };
}
