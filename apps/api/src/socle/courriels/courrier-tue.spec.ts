import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { Courriels } from './index.js';
import { type CourrielRecu, PairSmtp } from '../../../../../tests/fabriques/pair-smtp.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { killOuvrier, startOuvrier } from '../../../../../tests/harnais/ouvrier.js';
import { waitFor } from '../../../../../tests/harnais/wait-for.js';

/** `npm run essai:courrier` asks for fifty. */
const MORTS = Number(process.env['FOCALE_MORTS'] ?? 3);
/** Messages between two deaths. */
const PAS = 8;

describe('a worker killed between the acceptance of a message and its commit', () => {
  let t: ApplicationDeTest;
  let pair: PairSmtp;
  let ouvrier: ChildProcess;
  const tues: string[] = [];

  beforeAll(async () => {
    t = await startApplication();
    pair = await PairSmtp.start(killNow);
  });

  afterAll(async () => {
    await killOuvrier(ouvrier);
    await pair.close();
    await t.close();
  });

  /** The server has the message, and the worker dies before it hears so. */
  async function killNow({ messageId }: CourrielRecu): Promise<void> {
    if (tues.length === MORTS || pair.recus.length % PAS !== 0) return;
    tues.push(messageId);
    await killOuvrier(ouvrier);
    start();
  }

  function start(): void {
    ouvrier = startOuvrier(t.bases, { SMTP_URL: pair.url, SMTP_CONNEXIONS: '2', SMTP_ATTENTE: '1', SMTP_DUREE: '2' });
  }

  const list = (): Promise<{ etat: string; messageId: string | null }[]> =>
    t.fabriques.query(`select etat, message_id as "messageId" from courriels`);

  it(`sends nothing twice, and says which fates it does not know (${MORTS} deaths)`, async () => {
    const nombre = PAS * (MORTS + 1) * 2;
    await t.base.runSysteme('taches', async () => {
      for (let rang = 0; rang < nombre; rang += 1)
        await t.application
          .get(Courriels)
          .send({ destinataire: `agent.${rang}@essai.example`, sujet: 'Essai', texte: 'Essai' });
    });
    start();
    // A worker takes its time to start again, as many times as it dies.
    for (let morts = 1; morts <= MORTS; morts += 1) await waitFor(() => Promise.resolve(tues.length >= morts));
    await waitFor(async () => (await list()).every(({ etat }) => etat === 'envoye' || etat === 'inconnu'));
    expect(tues).toHaveLength(MORTS);
    const recus = pair.recus.map(({ messageId }) => messageId);
    expect(new Set(recus).size).toBe(recus.length);
    const apres = await list();
    const envoyes = apres.filter(({ etat }) => etat === 'envoye').map(({ messageId }) => messageId);
    expect(recus).toEqual(expect.arrayContaining(envoyes));
    // Those of the moment of a death, on each connection, and no other.
    const inconnus = apres.filter(({ etat }) => etat === 'inconnu').map(({ messageId }) => messageId);
    expect(inconnus).toEqual(expect.arrayContaining(tues));
    expect(inconnus.length).toBeLessThanOrEqual(MORTS * 2);
  });
});
