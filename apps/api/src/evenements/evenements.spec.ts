import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { formatAnnee } from '@focale/domaine';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import {
  addEcoleDeLaVieNumerique,
  type EcoleDeLaVieNumerique,
  readLigneDuFait,
} from '../../../../tests/fabriques/vie-numerique.js';

const CYBERMOIS = {
  genre: 'cybermois',
  date: '2026-10-12',
  titre: 'Semaine de la cybersécurité',
  theme: 'Mots de passe',
  publics: ['eleves', 'enseignants'],
  participants: 120,
  commentaire: null,
};

describe('the events of a school', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleDeLaVieNumerique;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ecole = await addEcoleDeLaVieNumerique(t);
    adresse = `${ecole.adresse}/evenements`;
  });

  afterAll(async () => {
    await t.close();
  });

  it('are logged once, counted by kind, corrected and removed', async () => {
    const { body: cree } = await ecole.chef.post(adresse).send(CYBERMOIS).expect(201);
    expect(cree).toEqual({
      ...CYBERMOIS,
      id: expect.any(String),
      version: 1,
      actionsPossibles: ['modifier', 'supprimer'],
    });
    const cafe = { genre: 'cafe_numerique', publics: ['enseignants'] };
    await ecole.chef
      .post(adresse)
      .send({ ...cafe, date: '2026-11-03', participants: 8 })
      .expect(201);
    await ecole.chef
      .post(adresse)
      .send({ ...cafe, date: '2026-11-22' })
      .expect(201);
    const { body: liste } = await ecole.chef.get(adresse).expect(200);
    expect(liste).toMatchObject({
      total: 3,
      totaux: [
        { genre: 'cybermois', nombre: 1, participants: 120, sansDecompte: 0 },
        { genre: 'cafe_numerique', nombre: 2, participants: 8, sansDecompte: 1 },
      ],
      actionsPossibles: ['ajouter'],
    });
    expect(liste.elements.map(({ date, titre }: { date: string; titre: string }) => `${date} ${titre}`)).toEqual([
      '2026-11-22 Café numérique',
      '2026-11-03 Café numérique',
      '2026-10-12 Semaine de la cybersécurité',
    ]);
    const lien = `${adresse}/${cree.id}`;
    const change = await ecole.chef.patch(lien).send({ participants: null, theme: null, version: 1 }).expect(200);
    expect(change.body).toEqual({ ...cree, participants: null, theme: null, version: 2 });
    await ecole.chef.delete(`${lien}?version=1`).expect(409);
    await ecole.chef.delete(`${lien}?version=2`).expect(204);
    await ecole.chef.delete(lien).expect(404);
    const filtre = await ecole.chef.get(`${adresse}?genre=cafe_numerique&taille=1`).expect(200);
    expect(filtre.body).toMatchObject({ total: 2, taille: 1, elements: [{ date: '2026-11-22' }] });
  });

  it('tick and untick the film: one event is enough, a removed or changed one withdraws what it made true', async () => {
    const read = (fait: string) => readLigneDuFait(ecole, fait);
    expect(await read('evenement.cybermois')).toBe('a_faire manuelle');
    const { body: premier } = await ecole.chef.post(adresse).send(CYBERMOIS).expect(201);
    const { body: second } = await ecole.chef
      .post(adresse)
      .send({ ...CYBERMOIS, date: '2026-10-20' })
      .expect(201);
    // What one event is enough for is done since the first.
    expect(await read('evenement.cybermois')).toBe('fait automatique 2026-10-12');
    await ecole.chef.delete(`${adresse}/${second.id}`).expect(204);
    expect(await read('evenement.cybermois')).toBe('fait automatique 2026-10-12');
    await ecole.chef.patch(`${adresse}/${premier.id}`).send({ date: '2026-10-05', version: 1 }).expect(200);
    expect(await read('evenement.cybermois')).toBe('fait automatique 2026-10-05');

    await ecole.chef.patch(`${adresse}/${premier.id}`).send({ genre: 'information_parentale', version: 2 }).expect(200);
    expect(await read('evenement.cybermois')).toBe('a_faire manuelle');
    expect(await read('information_parentale.faite')).toBe('fait automatique 2026-10-05');
    await ecole.chef.patch(`${adresse}/${premier.id}`).send({ genre: 'safer_internet_day', version: 3 }).expect(200);
    expect(await read('information_parentale.faite')).toBe('a_faire manuelle');
    expect(await read('evenement.safer_internet_day')).toBe('fait automatique 2026-10-05');
    await ecole.chef.patch(`${adresse}/${premier.id}`).send({ genre: 'autre', version: 4 }).expect(200);
    expect(await read('evenement.safer_internet_day')).toBe('a_faire manuelle');
    const faits = await t.fabriques.query(`select 1 from faits where uai = $1`, [ecole.uai]);
    expect(faits).toEqual([]);
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  it.each([
    ['an unknown kind', { genre: 'kermesse' }, 'genre'],
    ['a date to come', { date: '2026-11-23' }, 'date'],
    ['a date of another year', { date: '2026-07-31' }, 'date'],
    ['a day that does not exist', { date: '2026-02-30' }, 'date'],
    ['no public', { publics: [] }, 'publics'],
    ['the same public twice', { publics: ['eleves', 'eleves'] }, 'publics'],
    ['an unknown public', { publics: ['Camille'] }, 'publics'],
    ['a negative number', { participants: -1 }, 'participants'],
    ['half a person', { participants: 1.5 }, 'participants'],
    ['a number as text', { participants: '12' }, 'participants'],
    ['another event without a title', { genre: 'autre', titre: null }, 'titre'],
    ['an empty title', { titre: '   ' }, 'titre'],
    ['a title without end', { titre: 'x'.repeat(201) }, 'titre'],
    ['an invisible character', { theme: 'a\u0000b' }, 'theme'],
    ['a field of its own', { eleves: ['Noé'] }, 'eleves'],
  ])('refuse %s, naming the field', async (_cas, saisie, champ) => {
    const { body } = await ecole.chef
      .post(adresse)
      .send({ ...CYBERMOIS, ...saisie })
      .expect(400);
    expect(body.erreurs[0]).toMatchObject({ champ, message: expect.any(String) });
    expect((await ecole.chef.get(adresse)).body.total).toBe(0);
  });

  it('refuse a change that sets nothing, empties what is needed, or was made from an old version', async () => {
    const { body } = await ecole.chef.post(adresse).send(CYBERMOIS).expect(201);
    const lien = `${adresse}/${body.id}`;
    await ecole.chef.patch(lien).send({ version: 1 }).expect(400);
    await ecole.chef.patch(lien).send({ publics: null, version: 1 }).expect(400);
    await ecole.chef.patch(lien).send({ titre: null, version: 1 }).expect(400);
    await ecole.chef.patch(lien).send({ titre: 'Sans version' }).expect(400);
    await ecole.chef.patch(`${adresse}/pas-un-uuid`).send({ titre: 'X', version: 1 }).expect(404);
    const [un, deux] = await Promise.all(
      ['Premier', 'Second'].map((titre) => ecole.chef.patch(lien).send({ titre, version: 1 })),
    );
    expect([un?.status, deux?.status].sort()).toEqual([200, 409]);
    const perdant = un?.status === 409 ? un : deux;
    expect(perdant?.body).toMatchObject({ code: 'version.perimee', courant: { id: body.id, version: 2 } });
  });

  it('are logged once however often a lost answer makes the request come back', async () => {
    const send = () => ecole.chef.post(adresse).set('Idempotency-Key', 'evenement-1').send(CYBERMOIS);
    const [un, deux] = [await send(), await send()];
    expect(deux.body.id).toBe(un.body.id);
    expect((await ecole.chef.get(adresse)).body.total).toBe(1);
  });

  it('belong to their school and year; a closed year is read, and no longer written', async () => {
    const { body } = await ecole.chef.post(adresse).send(CYBERMOIS).expect(201);
    const autre = await addEcoleDeLaVieNumerique(t);
    await autre.chef.get(adresse).expect(404);
    await autre.chef.post(adresse).send(CYBERMOIS).expect(404);
    await autre.chef.patch(`${autre.adresse}/evenements/${body.id}`).send({ titre: 'X', version: 1 }).expect(404);
    await autre.chef.delete(`${autre.adresse}/evenements/${body.id}`).expect(404);
    expect((await ecole.chef.get(`${ecole.precedente}/evenements`).expect(200)).body.actionsPossibles).toEqual([]);
    const close = await ecole.chef.post(`${ecole.precedente}/evenements`).send(CYBERMOIS).expect(409);
    expect(close.body.code).toBe('annee.close');
    const suivante = ecole.adresse.replace('2026-2027', formatAnnee(2027));
    expect((await ecole.chef.get(`${suivante}/evenements`).expect(200)).body.genresPossibles).toEqual([]);
  });

  it('let a contributeur log those of their function, and others read', async () => {
    const { body: fait } = await ecole.chef.post(adresse).send(CYBERMOIS).expect(201);
    const pix = await t.client(
      await t.fabriques.addActeur('contributeur', { uai: ecole.uai }, { fonctions: ['REF_PIX'] }),
    );
    const session = { genre: 'session_pix', date: '2026-11-20', publics: ['eleves'], participants: 28 };
    const { body: pixe } = await pix.post(adresse).send(session).expect(201);
    expect(pixe.actionsPossibles).toEqual(['modifier', 'supprimer']);
    expect((await pix.post(adresse).send(CYBERMOIS).expect(403)).body.code).toBe('evenement.autre_fonction');
    await pix.patch(`${adresse}/${pixe.id}`).send({ genre: 'cybermois', version: 1 }).expect(403);
    await pix.patch(`${adresse}/${fait.id}`).send({ titre: 'À moi', version: 1 }).expect(403);
    await pix.delete(`${adresse}/${fait.id}`).expect(403);
    const { body: vue } = await pix.get(adresse).expect(200);
    expect(vue).toMatchObject({ total: 2, genresPossibles: ['session_pix'], actionsPossibles: ['ajouter'] });
    expect(vue.elements[1].actionsPossibles).toEqual([]);

    for (const role of ['lecteur', 'srane'] as const) {
      const client = await t.client(
        await t.fabriques.addActeur(role, role === 'srane' ? { academie: '22' } : { uai: ecole.uai }),
      );
      expect((await client.get(adresse).expect(200)).body).toMatchObject({ total: 2, actionsPossibles: [] });
      await client.post(adresse).send(CYBERMOIS).expect(403);
    }
  });
});
