import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { readOctets } from '../../../../../tests/fabriques/commissions.js';
import {
  addEcoleDeLaVieNumerique,
  BESOIN,
  CAMPAGNE,
  type EcoleDeLaVieNumerique,
  EQUIPEMENT_ACADEMIE,
  type ScenesDEquipement,
  startEquipement,
} from '../../../../../tests/fabriques/vie-numerique.js';

describe('equipment campaigns', () => {
  let scenes: ScenesDEquipement;
  let ecole: EcoleDeLaVieNumerique;
  let adresse: string;

  beforeAll(async () => {
    scenes = await startEquipement();
  });

  beforeEach(async () => {
    ecole = await scenes.begin();
    adresse = `${ecole.adresse}/equipement`;
  });

  afterAll(async () => {
    await scenes.t.close();
  });

  it('are corrected, kept once used, removed before', async () => {
    const campagne = await scenes.openCampagne();
    const lien = `${EQUIPEMENT_ACADEMIE}/campagnes/${campagne}`;
    await scenes.srane
      .patch(lien)
      .send({ titre: 'Équipement 2027', consignes: 'Un besoin par ligne', version: 1 })
      .expect(200);
    await scenes.srane.patch(lien).send({ titre: 'Trop tard', version: 1 }).expect(409);
    const brouillon = await ecole.chef
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(201);
    const { body } = await scenes.srane.delete(lien).expect(409);
    expect(body.code).toBe('equipement.campagne_utilisee');
    for (const [champ, saisie] of [
      ['categories', { categories: ['video'] }],
      ['types', { types: ['lycee'] }],
      ['closeLe', { closeLe: '2026-11-01' }],
      ['closeLe', { closeLe: '2027-08-01' }],
      ['departement', { departement: '033' }],
    ] as const) {
      const refus = await scenes.srane
        .patch(lien)
        .send({ ...saisie, version: 2 })
        .expect(400);
      expect(refus.body.erreurs[0].champ).toBe(champ);
    }
    await ecole.chef.delete(`${adresse}/demandes/${brouillon.body.id}`).expect(204);
    expect((await scenes.srane.get(`${EQUIPEMENT_ACADEMIE}/campagnes`)).body.elements[0].actionsPossibles).toEqual([
      'modifier',
      'supprimer',
    ]);
    await scenes.srane.delete(`${lien}?version=1`).expect(409);
    await scenes.srane.delete(`${lien}?version=2`).expect(204);
    await scenes.srane.delete(lien).expect(404);
  });

  it('never lose a request to a removal that crosses it: one of the two is refused', async () => {
    for (let tour = 0; tour < 8; tour += 1) {
      const campagne = await scenes.openCampagne();
      const [retrait, demande] = await Promise.all([
        scenes.srane.delete(`${EQUIPEMENT_ACADEMIE}/campagnes/${campagne}`),
        ecole.chef.post(`${adresse}/demandes`).send({ ...BESOIN, campagne }),
      ]);
      expect(['204 404', '409 201']).toContain(`${retrait.status} ${demande.status}`);
    }
  });

  it('are listed for the académie, filtered, and exported without a formula', async () => {
    const campagne = await scenes.openCampagne();
    await scenes.transmit(ecole, campagne, { besoin: '=1+1' });
    const autre = await addEcoleDeLaVieNumerique(scenes.t);
    await scenes.transmit(autre, campagne, { categorie: 'postes_fixes', quantite: 4, priorite: 1 });
    await ecole.chef.post(`${adresse}/demandes`).send({ ...BESOIN, campagne, besoin: 'Brouillon' });
    const { body: campagnes } = await scenes.srane.get(`${EQUIPEMENT_ACADEMIE}/campagnes`).expect(200);
    expect(campagnes.elements).toMatchObject([{ demandes: 2, sansReponse: 2 }]);
    const { body } = await scenes.srane.get(`${EQUIPEMENT_ACADEMIE}/demandes?taille=1&tri=-quantite`).expect(200);
    expect(body).toMatchObject({
      total: 2,
      elements: [
        {
          quantite: 15,
          titreCampagne: CAMPAGNE.titre,
          etablissement: { uai: ecole.uai, departement: '023', type: 'college' },
          actionsPossibles: ['accorder', 'accorder_en_partie', 'refuser'],
        },
      ],
    });
    const total = async (filtre: string): Promise<number> =>
      (await scenes.srane.get(`${EQUIPEMENT_ACADEMIE}/demandes?${filtre}`).expect(200)).body.total as number;
    expect(await total(`campagne=${campagne}&etat=demandee`)).toBe(2);
    expect(await total('categorie=postes_fixes')).toBe(1);
    expect(await total(`q=${autre.uai}`)).toBe(1);
    expect(await total('departement=087')).toBe(0);
    expect(await total('type=lycee')).toBe(0);
    await scenes.srane.get(`${EQUIPEMENT_ACADEMIE}/demandes?etat=brouillon`).expect(400);

    const csv = await scenes.srane.get(`${EQUIPEMENT_ACADEMIE}/demandes/export?format=csv`).expect(200);
    expect(csv.headers['content-disposition']).toContain('demandes-equipement.csv');
    const lignes = csv.text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
    expect(lignes).toHaveLength(3);
    expect(lignes[0]).toMatch(/^Campagne;Collectivité;UAI;/);
    expect(csv.text).toContain(";'=1+1;15;");
    const xlsx = await scenes.srane
      .get(`${EQUIPEMENT_ACADEMIE}/demandes/export?format=xlsx&categorie=portables`)
      .buffer(true)
      .parse((reponse, suite) => readOctets(reponse as unknown as NodeJS.ReadableStream, suite))
      .expect(200);
    const { sheets } = await readXlsx(xlsx.body as Buffer);
    expect(sheets[0]?.rows).toHaveLength(2);
    expect(sheets[0]?.rows[1]?.slice(8, 10)).toEqual(['=1+1', 15]);
    await scenes.srane.get(`${EQUIPEMENT_ACADEMIE}/demandes/export?format=ods`).expect(400);
  });

  it('keep each to their own: other schools, départements, roles', async () => {
    const campagne = await scenes.openCampagne();
    const demande = await scenes.transmit(ecole, campagne);
    const autre = await addEcoleDeLaVieNumerique(scenes.t);
    const demandes = `${autre.adresse}/equipement/demandes`;
    await autre.chef.get(adresse).expect(404);
    await autre.chef.patch(`${demandes}/${demande}`).send({ quantite: 1, version: 2 }).expect(404);
    await autre.chef.post(`${demandes}/${demande}/transmission`).send({ version: 2 }).expect(404);
    await ecole.chef.post(`${adresse}/demandes/${demande}/reponse`).send({ etat: 'accordee', version: 2 }).expect(403);
    await ecole.chef.get(`${EQUIPEMENT_ACADEMIE}/demandes`).expect(404);
    const lecteur = await scenes.t.client(await scenes.t.fabriques.addActeur('lecteur', { uai: ecole.uai }));
    expect((await lecteur.get(adresse).expect(200)).body.demandes).toMatchObject([{ actionsPossibles: [] }]);
    await lecteur
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(403);
    const referent = await scenes.t.client(
      await scenes.t.fabriques.addActeur('referent_departemental', { departement: '087' }),
    );
    expect((await referent.get(`${EQUIPEMENT_ACADEMIE}/demandes`).expect(200)).body.total).toBe(0);
    await referent.post(`${EQUIPEMENT_ACADEMIE}/campagnes`).send(CAMPAGNE).expect(403);
    const rrupn = await scenes.t.client(await scenes.t.fabriques.addActeur('rrupn', { uai: ecole.uai }));
    await rrupn
      .post(`${adresse}/demandes`)
      .send({ ...BESOIN, campagne })
      .expect(201);
  });
});
