import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { waitFor } from '../../../../../tests/harnais/wait-for.js';
import { Courriels } from './courriels.js';

describe('outgoing mail', () => {
  const recus: Email[] = [];
  let refuse = false;
  let serveur: SMTPServer;
  let avecSmtp: ApplicationDeTest;
  let sansSmtp: ApplicationDeTest;

  beforeAll(async () => {
    serveur = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_adresse, _session, suite) => suite(refuse ? new Error('550 boîte inconnue') : undefined),
      onData: (flux, _session, suite) => {
        const morceaux: Buffer[] = [];
        flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
        flux.on('end', () => {
          void new PostalMime().parse(Buffer.concat(morceaux)).then((courriel) => {
            recus.push(courriel);
            suite();
          });
        });
      },
    });
    await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
    const { port } = serveur.server.address() as { port: number };
    avecSmtp = await startApplication({ travaux: true, env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    sansSmtp = await startApplication({ travaux: true });
  });

  afterAll(async () => {
    await Promise.all([avecSmtp.close(), sansSmtp.close()]);
    await new Promise<void>((resolve) => serveur.close(() => resolve()));
  });

  const etats = (t: ApplicationDeTest): Promise<{ etat: string; erreur: string | null }[]> =>
    t.fabriques.query(`select etat, erreur from courriels order by cree_le`);

  const send = (t: ApplicationDeTest, echoue = false): Promise<void> =>
    t.base.runSysteme('taches', async () => {
      await t.application.get(Courriels).send({
        destinataire: 'rrupn@essai.example',
        sujet: 'Désignation à l’été',
        texte: 'Bonjour, où répondre ? Ici.',
      });
      if (echoue) throw new Error('rolled back');
    });

  it('reaches a real SMTP server after the commit, accents kept', async () => {
    await send(avecSmtp);
    await waitFor(async () => (await etats(avecSmtp))[0]?.etat === 'envoye');
    expect(recus).toHaveLength(1);
    expect(recus[0]).toMatchObject({ subject: 'Désignation à l’été', to: [{ address: 'rrupn@essai.example' }] });
    expect(recus[0]?.text).toContain('où répondre ? Ici.');
  });

  it('is never sent when the transaction is rolled back', async () => {
    await expect(send(avecSmtp, true)).rejects.toThrow('rolled back');
    // Jobs are done in the order in which they were queued: the next mail would come after that one.
    await send(avecSmtp);
    await waitFor(async () => (await etats(avecSmtp))[1]?.etat === 'envoye');
    expect(recus).toHaveLength(2);
    expect(await etats(avecSmtp)).toHaveLength(2);
  });

  it('says why a server refused it', async () => {
    refuse = true;
    await send(avecSmtp);
    await waitFor(async () => (await etats(avecSmtp))[2]?.etat === 'echoue');
    expect((await etats(avecSmtp))[2]?.erreur).toContain('550');
  });

  it('waits in the outbox, readable by the administrator alone, when no server is set', async () => {
    await send(sansSmtp);
    await waitFor(async () => (await etats(sansSmtp))[0]?.etat === 'en_boite');
    const admin = await sansSmtp.client(await sansSmtp.fabriques.addActeur('administrateur', {}));
    const { body } = await admin.get('/api/v1/courriels').expect(200);
    expect(body).toMatchObject({ total: 1, elements: [{ sujet: 'Désignation à l’été', etat: 'en_boite' }] });
  });
});
