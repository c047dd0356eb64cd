import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AcademieAvecProfil, addAcademieAvecProfil } from '../../../../../tests/fabriques/profils.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { readFilmOf } from '../../catalogue/read-catalogue.js';
import { buildCleRessource } from '@focale/domaine';
import type { RessourceVue } from './ressource.dto.js';

describe('the library of an académie', () => {
  let t: ApplicationDeTest;
  let lieu: AcademieAvecProfil;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
    lieu = await addAcademieAvecProfil(t);
    adresse = `${lieu.academie}/ressources`;
  });

  afterAll(async () => {
    await t.close();
  });

  const create = async (saisie: object): Promise<RessourceVue> =>
    (await lieu.srane.post(adresse).send(saisie).expect(201)).body;
  const read = async (id: string): Promise<RessourceVue | undefined> =>
    (await lieu.srane.get(adresse).expect(200)).body.ressources.find((ressource: RessourceVue) => ressource.id === id);

  it('starts with every title that the film names, none of them with an address', async () => {
    const { body } = await lieu.srane.get(adresse).expect(200);
    expect(body.ressources).toHaveLength(33);
    expect(body.ressources.every(({ etat }: RessourceVue) => etat === 'sans_adresse')).toBe(true);
    const cles = new Set(body.ressources.map(({ cle }: RessourceVue) => cle));
    const nommees = readFilmOf(2026).flatMap(({ ressources }) => ressources.map(buildCleRessource));
    expect(nommees.filter((cle) => !cles.has(cle))).toEqual([]);
    expect(body.themes).toContain('RGPD');
  });

  it('takes http addresses only, and one resource a title', async () => {
    for (const faute of ['javascript:alert(1)', 'ftp://exemple.example', 'exemple.example', 'https://']) {
      const { body } = await lieu.srane.post(adresse).send({ titre: 'Essai', adresse: faute }).expect(400);
      expect(body.erreurs[0].champ).toBe('adresse');
    }
    const { body } = await lieu.srane.post(adresse).send({ titre: '  KIT de certification  PIX ' }).expect(409);
    expect(body.detail).toContain('Kit de certification Pix');
  });

  it('says after six months that a link must be looked at again, or as long as the académie decides', async () => {
    const { id, version } = await create({ titre: 'Site à suivre', adresse: 'https://site.example/a', verifiee: true });
    const lien = `${adresse}/${id}`;
    expect(await read(id)).toMatchObject({ etat: 'active', verifieeLe: '2026-11-22', lien: 'https://site.example/a' });
    const [ressource] = (
      await lieu.srane
        .patch(adresse)
        .send({ ressources: [{ id, version, morte: false, verifieeLe: '2026-05-21' }] })
        .expect(200)
    ).body;
    expect(ressource).toMatchObject({ etat: 'a_verifier', version: 2 });
    const { body: delai } = await lieu.srane
      .put(`${adresse}/delai`)
      .send({ moisVerification: 7, version: 1 })
      .expect(200);
    expect(delai).toEqual({ moisVerification: 7, version: 2 });
    expect(await read(id)).toMatchObject({ etat: 'active' });
    await lieu.srane.put(`${adresse}/delai`).send({ moisVerification: 7, version: 1 }).expect(409);
    await lieu.srane.put(`${adresse}/delai`).send({ moisVerification: 0, version: 2 }).expect(400);
    await lieu.srane.patch(lien).send({ adresse: 'https://site.example/b', version: 2 }).expect(200);
    expect(await read(id)).toMatchObject({ etat: 'a_verifier', verifieeLe: null });
  });

  it('marks several links at once, all or none, and takes it back', async () => {
    const a = await create({ titre: 'Premier lien', adresse: 'https://a.example' });
    const b = await create({ titre: 'Second lien', adresse: 'https://b.example' });
    const vide = await create({ titre: 'Sans lien' });
    const mark = (ressources: object[]) => lieu.srane.patch(adresse).send({ ressources });
    const { body: refus } = await mark([
      { id: a.id, version: 1, morte: true },
      { id: vide.id, version: 1, morte: true },
    ]).expect(400);
    expect(refus.erreurs[0].message).toContain('Sans lien');
    expect(await read(a.id)).toMatchObject({ morte: false, version: 1 });
    await mark([]).expect(400);
    await mark([{ id: a.id, version: 1, morte: false, verifieeLe: '2026-11-23' }]).expect(400);
    await mark([
      { id: a.id, version: 1, morte: true },
      { id: b.id, version: 1, morte: true },
    ]).expect(200);
    const { body } = await lieu.chef.get(`${lieu.ecole}/ressources?q=LIEN premier`).expect(200);
    expect(body.ressources).toMatchObject([{ titre: 'Premier lien', etat: 'morte', lien: null }]);
    await mark([{ id: a.id, version: 1, morte: false }]).expect(409);
    const [remise] = (await mark([{ id: a.id, version: 2, morte: false, verifieeLe: null }]).expect(200)).body;
    expect(remise).toMatchObject({ etat: 'a_verifier', lien: 'https://a.example' });
  });

  it('is read by the schools by theme and by words, and changed by the SRANE alone', async () => {
    const { body } = await lieu.chef.get(`${lieu.ecole}/ressources?theme=GAR`).expect(200);
    expect(body.ressources).toHaveLength(3);
    expect(body.total).toBeGreaterThan(33);
    await lieu.chef.post(adresse).send({ titre: 'Essai' }).expect(404);
    const creuse = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    await creuse.post(adresse).send({ titre: 'Essai' }).expect(403);
  });

  it('keeps the state of a link when only its title changes, and refuses a change of nothing', async () => {
    const { id } = await create({ titre: 'Titre un', adresse: 'https://un.example', verifiee: true, themes: ['Pix'] });
    const lien = `${adresse}/${id}`;
    const { body } = await lieu.srane.patch(lien).send({ titre: 'Titre deux', version: 1 }).expect(200);
    expect(body).toMatchObject({ etat: 'active', cle: 'titre deux', themes: ['Pix'], version: 2 });
    await lieu.srane.patch(lien).send({ version: 2 }).expect(400);
    await lieu.srane.patch(lien).send({ titre: null, version: 2 }).expect(400);
    await lieu.srane.delete(lien).expect(204);
    await lieu.srane.patch(lien).send({ titre: 'Encore', version: 2 }).expect(404);
    await lieu.srane.patch(`${adresse}/pas-un-id`).send({ titre: 'Encore', version: 2 }).expect(404);
  });
});
