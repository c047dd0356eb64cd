import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { formatAnnee } from '@focale/domaine';
import type TestAgent from 'supertest/lib/agent.js';
import { sendTogether } from '../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';

const toCommission = (uai: string, annee = 2026): string =>
  `/api/v1/etablissements/${uai}/annees/${formatAnnee(annee)}/commission`;

describe('the commission numérique of a school', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let chef: TestAgent;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ({ uai } = await t.fabriques.addEtablissement());
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    adresse = toCommission(uai);
  });

  afterAll(async () => {
    await t.close();
  });

  const readFaits = (): Promise<object[]> =>
    t.fabriques.query(`select code, etabli_le::text as le from faits where uai = $1`, [uai]);

  async function refuse(saisie: object): Promise<{ champ: string; message: string }[]> {
    const { body } = await chef.post(`${adresse}/membres`).send(saisie).expect(400);
    expect(body.code).toBe('saisie.invalide');
    return body.erreurs;
  }

  it('is empty at first, with the usual composition and what is missing from it', async () => {
    const { body } = await chef.get(adresse).expect(200);
    expect(body).toMatchObject({
      modalite: null,
      libelle: null,
      installeeLe: null,
      membres: [],
      version: 0,
      actionsPossibles: ['modifier'],
    });
    expect(body.compositionUsuelle[0]).toEqual({
      qualite: 'direction',
      libelle: 'Direction',
      presente: true,
      deDroit: true,
      facultative: false,
    });
    expect(body.manquants.map(({ qualite }: { qualite: string }) => qualite)).toEqual([
      'gestionnaire',
      'enseignant',
      'documentaliste',
      'cpe',
      'responsable_gar',
    ]);
  });

  it('is declared, installed, then corrected, and its fait follows', async () => {
    const { body: declaree } = await chef.put(adresse).send({ modalite: 'ad_hoc' }).expect(200);
    expect(declaree).toMatchObject({
      modalite: 'ad_hoc',
      libelle: 'Commission numérique',
      installeeLe: null,
      version: 1,
      actionsPossibles: ['modifier', 'ajouter_membre', 'retirer_membre'],
    });
    expect(await readFaits()).toEqual([{ code: 'commission.installee', le: null }]);

    const installation = { modalite: 'conseil_pedagogique', libelle: 'Groupe de pilotage', installeeLe: '2026-10-12' };
    await chef
      .put(adresse)
      .send({ ...installation, version: 1 })
      .expect(200);
    expect(await readFaits()).toEqual([{ code: 'commission.installee', le: '2026-10-12' }]);
    const { body: relue } = await chef.get(adresse).expect(200);
    expect(relue).toMatchObject({ ...installation, version: 2 });

    const { body: retiree } = await chef
      .put(adresse)
      .send({ ...installation, installeeLe: null, version: 2 })
      .expect(200);
    expect(retiree).toMatchObject({ installeeLe: null, version: 3 });
    expect(await readFaits()).toEqual([{ code: 'commission.installee', le: null }]);
  });

  it('takes the name that its académie gives it, unless the school chooses another', async () => {
    const ailleurs = await t.fabriques.addEtablissement({ departement: '031', academie: '16', region: '76' });
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '16' }));
    const parametres = '/api/v1/academies/16/annees/2026-2027/parametres';
    await srane.put(parametres).send({ libelleCommission: 'Groupe de pilotage', version: 0 }).expect(200);
    const voisin = await t.client(await t.fabriques.addActeur('chef', { uai: ailleurs.uai }));
    const la = toCommission(ailleurs.uai);
    expect((await voisin.put(la).send({ modalite: 'ad_hoc' }).expect(200)).body.libelle).toBe('Groupe de pilotage');
    const choisi = { modalite: 'ad_hoc', libelle: 'Comité des usages', version: 1 };
    expect((await voisin.put(la).send(choisi).expect(200)).body.libelle).toBe('Comité des usages');
  });

  it('is installed at once when the date is given first, by the RRUPN too', async () => {
    const rrupn = await t.client(await t.fabriques.addActeur('rrupn', { uai }));
    await rrupn.put(adresse).send({ modalite: 'ad_hoc', installeeLe: AUJOURDHUI, version: 0 }).expect(200);
    expect(await readFaits()).toEqual([{ code: 'commission.installee', le: AUJOURDHUI }]);
  });

  it('refuses a date to come, an unknown form and an unknown field', async () => {
    for (const [saisie, champ] of [
      [{ modalite: 'ad_hoc', installeeLe: '2026-11-23' }, 'installeeLe'],
      [{ modalite: 'autre' }, 'modalite'],
      [{}, 'modalite'],
      [{ modalite: 'ad_hoc', libelle: ' ' }, 'libelle'],
      [{ modalite: 'ad_hoc', membres: [] }, 'membres'],
    ] as const) {
      const { body } = await chef.put(adresse).send(saisie).expect(400);
      expect(body.erreurs[0].champ).toBe(champ);
    }
  });

  it('keeps the first of two changes and shows it to the second', async () => {
    const adjoint = await t.client(await t.fabriques.addActeur('adjoint', { uai }));
    const creations = await sendTogether(t.bases.superutilisateur, 'commissions', [
      chef.put(adresse).send({ modalite: 'ad_hoc', version: 0 }),
      adjoint.put(adresse).send({ modalite: 'conseil_pedagogique', version: 0 }),
    ]);
    expect(creations.map(({ status }) => status).sort()).toEqual([200, 409]);
    const changements = await sendTogether(t.bases.superutilisateur, 'commissions', [
      chef.put(adresse).send({ modalite: 'ad_hoc', libelle: 'A', version: 1 }),
      adjoint.put(adresse).send({ modalite: 'ad_hoc', libelle: 'B', version: 1 }),
    ]);
    const perdant = changements.find(({ status }) => status === 409);
    const gagnant = changements.find(({ status }) => status === 200);
    expect(perdant?.body).toMatchObject({
      code: 'version.perimee',
      courant: { libelle: gagnant?.body.libelle, version: 2 },
    });
    const { body } = await chef.put(adresse).send({ modalite: 'ad_hoc' }).expect(400);
    expect(body.code).toBe('version.absente');
  });

  it('takes members by quality, in the order of the qualities', async () => {
    await chef.put(adresse).send({ modalite: 'ad_hoc' }).expect(200);
    const { body: parents } = await chef.post(`${adresse}/membres`).send({ qualite: 'parents', nombre: 2 }).expect(201);
    expect(parents).toEqual({
      id: expect.any(String),
      qualite: 'parents',
      libelle: 'Parents élus',
      prenom: null,
      nom: null,
      nombre: 2,
      courriel: null,
      version: 2,
    });
    const cpe = { qualite: 'cpe', prenom: 'Lise', nom: 'Tournier' };
    await chef.post(`${adresse}/membres`).send(cpe).expect(201);
    const { body } = await chef.get(adresse).expect(200);
    expect(body.version).toBe(3);
    expect(body.membres).toMatchObject([{ ...cpe, nombre: 1 }, { qualite: 'parents' }]);
    expect(body.manquants.map(({ qualite }: { qualite: string }) => qualite)).not.toContain('cpe');

    const { body: deja } = await chef
      .post(`${adresse}/membres`)
      .send({ ...cpe, nom: 'TOURNIER' })
      .expect(409);
    expect(deja.code).toBe('commission.membre_deja_present');
    expect((await chef.post(`${adresse}/membres`).send({ qualite: 'parents', nombre: 1 })).body.code).toBe(
      'commission.membre_deja_present',
    );
    await chef.delete(`${adresse}/membres/${parents.id}`).expect(204);
    expect((await chef.get(adresse)).body).toMatchObject({ version: 4, membres: [cpe] });
    for (const id of [parents.id, 'tous']) await chef.delete(`${adresse}/membres/${id}`).expect(404);
  });

  it('corrects a member in place: what is absent stays, a quality that is only counted loses its names', async () => {
    await chef.put(adresse).send({ modalite: 'ad_hoc' }).expect(200);
    const cpe = { qualite: 'cpe', prenom: 'Lise', nom: 'Tournier', courriel: 'lise@lycee.example' };
    const { body: membre } = await chef.post(`${adresse}/membres`).send(cpe).expect(201);
    const lien = `${adresse}/membres/${membre.id}`;
    const { body: corrige } = await chef.patch(lien).send({ nom: 'Tournel', version: 2 }).expect(200);
    expect(corrige).toMatchObject({ ...cpe, id: membre.id, nom: 'Tournel', version: 3 });

    const { body: perimee } = await chef.patch(lien).send({ nom: 'Tournié', version: 2 }).expect(409);
    expect(perimee).toMatchObject({ code: 'version.perimee', courant: { nom: 'Tournel', version: 3 } });
    expect((await chef.patch(lien).send({ nom: null, version: 3 }).expect(400)).body.erreurs).toEqual([
      { champ: 'nom', message: 'Indiquez le nom.' },
    ]);

    const { body: parents } = await chef.patch(lien).send({ qualite: 'parents', nombre: 3, version: 3 }).expect(200);
    expect(parents).toMatchObject({ qualite: 'parents', nombre: 3, nom: null, prenom: null, courriel: null });
    const retour = { qualite: 'cpe', prenom: 'Lise', nom: 'Tournier', version: 4 };
    expect((await chef.patch(lien).send(retour).expect(200)).body).toMatchObject({ nombre: 1, nom: 'Tournier' });

    await chef.post(`${adresse}/membres`).send({ qualite: 'parents', nombre: 1 }).expect(201);
    const { body: deja } = await chef.patch(lien).send({ qualite: 'parents', nombre: 1, version: 6 }).expect(409);
    expect(deja.code).toBe('commission.membre_deja_present');
    await chef.patch(`${adresse}/membres/tous`).send({ nombre: 1, version: 6 }).expect(404);
  });

  it('never takes the name of a pupil or a parent, and says why', async () => {
    await chef.put(adresse).send({ modalite: 'ad_hoc' }).expect(200);
    for (const saisie of [{ nom: 'Martel' }, { prenom: 'Jade' }, { prenom: 'Jade', nom: 'Martel' }])
      expect(await refuse({ qualite: 'eleves', nombre: 2, ...saisie })).toEqual([
        { champ: 'nom', message: expect.stringContaining('comptés, jamais nommés') },
      ]);
    expect((await refuse({ qualite: 'parents' }))[0]?.champ).toBe('nombre');
    for (const nombre of [0, 100, 1.5, '2'])
      expect((await refuse({ qualite: 'parents', nombre }))[0]?.champ).toBe('nombre');
  });

  it('wants a first name, a name and no number for the others', async () => {
    expect((await refuse({ qualite: 'enseignant' })).map(({ champ }) => champ)).toEqual(['prenom', 'nom']);
    expect((await refuse({ qualite: 'enseignant', prenom: 'Ana', nom: 'Roy', nombre: 2 }))[0]?.champ).toBe('nombre');
    expect((await refuse({ qualite: 'jardinier', prenom: 'Ana', nom: 'Roy' }))[0]?.champ).toBe('qualite');
  });

  it('takes no member before it exists', async () => {
    const { body } = await chef
      .post(`${adresse}/membres`)
      .send({ qualite: 'cpe', prenom: 'Lise', nom: 'Tournier' })
      .expect(409);
    expect(body.code).toBe('commission.absente');
  });

  it('answers 404 on every route to the head of another school, 403 to whoever only reads', async () => {
    await chef.put(adresse).send({ modalite: 'ad_hoc' }).expect(200);
    const { body: membre } = await chef.post(`${adresse}/membres`).send({ qualite: 'eleves', nombre: 2 }).expect(201);
    const autre = await t.fabriques.addEtablissement();
    const voisin = await t.client(await t.fabriques.addActeur('chef', { uai: autre.uai }));
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai }));
    await voisin.get(adresse).expect(404);
    for (const client of [srane, lecteur]) {
      const { body } = await client.get(adresse).expect(200);
      expect(body).toMatchObject({ modalite: 'ad_hoc', actionsPossibles: [] });
    }
    for (const [client, status] of [
      [voisin, 404],
      [srane, 403],
      [lecteur, 403],
    ] as const) {
      await client.put(adresse).send({ modalite: 'ad_hoc', version: 2 }).expect(status);
      await client.post(`${adresse}/membres`).send({ qualite: 'eleves', nombre: 2 }).expect(status);
      await client.patch(`${adresse}/membres/${membre.id}`).send({ nombre: 3, version: 2 }).expect(status);
      await client.delete(`${adresse}/membres/${membre.id}`).expect(status);
    }
    await voisin.delete(`${toCommission(autre.uai)}/membres/${membre.id}`).expect(404);
    expect((await chef.get(adresse)).body.membres).toHaveLength(1);
  });

  it('writes nothing in a year that is closed', async () => {
    const { body } = await chef.put(toCommission(uai, 2025)).send({ modalite: 'ad_hoc' }).expect(409);
    expect(body.code).toBe('annee.close');
    expect((await chef.get(toCommission(uai, 2025)).expect(200)).body.actionsPossibles).toEqual([]);
  });
});
