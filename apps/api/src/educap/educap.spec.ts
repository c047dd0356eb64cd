import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import {
  addEcoleDeLaVieNumerique,
  type EcoleDeLaVieNumerique,
  readLigneDuFait,
} from '../../../../tests/fabriques/vie-numerique.js';

const OBJECTIF = { intitule: 'Faire vivre un parcours Pix par niveau', indicateur: 'Un parcours en 6e, 4e et 3e' };

describe('EDUCAP of a school', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleDeLaVieNumerique;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ecole = await addEcoleDeLaVieNumerique(t);
    adresse = `${ecole.adresse}/educap`;
  });

  afterAll(async () => {
    await t.close();
  });

  /** An objective of the year before, which is closed to writing. */
  async function addPrecedent(intitule: string, etat: string): Promise<string> {
    const [ligne] = await t.fabriques.query<{ id: string }>(
      `insert into educap_objectifs (uai, id, annee, intitule, etat, point)
       values ($1, gen_random_uuid(), 2025, $2, $3, 'Deux équipes sur cinq') returning id`,
      [ecole.uai, intitule, etat],
    );
    return ligne?.id ?? '';
  }

  it('begins empty, dates what was read and completed, and ticks both lines of the film', async () => {
    const { body: vide } = await ecole.chef.get(adresse).expect(200);
    expect(vide).toEqual({
      precedentLe: null,
      positionneLe: null,
      version: 0,
      objectifs: [],
      precedents: [],
      grille: null,
      actionsPossibles: ['modifier', 'ajouter_objectif'],
    });
    await ecole.chef.put(adresse).send({ precedentLe: '2026-09-14', version: 0 }).expect(200);
    expect(await readLigneDuFait(ecole, 'educap.positionnement_precedent')).toBe('fait automatique 2026-09-14');
    const { body } = await ecole.chef
      .put(adresse)
      .send({ precedentLe: '2026-09-15', positionneLe: '2026-11-20', version: 1 })
      .expect(200);
    expect(body).toMatchObject({ precedentLe: '2026-09-15', positionneLe: '2026-11-20', version: 2 });
    expect(await readLigneDuFait(ecole, 'educap.positionnement_precedent')).toBe('fait automatique 2026-09-15');
    expect(await readLigneDuFait(ecole, 'educap.positionnement')).toBe('fait automatique 2026-11-20');

    await ecole.chef.put(adresse).send({ precedentLe: null, version: 2 }).expect(200);
    expect(await readLigneDuFait(ecole, 'educap.positionnement_precedent')).toBe('a_faire manuelle');
    expect(await readLigneDuFait(ecole, 'educap.positionnement')).toBe('fait automatique 2026-11-20');
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  it('refuses days to come or of another year, and one of two writers', async () => {
    for (const [champ, jour] of [
      ['precedentLe', '2026-11-23'],
      ['positionneLe', '2026-07-31'],
      ['precedentLe', 'hier'],
    ]) {
      const { body } = await ecole.chef
        .put(adresse)
        .send({ [String(champ)]: jour, version: 0 })
        .expect(400);
      expect(body.erreurs[0].champ).toBe(champ);
    }
    await ecole.chef.put(adresse).send({ precedentLe: '2026-09-14' }).expect(400);
    const reponses = await Promise.all(
      ['2026-09-14', '2026-09-15'].map((precedentLe) => ecole.chef.put(adresse).send({ precedentLe, version: 0 })),
    );
    expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await t.fabriques.query(`select 1 from faits where uai = $1`, [ecole.uai])).toHaveLength(1);
  });

  it('follows objectives, and ticks their line as long as one is left', async () => {
    const { body: un } = await ecole.chef.post(`${adresse}/objectifs`).send(OBJECTIF).expect(201);
    expect(un).toMatchObject({ ...OBJECTIF, item: null, etat: 'a_engager', point: null, ordre: 1, version: 1 });
    expect(await readLigneDuFait(ecole, 'educap.objectifs')).toBe('fait automatique 2026-11-22');
    const { body: deux } = await ecole.chef
      .post(`${adresse}/objectifs`)
      .send({ intitule: 'Former à l’ENT', etat: 'en_cours' })
      .expect(201);
    expect(deux.ordre).toBe(2);
    const lien = `${adresse}/objectifs/${un.id}`;
    const { body: avance } = await ecole.chef
      .patch(lien)
      .send({ etat: 'en_cours', point: 'Parcours 6e lancé', version: 1 })
      .expect(200);
    expect(avance).toMatchObject({ etat: 'en_cours', point: 'Parcours 6e lancé', version: 2 });
    const perime = await ecole.chef.patch(lien).send({ etat: 'atteint', version: 1 }).expect(409);
    expect(perime.body.courant).toMatchObject({ etat: 'en_cours', version: 2 });
    await ecole.chef.delete(`${lien}?version=1`).expect(409);
    await ecole.chef.delete(`${lien}?version=2`).expect(204);
    expect(await readLigneDuFait(ecole, 'educap.objectifs')).toBe('fait automatique 2026-11-22');
    await ecole.chef.delete(`${adresse}/objectifs/${deux.id}`).expect(204);
    expect(await readLigneDuFait(ecole, 'educap.objectifs')).toBe('a_faire manuelle');
  });

  it('carries an objective on from the year before, once, without its point d’étape', async () => {
    const enCours = await addPrecedent('Former à l’ENT', 'en_cours');
    const atteint = await addPrecedent('Revoir la charte', 'atteint');
    const { body: avant } = await ecole.chef.get(adresse).expect(200);
    expect(avant.precedents).toHaveLength(2);
    const reponses = await Promise.all(
      [0, 1].map(() => ecole.chef.post(`${adresse}/objectifs/${enCours}/reprise`).send({})),
    );
    expect(reponses.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body: second } = await ecole.chef.post(`${adresse}/objectifs/${atteint}/reprise`).send({}).expect(201);
    expect(second).toMatchObject({ etat: 'a_engager', point: null, reprisDe: atteint });
    const { body } = await ecole.chef.get(adresse).expect(200);
    expect(body.objectifs).toMatchObject([
      { intitule: 'Former à l’ENT', etat: 'en_cours', point: null, reprisDe: enCours },
      { intitule: 'Revoir la charte' },
    ]);
    expect(body.precedents.map((p: { actionsPossibles: string[] }) => p.actionsPossibles)).toEqual([[], []]);
    await ecole.chef.post(`${adresse}/objectifs/${second.id}/reprise`).send({}).expect(404);
  });

  it.each([
    ['no text', { intitule: '' }, 'intitule'],
    ['an unknown state', { ...OBJECTIF, etat: 'fini' }, 'etat'],
    ['an item without a grid', { ...OBJECTIF, item: 'Pilotage : Instance' }, 'item'],
    ['a field of its own', { ...OBJECTIF, ordre: 3 }, 'ordre'],
  ])('refuses an objective with %s', async (_cas, saisie, champ) => {
    const { body } = await ecole.chef.post(`${adresse}/objectifs`).send(saisie).expect(400);
    expect(body.erreurs[0].champ).toBe(champ);
  });

  it('stays in its school and year, and is not read by a contributeur', async () => {
    const { body: objectif } = await ecole.chef.post(`${adresse}/objectifs`).send(OBJECTIF).expect(201);
    const autre = await addEcoleDeLaVieNumerique(t);
    await autre.chef.get(adresse).expect(404);
    await autre.chef
      .patch(`${autre.adresse}/educap/objectifs/${objectif.id}`)
      .send({ etat: 'atteint', version: 1 })
      .expect(404);
    await autre.chef.post(`${autre.adresse}/educap/objectifs/${objectif.id}/reprise`).send({}).expect(404);
    expect((await ecole.chef.put(`${ecole.precedente}/educap`).send({ version: 0 }).expect(409)).body.code).toBe(
      'annee.close',
    );
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai: ecole.uai }));
    expect((await lecteur.get(adresse).expect(200)).body.actionsPossibles).toEqual([]);
    await lecteur.post(`${adresse}/objectifs`).send(OBJECTIF).expect(403);
    const pix = await t.fabriques.addActeur('contributeur', { uai: ecole.uai }, { fonctions: ['REF_PIX'] });
    await (await t.client(pix)).get(adresse).expect(403);
  });

  describe('and the grid of its académie', () => {
    const ROUTE = '/api/v1/academies/22/annees/2026-2027/educap-grille';
    let srane: TestAgent;

    beforeAll(async () => {
      srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    });

    const send = (contenu: string, titre = 'Grille d’essai') =>
      srane.post(ROUTE).field('titre', titre).attach('fichier', Buffer.from(contenu), 'grille.csv');

    it('is empty by default, imported by version, offered to the objectives, taken back', async () => {
      expect((await srane.get(ROUTE).expect(200)).body).toEqual({
        active: null,
        versions: [],
        actionsPossibles: ['importer'],
      });
      const premiere =
        '\uFEFFdomaine;item;palier\r\nPilotage;Instance;Initié\r\nPilotage;Instance;Installé\r\nÉquipement;Réseau;Fiable\r\n';
      const { body } = await send(premiere).expect(201);
      expect(body.active).toMatchObject({
        numero: 1,
        titre: 'Grille d’essai',
        domaines: [
          { domaine: 'Pilotage', items: [{ item: 'Instance', paliers: ['Initié', 'Installé'] }] },
          { domaine: 'Équipement', items: [{ item: 'Réseau', paliers: ['Fiable'] }] },
        ],
      });
      const item = 'Pilotage : Instance';
      const { body: objectif } = await ecole.chef
        .post(`${adresse}/objectifs`)
        .send({ ...OBJECTIF, item })
        .expect(201);
      await ecole.chef
        .post(`${adresse}/objectifs`)
        .send({ ...OBJECTIF, item: 'Équipement : Instance' })
        .expect(400);

      await send('domaine,item,palier\nÉquipement,Réseau,Fiable', 'Deuxième').expect(201);
      const { body: liste } = await srane.get(ROUTE).expect(200);
      expect(liste.versions).toMatchObject([
        { numero: 2, titre: 'Deuxième', items: 1, active: true },
        { numero: 1, items: 2, active: false },
      ]);
      const lien = `${adresse}/objectifs/${objectif.id}`;
      const garde = await ecole.chef.patch(lien).send({ item, etat: 'en_cours', version: 1 }).expect(200);
      expect(garde.body.item).toBe(item);
      await srane.delete(ROUTE).expect(204);
      expect((await srane.delete(ROUTE).expect(409)).body.code).toBe('educap.grille_absente');
      expect((await ecole.chef.get(adresse)).body).toMatchObject({ grille: null, objectifs: [{ item }] });
    });

    it('is refused whole, each wrong cell named by its line and column', async () => {
      const { body: entete } = await send('domaine;theme\nA;B').expect(400);
      expect(entete.erreurs.map(({ champ }: { champ: string }) => champ)).toEqual([
        'ligne 1, colonne 2',
        'ligne 1, colonne 3',
      ]);
      const { body } = await send(
        `domaine;item;palier\nA;;1\n;B;1\nA;B;${'x'.repeat(201)}\nA;C;1\nA;C;1\nA;D;1;de trop`,
      ).expect(400);
      expect(body.code).toBe('educap.grille_refusee');
      expect(body.erreurs.map(({ champ }: { champ: string }) => champ)).toEqual([
        'ligne 2, colonne item',
        'ligne 3, colonne domaine',
        'ligne 4, colonne palier',
        'ligne 6, colonne palier',
        'ligne 7, colonne 4',
      ]);
      await send('domaine;item;palier').expect(400);
      await send('domaine;item;palier\nA;B;1', ' ').expect(400);
      await srane.post(ROUTE).field('titre', 'Sans fichier').expect(400);
      await srane.post(ROUTE).send({ titre: 'En JSON' }).expect(400);
      expect((await srane.get(ROUTE)).body.active).toBeNull();
    });

    it('is written by the SRANE of that académie only', async () => {
      const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
      expect((await referent.get(ROUTE).expect(200)).body.actionsPossibles).toEqual([]);
      await referent.post(ROUTE).field('titre', 'X').attach('fichier', Buffer.from('a'), 'a.csv').expect(403);
      await ecole.chef.get(ROUTE).expect(404);
      await t.fabriques.addDepartement('033', '04', '75');
      const voisin = await t.client(await t.fabriques.addActeur('srane', { academie: '04' }));
      await voisin.get(ROUTE).expect(404);
      await voisin.delete(ROUTE).expect(404);
    });
  });
});
