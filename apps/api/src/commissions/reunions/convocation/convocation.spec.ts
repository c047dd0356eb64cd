import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import {
  addEcoleAvecCommission,
  type EcoleAvecCommission,
  readOctets,
  REUNION,
} from '../../../../../../tests/fabriques/commissions.js';
import { type ApplicationDeTest, startApplication } from '../../../../../../tests/harnais/application-de-test.js';
import { waitFor } from '../../../../../../tests/harnais/wait-for.js';

interface Evenement {
  readonly methode: string;
  readonly uid: string;
  readonly sequence: number;
  readonly debut: string;
  readonly fin: string;
  readonly titre: string;
  readonly description: string;
  readonly lieu: string;
  readonly statut: string;
  readonly organisateur: string | null;
  readonly invites: string[];
}

/** Reads an iCalendar text with a reader that is not the writer. */
function readEvenement(texte: string): Evenement {
  expect(texte.split(/\r?\n/).every((ligne) => Buffer.byteLength(ligne) <= 75)).toBe(true);
  const calendrier = new ICAL.Component(ICAL.parse(texte) as unknown[]);
  const composants = calendrier.getAllSubcomponents('vevent');
  expect(composants).toHaveLength(1);
  expect(calendrier.getFirstPropertyValue('version')).toBe('2.0');
  const composant = composants[0];
  if (!composant) throw new Error('No event');
  expect(composant.getFirstProperty('dtstamp')).toBeTruthy();
  const evenement = new ICAL.Event(composant);
  return {
    methode: String(calendrier.getFirstPropertyValue('method')),
    uid: evenement.uid,
    sequence: evenement.sequence,
    debut: evenement.startDate.toJSDate().toISOString(),
    fin: evenement.endDate.toJSDate().toISOString(),
    titre: evenement.summary,
    description: evenement.description,
    lieu: evenement.location,
    statut: String(composant.getFirstPropertyValue('status')),
    organisateur: evenement.organizer,
    invites: evenement.attendees.map((invite) => String(invite.getFirstValue()).toLowerCase()),
  };
}

