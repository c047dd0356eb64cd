import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PairSmtp } from '../../../../../tests/fabriques/pair-smtp.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { waitFor } from '../../../../../tests/harnais/wait-for.js';
import { type Courriel, Courriels } from './courriels.js';
import { Facteur, LIEN } from './facteur.js';

interface Ligne {
  readonly id: string;
  readonly destinataire: string;
  readonly etat: string;
  readonly erreur: string | null;
  readonly messageId: string | null;
  readonly tentatives: number;
  readonly aVenir: boolean | null;
  readonly texte: string;
}

const ATTENTE = 1;

describe('outgoing mail', () => {
  let pair: PairSmtp;
  let avecSmtp: ApplicationDeTest;
  let sansSmtp: ApplicationDeTest;

  beforeAll(async () => {
    pair = await PairSmtp.start();
    const env = { SMTP_URL: pair.url, SMTP_CONNEXIONS: '2', SMTP_ATTENTE: String(ATTENTE), SMTP_DUREE: '5' };
    avecSmtp = await startApplication({ travaux: true, env });
    sansSmtp = await startApplication({ travaux: true });
  });

  afterAll(async () => {
    await Promise.all([avecSmtp.close(), sansSmtp.close()]);
    await pair.close();
  });

  const list = (t: ApplicationDeTest, destinataire: string): Promise<Ligne[]> =>
    t.fabriques.query(
      `select id, destinataire, etat, erreur, message_id as "messageId", tentatives, texte, prochain_essai > maintenant() as "aVenir"
       from courriels where destinataire like $1 order by cree_le`,
      [destinataire],
    );

  const send = (t: ApplicationDeTest, courriels: readonly Partial<Courriel>[], echoue = false): Promise<void> =>
    t.base.runSysteme('taches', async () => {
      const base = { destinataire: 'rrupn@essai.example', sujet: 'Désignation à l’été', texte: 'Où répondre ? Ici.' };
      for (const courriel of courriels) await t.application.get(Courriels).send({ ...base, ...courriel });
      if (echoue) throw new Error('rolled back');
    });

  const sendTo = (t: ApplicationDeTest, destinataire: string): Promise<void> => send(t, [{ destinataire }]);

  /** The message to this recipient, once it is in this state. */
  async function waitForEtat(t: ApplicationDeTest, destinataire: string, etat: string): Promise<Ligne> {
    await waitFor(async () => (await list(t, destinataire)).at(-1)?.etat === etat);
    return (await list(t, destinataire)).at(-1)!;
  }

  it('reaches a real SMTP server after the commit, accents kept, under the key that was written first', async () => {
    await sendTo(avecSmtp, 'accents@essai.example');
    const { id, messageId } = await waitForEtat(avecSmtp, 'accents@essai.example', 'envoye');
    expect(messageId).toBe(`<${id}@focale.example>`);
    const [recu] = pair.listRecus('accents@essai.example');
    expect(recu).toMatchObject({ messageId, sujet: 'Désignation à l’été' });
    expect(recu?.texte).toContain('Où répondre ? Ici.');
  });

  it('is never sent when the transaction is rolled back', async () => {
    await expect(send(avecSmtp, [{ destinataire: 'jamais@essai.example' }], true)).rejects.toThrow('rolled back');
    await sendTo(avecSmtp, 'apres@essai.example');
    await waitForEtat(avecSmtp, 'apres@essai.example', 'envoye');
    expect(pair.listRecus('jamais@essai.example')).toEqual([]);
    expect(await list(avecSmtp, 'jamais@essai.example')).toEqual([]);
  });

  it('says why a server refused it for good, and when one that was only deferred goes again', async () => {
    await send(avecSmtp, [{ destinataire: 'refuse@essai.example' }, { destinataire: 'plein@essai.example' }]);
    expect(await waitForEtat(avecSmtp, 'refuse@essai.example', 'echoue')).toMatchObject({
      erreur: expect.stringContaining('550'),
      aVenir: null,
    });
    expect(await waitForEtat(avecSmtp, 'plein@essai.example', 'differe')).toMatchObject({
      erreur: expect.stringContaining('452'),
      aVenir: true,
    });
    await avecSmtp.fabriques.query(
      `update courriels set destinataire = 'vide@essai.example', prochain_essai = maintenant() where destinataire = 'plein@essai.example'`,
    );
    expect(await waitForEtat(avecSmtp, 'vide@essai.example', 'envoye')).toMatchObject({ tentatives: 2, erreur: null });
  });

  it('waits for a silent recipient no longer than its time limit', async () => {
    const debut = performance.now();
    await sendTo(avecSmtp, 'muet@essai.example');
    await waitForEtat(avecSmtp, 'muet@essai.example', 'differe');
    expect(performance.now() - debut).toBeGreaterThan(ATTENTE * 1000);
    // As many silent ones as there are connections, then one that is not.
    await send(
      avecSmtp,
      ['muet.1', 'muet.2', 'suivant'].map((nom) => ({ destinataire: `${nom}@essai.example` })),
    );
    await waitForEtat(avecSmtp, 'suivant@essai.example', 'envoye');
    expect(pair.connexions).toBeLessThanOrEqual(2);
  });

  it('sends to others meanwhile, however long that limit is', async () => {
    const autre = await PairSmtp.start();
    const env = { SMTP_URL: autre.url, SMTP_CONNEXIONS: '2', SMTP_ATTENTE: '300', SMTP_DUREE: '300' };
    const patiente = await startApplication({ travaux: true, env });
    const autres = Array.from({ length: 20 }, (_, rang) => ({ destinataire: `autre.${rang}@essai.example` }));
    await send(patiente, [{ destinataire: 'muet@essai.example' }, ...autres]);
    await waitFor(async () => (await list(patiente, 'autre.%')).every(({ etat }) => etat === 'envoye'));
    expect((await list(patiente, 'muet@essai.example'))[0]?.etat).toBe('en_cours');
    await patiente.close();
    await autre.close();
  });

  it('is of unknown fate when the answer is lost: not sent again by itself, but by a person, under the same key', async () => {
    await sendTo(avecSmtp, 'coupe@essai.example');
    const perdu = await waitForEtat(avecSmtp, 'coupe@essai.example', 'inconnu');
    await sendTo(avecSmtp, 'suivant@essai.example');
    await waitForEtat(avecSmtp, 'suivant@essai.example', 'envoye');
    expect(pair.listRecus('coupe@essai.example')).toHaveLength(1);

    const admin = await avecSmtp.client(await avecSmtp.fabriques.addActeur('administrateur', {}));
    const { body } = await admin.get('/api/v1/courriels?etat=inconnu').expect(200);
    expect(body).toMatchObject({ total: 1, elements: [{ id: perdu.id, actionsPossibles: ['renvoyer'] }] });
    await avecSmtp.fabriques.query(`update courriels set destinataire = 'retrouve@essai.example' where id = $1`, [
      perdu.id,
    ]);
    await admin.post(`/api/v1/courriels/${perdu.id}/renvoi`).expect(204);
    await waitForEtat(avecSmtp, 'retrouve@essai.example', 'envoye');
    expect(pair.listRecus('retrouve@essai.example').map(({ messageId }) => messageId)).toEqual([perdu.messageId]);
    const { body: refus } = await admin.post(`/api/v1/courriels/${perdu.id}/renvoi`).expect(409);
    expect(refus.code).toBe('courriel.renvoi_impossible');
  });

  it('is of unknown fate when the process that claimed it says nothing more', async () => {
    await avecSmtp.fabriques.query(
      `insert into courriels (id, destinataire, sujet, texte, etat, reserve_jusqu, tentatives)
       values (gen_random_uuid(), 'orphelin@essai.example', 'Essai', 'Essai', 'en_cours', maintenant() - interval '1 second', 1)`,
    );
    expect(await waitForEtat(avecSmtp, 'orphelin@essai.example', 'inconnu')).toMatchObject({
      erreur: expect.stringContaining('peut-être'),
    });
    expect(pair.listRecus('orphelin@essai.example')).toEqual([]);
  });

  it('is written once for one key', async () => {
    const courriel = { destinataire: 'cle@essai.example', cle: 'essai 1' };
    await send(avecSmtp, [courriel, courriel]);
    await send(avecSmtp, [courriel]);
    expect(await list(avecSmtp, 'cle@essai.example')).toHaveLength(1);
  });

  it('carries a personal link that no row keeps, and does not leave once the link is for nothing', async () => {
    avecSmtp.application.get(Facteur).defineLien('essai', {
      systeme: 'taches',
      build: (objet) => Promise.resolve(objet === 'rien' ? undefined : `https://essai.example/${objet}`),
    });
    await expect(
      send(avecSmtp, [{ texte: 'https://focale.example/activation/abcdefghijklmnopqrstuvwxyz' }]),
    ).rejects.toThrow('personal link');
    const lien = (objet: string) => ({ sorte: 'essai', objet });
    await send(avecSmtp, [
      { destinataire: 'lien@essai.example', texte: `Ici : ${LIEN}`, lien: lien('secret') },
      { destinataire: 'rien@essai.example', texte: `Ici : ${LIEN}`, lien: lien('rien') },
    ]);
    expect(await waitForEtat(avecSmtp, 'lien@essai.example', 'envoye')).toMatchObject({ texte: `Ici : ${LIEN}` });
    expect(pair.listRecus('lien@essai.example')[0]?.texte).toContain('Ici : https://essai.example/secret');
    await waitForEtat(avecSmtp, 'rien@essai.example', 'annule');
    expect(pair.listRecus('rien@essai.example')).toEqual([]);
    const admin = await avecSmtp.client(await avecSmtp.fabriques.addActeur('administrateur', {}));
    const { body } = await admin.get('/api/v1/courriels?q=lien@').expect(200);
    expect(body.elements).toMatchObject([{ texte: 'Ici : [lien personnel, masqué]' }]);
  });

  it('waits in the outbox, readable by the administrator alone, when no server is set', async () => {
    await sendTo(sansSmtp, 'boite@essai.example');
    await waitForEtat(sansSmtp, 'boite@essai.example', 'en_boite');
    const admin = await sansSmtp.client(await sansSmtp.fabriques.addActeur('administrateur', {}));
    const { body } = await admin.get('/api/v1/courriels').expect(200);
    expect(body).toMatchObject({ total: 1, elements: [{ sujet: 'Désignation à l’été', etat: 'en_boite' }] });
    expect(body.elements[0].actionsPossibles).toEqual([]);
  });
});
