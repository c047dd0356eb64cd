import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AcademieAvecProfil, addAcademieAvecProfil, loadProfils } from '../../../../../tests/fabriques/profils.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { ContactDeLEcoleVue, ContactVue } from './contact.dto.js';

const CONTACT = {
  perimetre: 'academie',
  domaine: 'pix',
  service: 'Bureau des certifications',
  canal: 'courriel',
  adresse: 'pix@academie.example',
  statut: 'actif',
} as const;

describe('the contacts of an académie', () => {
  let t: ApplicationDeTest;
  let lieu: AcademieAvecProfil;

  beforeAll(async () => {
    t = await startApplication();
    lieu = await addAcademieAvecProfil(t);
  });

  afterAll(async () => {
    await t.close();
  });

  const listOf = async (ecole: string, q = ''): Promise<ContactDeLEcoleVue[]> =>
    (await lieu.chef.get(`${ecole}/contacts${q}`).expect(200)).body.contacts;
  const listAll = async (): Promise<ContactVue[]> =>
    (await lieu.srane.get(`${lieu.academie}/contacts`).expect(200)).body.contacts;

  it('are those of the catalogue, once: what the SRANE removes does not come back', async () => {
    const avant = await listAll();
    expect(avant).toHaveLength(35);
    expect(avant.every(({ nominative }) => !nominative)).toBe(true);
    const [premier] = avant;
    await lieu.srane.delete(`${lieu.academie}/contacts/${premier?.id}`).expect(204);
    await loadProfils(t);
    expect(await listAll()).toHaveLength(34);
  });

  it('are shown to a school for its département and its level only, its own address filled in', async () => {
    const contacts = await listOf(lieu.ecole);
    const services = contacts.map(({ service }) => service);
    expect(services).toContain('Conseil départemental : assistance TICE collèges');
    expect(services).not.toContain('Conseil départemental : tickets');
    expect(services).not.toContain('Région Nouvelle-Aquitaine : tickets GLPI');
    const boite = contacts.find(({ adresse }) => adresse?.startsWith('ce.'));
    expect(boite).toMatchObject({
      adresse: `ce.${lieu.uai}@ac-limoges.fr`,
      lien: `mailto:ce.${lieu.uai}@ac-limoges.fr`,
      doute: null,
    });
  });

  it('give a lycée those of the région, and an EREA with it', async () => {
    for (const type of ['lycee_pro', 'erea'] as const) {
      const lycee = await t.fabriques.addEtablissement({ type, departement: '087' });
      const proviseur = await t.client(await t.fabriques.addActeur('chef', { uai: lycee.uai }));
      const { body } = await proviseur
        .get(`/api/v1/etablissements/${lycee.uai}/annees/2026-2027/contacts?domaine=equipement_maintenance`)
        .expect(200);
      expect(body.contacts).toMatchObject([
        {
          service: 'Région Nouvelle-Aquitaine : tickets GLPI',
          adresse: 'http://www.glpi.lycee-na.fr/',
          statut: 'a_confirmer',
          lien: null,
          doute: expect.stringContaining('à confirmer'),
        },
      ]);
    }
  });

  it('never make a link of what is doubtful', async () => {
    const contacts = await listOf(lieu.ecole);
    const douteux = contacts.filter(({ statut }) => statut !== 'actif');
    expect(douteux.length).toBeGreaterThan(5);
    for (const contact of douteux) expect(contact).toMatchObject({ lien: null, doute: expect.any(String) });
    expect(contacts.find(({ adresse }) => adresse === 'rarn@limoges.fr')?.statut).toBe('a_corriger');
  });

  it('are found by words, without accents, and by subject', async () => {
    expect((await listOf(lieu.ecole, '?q=amerana')).map(({ domaine }) => domaine)).toEqual(['reseau']);
    expect((await listOf(lieu.ecole, '?q=donnees delegue')).map(({ adresse }) => adresse)).toEqual([
      'dpd@ac-limoges.fr',
    ]);
    expect(await listOf(lieu.ecole, '?q=xyzabc')).toEqual([]);
    expect((await listOf(lieu.ecole, '?domaine=rgpd')).every(({ domaine }) => domaine === 'rgpd')).toBe(true);
    await lieu.chef.get(`${lieu.ecole}/contacts?domaine=inconnu`).expect(400);
  });

  it('are added, changed and removed by the SRANE, and read at once by the schools', async () => {
    const { body: cree } = await lieu.srane.post(`${lieu.academie}/contacts`).send(CONTACT).expect(201);
    expect(cree).toMatchObject({ ...CONTACT, departement: null, type: null, version: 1 });
    expect(await listOf(lieu.ecole, '?q=certifications bureau')).toMatchObject([
      { lien: 'mailto:pix@academie.example' },
    ]);
    const adresse = `${lieu.academie}/contacts/${cree.id}`;
    await lieu.srane.patch(adresse).send({ statut: 'a_confirmer', version: 1 }).expect(200);
    expect(await listOf(lieu.ecole, '?q=certifications bureau')).toMatchObject([{ lien: null }]);
    const { body: refus } = await lieu.srane.patch(adresse).send({ canal: 'liste', version: 1 }).expect(409);
    expect(refus).toMatchObject({ code: 'version.perimee', courant: { statut: 'a_confirmer', version: 2 } });
    await lieu.srane.patch(adresse).send({ version: 2 }).expect(400);
    await lieu.srane.patch(adresse).send({ service: null, version: 2 }).expect(400);
    await lieu.srane.delete(adresse).expect(204);
    await lieu.srane.delete(adresse).expect(404);
    expect(await listOf(lieu.ecole, '?q=certifications bureau')).toEqual([]);
  });

  it.each([
    ['departement', { perimetre: 'departement' }],
    ['departement', { departement: '087' }],
    ['departement', { perimetre: 'departement', departement: '033' }],
    ['adresse', { adresse: 'pas une adresse' }],
    ['adresse', { canal: 'site', adresse: 'javascript:alert(1)' }],
    ['adresse', { canal: 'telephone', adresse: 'au rectorat' }],
    ['statut', { statut: 'fonction_seule' }],
    ['statut', { adresse: null, statut: 'a_corriger' }],
  ])('refuse a contact whose %s is wrong: %j', async (champ, faute) => {
    const { body } = await lieu.srane
      .post(`${lieu.academie}/contacts`)
      .send({ ...CONTACT, ...faute })
      .expect(400);
    expect(body.erreurs.map((erreur: { champ: string }) => erreur.champ)).toEqual([champ]);
  });

  it('warn about an address that looks like that of a person', async () => {
    const { body } = await lieu.srane
      .post(`${lieu.academie}/contacts`)
      .send({ ...CONTACT, adresse: 'camille.exemple@academie.example' })
      .expect(201);
    expect(body.nominative).toBe(true);
  });

  it('are out of reach of the SRANE of another académie, and read only by the département', async () => {
    await t.fabriques.addDepartement('033', '04', '75');
    const bordeaux = await t.client(await t.fabriques.addActeur('srane', { academie: '04' }));
    await bordeaux.get(`${lieu.academie}/contacts`).expect(404);
    const creuse = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    const { body } = await creuse.get(`${lieu.academie}/contacts`).expect(200);
    expect(body.actionsPossibles).toEqual([]);
    await creuse.post(`${lieu.academie}/contacts`).send(CONTACT).expect(403);
  });
});