describe('the convocation to a meeting', () => {
  const recus: Email[] = [];
  let serveur: SMTPServer;
  let t: ApplicationDeTest;
  let ecole: EcoleAvecCommission;

  beforeAll(async () => {
    serveur = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (flux, _session, suite) => {
        readOctets(flux, (_erreur, contenu) => {
          void new PostalMime().parse(contenu).then((courriel) => {
            recus.push(courriel);
            suite();
          });
        });
      },
    });
    await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
    const { port } = serveur.server.address() as { port: number };
    t = await startApplication({ travaux: true, env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    ecole = await addEcoleAvecCommission(t);
  });

  afterAll(async () => {
    await t.close();
    await new Promise<void>((resolve) => serveur.close(() => resolve()));
  });

  async function receive(nombre: number): Promise<Email[]> {
    await waitFor(async () => recus.length >= nombre);
    return recus.splice(0);
  }

  function readPiece(courriel: Email | undefined): Evenement {
    const piece = courriel?.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
    if (!piece) throw new Error('No calendar in the mail');
    const contenu = typeof piece.content === 'string' ? piece.content : new TextDecoder().decode(piece.content);
    return readEvenement(contenu);
  }

  it('is shown first, then received through SMTP as a valid event, updated and cancelled under the same UID', async () => {
    const { chef, agentChef, annee, reunions } = ecole;
    const rrupn = await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    const membres = `${annee}/commission/membres`;
    const cpe = { qualite: 'cpe', prenom: 'Lise', nom: 'Tournier', courriel: 'Lise.Tournier@essai.example' };
    await chef.post(membres).send(cpe).expect(201);
    await chef.post(membres).send({ qualite: 'enseignant', prenom: 'Ana', nom: 'Roy' }).expect(201);
    await chef.post(membres).send({ qualite: 'eleves', nombre: 2 }).expect(201);
    const { body: reunion } = await chef.post(reunions).send(REUNION).expect(201);
    const adresse = `${reunions}/${reunion.id}`;

    const { body: apercu } = await chef.post(`${adresse}/convocation`).send({ apercu: true }).expect(200);
    expect(apercu).toMatchObject({
      destinataires: [
        { nom: `${agentChef.prenom} ${agentChef.nom}`, courriel: agentChef.courriel },
        { courriel: rrupn.courriel },
        { nom: 'Lise Tournier', courriel: 'lise.tournier@essai.example' },
      ],
      sansCourriel: ['Ana Roy (Enseignant)', 'Élèves élus (2)'],
      sujet: 'Convocation : Charte d’usage, élèves & écrans, 2 décembre 2026 à 17 h 00',
      reunion: null,
    });
    expect(apercu.texte).toContain('1. Bilan de l’ENT, usages (20 min)\n2. Charte ; relecture');
    await chef.post(`${adresse}/convocation`).send({}).expect(400);
    const { body: envoyee } = await chef.post(`${adresse}/convocation`).send({ version: 1 }).expect(200);
    expect(envoyee).toMatchObject({
      texte: apercu.texte,
      reunion: { version: 2, convoqueeLe: expect.any(String), convocationPerimee: false },
    });

    const premiers = await receive(3);
    expect(premiers.map(({ to }) => to?.[0]?.address).sort()).toEqual(
      [agentChef.courriel, rrupn.courriel, 'lise.tournier@essai.example'].sort(),
    );
    const aLise = premiers.find(({ to }) => to?.[0]?.address === 'lise.tournier@essai.example');
    expect(aLise?.subject).toBe(apercu.sujet);
    expect(aLise?.text).toContain('Lieu : Salle 12 ; bâtiment B, 1er étage');
    const premier = readPiece(aLise);
    expect(premier).toEqual({
      methode: 'REQUEST',
      uid: `${reunion.id}@focale`,
      sequence: 0,
      debut: '2026-12-02T16:00:00.000Z',
      fin: '2026-12-02T17:30:00.000Z',
      titre: 'Commission numérique : Charte d’usage, élèves & écrans',
      description: 'Ordre du jour :\n1. Bilan de l’ENT, usages (20 min)\n2. Charte ; relecture',
      lieu: REUNION.lieu,
      statut: 'CONFIRMED',
      organisateur: `mailto:${agentChef.courriel}`,
      invites: ['mailto:lise.tournier@essai.example'],
    });

    const { body: deplacee } = await chef
      .patch(adresse)
      .send({ debut: '2026-12-03T16:00:00Z', version: 2 })
      .expect(200);
    expect(deplacee).toMatchObject({ sequence: 1, convocationPerimee: true });
    expect((await chef.patch(adresse).send({ objet: 'Charte', version: 3 }).expect(200)).body.sequence).toBe(1);
    const adjoint = await t.client(await t.fabriques.addActeur('adjoint', { uai: ecole.uai }));
    await adjoint.post(`${adresse}/convocation`).send({ version: 4 }).expect(200);
    const seconds = await receive(3);
    expect(seconds[0]?.subject).toBe('Changement : Charte, 3 décembre 2026 à 17 h 00');
    expect(readPiece(seconds[0])).toMatchObject({
      methode: 'REQUEST',
      uid: premier.uid,
      sequence: 1,
      debut: '2026-12-03T16:00:00.000Z',
      organisateur: premier.organisateur,
    });

    await chef.post(`${adresse}/annulation`).send({ version: 5 }).expect(200);
    const derniers = await receive(3);
    expect(derniers[0]?.subject).toBe('Annulation : Charte, 3 décembre 2026 à 17 h 00');
    expect(readPiece(derniers[0])).toMatchObject({
      methode: 'CANCEL',
      uid: premier.uid,
      sequence: 2,
      statut: 'CANCELLED',
    });
    await chef.post(`${adresse}/convocation`).send({ version: 6 }).expect(409);
    const admin = await t.client(await t.fabriques.addActeur('administrateur', {}));
    const { body: sortants } = await admin.get('/api/v1/courriels').expect(200);
    expect(sortants.total).toBe(9);
    expect(sortants.elements[0].pieces).toEqual(['annulation.ics']);
    expect(sortants.elements[8].pieces).toEqual(['convocation.ics']);
  });

  it('is a file for one’s agenda too, without anybody’s address', async () => {
    const { body: reunion } = await ecole.chef.post(ecole.reunions).send(REUNION).expect(201);
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai: ecole.uai }));
    const { headers, body } = await lecteur
      .get(`${ecole.reunions}/${reunion.id}/convocation.ics`)
      .buffer(true)
      .parse((flux, suite) => readOctets(flux as unknown as NodeJS.ReadableStream, suite))
      .expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['content-disposition']).toContain(`reunion-${ecole.uai}-2026-12-02.ics`);
    const texte = (body as Buffer).toString('utf8');
    expect(readEvenement(texte)).toMatchObject({ methode: 'PUBLISH', organisateur: null, invites: [] });
    expect(texte).not.toContain('@essai.example');
    expect(texte.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('tells no address of a member to whoever only reads', async () => {
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai: ecole.uai }));
    const { body: lu } = await lecteur.get(`${ecole.annee}/commission`).expect(200);
    expect(lu.membres.map(({ courriel }: { courriel: string | null }) => courriel)).toEqual([null, null, null]);
    const { body } = await ecole.chef.get(`${ecole.annee}/commission`).expect(200);
    expect(JSON.stringify(body.membres)).toContain('lise.tournier@essai.example');
  });

  it('is not sent for a meeting that is over', async () => {
    const { body: reunion } = await ecole.chef
      .post(ecole.reunions)
      .send({ ...REUNION, debut: '2026-11-02T16:00:00Z' })
      .expect(201);
    const { body } = await ecole.chef
      .post(`${ecole.reunions}/${reunion.id}/convocation`)
      .send({ version: 1 })
      .expect(409);
    expect(body.code).toBe('reunion.passee');
  });
});
