import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readOctets } from '../../../../../../tests/fabriques/commissions.js';
import { EcoleDuFilm } from '../../../../../../tests/fabriques/film.js';
import { type ApplicationDeTest, startApplication } from '../../../../../../tests/harnais/application-de-test.js';

const SITE = 'mettre-jour-site-internet';
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(40)]);
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(40)]);
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1');
const LIEN = { titre: 'Page du site', dateeDu: '2026-10-03', adresse: 'https://college.example/numerique' };

describe('the proofs of a line', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  const open = async (): Promise<{ ecole: EcoleDuFilm; preuves: string }> => {
    const ecole = await EcoleDuFilm.open(t);
    return { ecole, preuves: ecole.lineRoute(await ecole.find(SITE), '/preuves') };
  };

  it('are files known by their content, or links; they are counted, read, and taken back', async () => {
    const { ecole, preuves } = await open();
    for (const [contenu, type] of [
      [PNG, 'image/png'],
      [JPEG, 'image/jpeg'],
      [PDF, 'application/pdf'],
    ] as const) {
      const { body } = await ecole.client
        .post(preuves)
        .field('titre', 'Capture')
        .field('dateeDu', '2026-10-03')
        .attach('fichier', contenu, { filename: 'preuve', contentType: 'application/octet-stream' })
        .expect(201);
      expect(body).toMatchObject({ titre: 'Capture', adresse: null, fichier: { type, taille: contenu.length } });
      const lu = await ecole.client
        .get(`${preuves}/${body.id}/fichier`)
        .buffer(true)
        .parse((flux, suite) => readOctets(flux as unknown as NodeJS.ReadableStream, suite))
        .expect(200);
      expect((lu.body as Buffer).equals(contenu)).toBe(true);
    }
    const { body: lien } = await ecole.client.post(preuves).send(LIEN).expect(201);
    expect(lien).toMatchObject({ ...LIEN, fichier: null, par: { nom: ecole.chef.nom }, actionsPossibles: ['retirer'] });
    expect((await ecole.find(SITE)).preuves).toBe(4);
    await ecole.client.get(`${preuves}/${lien.id}/fichier`).expect(404);
    await ecole.client.delete(`${preuves}/${lien.id}`).expect(204);
    await ecole.client.delete(`${preuves}/${lien.id}`).expect(404);
    const { body: liste } = await ecole.client.get(preuves).expect(200);
    expect(liste.elements).toHaveLength(3);
    expect(liste).toMatchObject({ precedentes: [], actionsPossibles: ['ajouter'] });
    expect((await ecole.find(SITE)).preuves).toBe(3);
  });

  it.each([
    ['nothing', {}, 'titre'],
    ['neither a file nor a link', { titre: 'A', dateeDu: '2026-10-03' }, 'fichier'],
    ['a day to come', { ...LIEN, dateeDu: '2026-11-23' }, 'dateeDu'],
    ['a link that runs code', { ...LIEN, adresse: 'javascript:alert(1)' }, 'adresse'],
    ['a path of a disk', { ...LIEN, adresse: 'C:/preuve.pdf' }, 'adresse'],
    ['an unknown proof', { repriseDe: '10000000-0000-4000-8000-000000000001' }, 'repriseDe'],
    ['a proof taken up with more', { repriseDe: '10000000-0000-4000-8000-000000000001', titre: 'A' }, 'titre'],
  ])('refuse %s, naming the field', async (_cas, saisie, champ) => {
    const { ecole, preuves } = await open();
    const { body } = await ecole.client.post(preuves).send(saisie).expect(400);
    expect(body.erreurs[0].champ).toBe(champ);
  });

  it('refuse a file of another kind, and leave nothing behind', async () => {
    const { ecole, preuves } = await open();
    const { body } = await ecole.client
      .post(preuves)
      .field('titre', 'Tableur')
      .field('dateeDu', '2026-10-03')
      .attach('fichier', Buffer.from('nom;prenom'), 'eleves.pdf')
      .expect(400);
    expect(body.erreurs).toEqual([
      { champ: 'fichier', message: expect.stringContaining('PDF, DOCX, ODT, PNG ou JPEG') },
    ]);
    expect(await t.fabriques.query(`select 1 from fichiers where nom = 'eleves.pdf'`)).toEqual([]);
  });

  it('of the year before, for the same line, are taken up in one gesture', async () => {
    const { ecole, preuves } = await open();
    const autre = await open();
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const [uai, id, cle] of [
      [ecole.uai, ids[0], SITE],
      [ecole.uai, ids[1], 'autre-ligne'],
      [autre.ecole.uai, ids[2], SITE],
    ])
      await t.fabriques.query(
        `insert into preuves (uai, id, annee, action, cle, titre, adresse, datee_du)
         values ($1, $2, 2025, 4, $3, 'L’an dernier', 'https://college.example/avant', '2026-03-02')`,
        [uai, id, cle],
      );
    const { body: avant } = await ecole.client.get(preuves).expect(200);
    expect(avant.precedentes).toMatchObject([{ id: ids[0], actionsPossibles: ['reprendre'] }]);
    for (const repriseDe of ids.slice(1)) await ecole.client.post(preuves).send({ repriseDe }).expect(400);
    const { body } = await ecole.client.post(preuves).send({ repriseDe: ids[0] }).expect(201);
    expect(body).toMatchObject({ titre: 'L’an dernier', dateeDu: '2026-03-02', repriseDe: ids[0] });
    const { body: apres } = await ecole.client.get(preuves).expect(200);
    expect(apres).toMatchObject({ precedentes: [], elements: [{ id: body.id }] });
  });

  it('are joined by whoever holds the line, read by the others, hidden from other schools', async () => {
    const { ecole, preuves } = await open();
    const pix = await t.client(
      await t.fabriques.addActeur('contributeur', { uai: ecole.uai }, { fonctions: ['REF_PIX'] }),
    );
    await pix.post(preuves).send(LIEN).expect(403);
    expect((await pix.get(preuves).expect(200)).body.actionsPossibles).toEqual([]);
    const ligne = (await ecole.read()).actions.find(({ responsable }) => responsable === 'REF_PIX');
    await pix.post(ecole.lineRoute(ligne!, '/preuves')).send(LIEN).expect(201);
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    expect((await srane.get(preuves).expect(200)).body.actionsPossibles).toEqual([]);
    await srane.post(preuves).send(LIEN).expect(403);
    const ailleurs = await open();
    await ailleurs.ecole.client.get(preuves).expect(404);
    await ailleurs.ecole.client.post(preuves).send(LIEN).expect(404);
  });
});
