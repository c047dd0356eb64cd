import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addEcoleAvecLettre } from '../../../../../tests/fabriques/lettres.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';

const modelesOf = (academie: string): string => `/api/v1/academies/${academie}/annees/2026-2027/modeles-de-lettre`;

describe('the letter models of an académie', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  const addSrane = async (academie: string): Promise<TestAgent> => {
    await t.fabriques.addDepartement(`0${academie}`, academie, '75');
    return t.client(await t.fabriques.addActeur('srane', { academie }));
  };

  it('refuses a placeholder that nobody knows, naming it and the field', async () => {
    const srane = await addSrane('30');
    const { body } = await srane
      .post(modelesOf('30'))
      .send({ nom: 'Modèle', contenu: { moyens: { bureau: 'Bureau de {{ chef }} {{prof}}' }, suivi: ['{{}}'] } })
      .expect(400);
    expect(body.erreurs).toEqual([
      { champ: 'contenu.moyens.bureau', message: expect.stringContaining('Le repère {{prof}} est inconnu.') },
      { champ: 'contenu.suivi.0', message: expect.stringContaining('{{compensation}}') },
    ]);
  });

  it('go from draft to published, through versions, and schools read the published ones only', async () => {
    const srane = await addSrane('31');
    const adresse = modelesOf('31');
    const { body: cree } = await srane
      .post(adresse)
      .send({ nom: 'Collèges', contenu: { formations: 'Pour {{rrupn}}, en {{annee}}' } })
      .expect(201);
    expect(cree).toMatchObject({ numero: 1, etat: 'brouillon', version: 1, actionsPossibles: ['modifier', 'publier'] });
    const { body: pris } = await srane.post(adresse).send({ nom: 'collèges', contenu: {} }).expect(409);
    expect(pris.code).toBe('modele.nom_pris');

    const { chef, ecole } = await addEcoleAvecLettre(t, { ecole: { departement: '031', academie: '31' } });
    const publies = `/api/v1/etablissements/${ecole.uai}/annees/2026-2027/modeles-de-lettre`;
    expect((await chef.get(publies).expect(200)).body).toEqual({ elements: [] });
    await srane.post(`${adresse}/${cree.id}/publication`).send({ version: 9 }).expect(409);
    const { body: publie } = await srane.post(`${adresse}/${cree.id}/publication`).send({ version: 1 }).expect(200);
    expect(publie).toMatchObject({ etat: 'publie', actionsPossibles: ['retirer', 'nouvelle_version'] });
    const { body: liste } = await chef.get(publies).expect(200);
    expect(liste.elements).toEqual([{ id: cree.id, numero: 1, nom: 'Collèges', contenu: cree.contenu }]);

    const { body: fige } = await srane
      .put(`${adresse}/${cree.id}`)
      .send({ nom: 'Autre', contenu: {}, version: 2 })
      .expect(409);
    expect(fige.code).toBe('modele.sans_brouillon');
    const { body: suivante } = await srane.post(`${adresse}/${cree.id}/versions`).expect(201);
    expect(suivante).toMatchObject({ numero: 2, etat: 'brouillon', contenu: cree.contenu });
    await srane.post(`${adresse}/${cree.id}/versions`).expect(409);
    await srane
      .put(`${adresse}/${cree.id}`)
      .send({ nom: 'Collèges', contenu: { formations: 'Deux' }, version: 1 })
      .expect(200);
    await srane.post(`${adresse}/${cree.id}/publication`).send({ version: 2 }).expect(200);
    const { body: toutes } = await srane.get(adresse).expect(200);
    expect(toutes.elements.map((m: { numero: number; etat: string }) => [m.numero, m.etat])).toEqual([
      [2, 'publie'],
      [1, 'retire'],
    ]);
    await srane.post(`${adresse}/${cree.id}/retrait`).send({ version: 3 }).expect(200);
    expect((await chef.get(publies)).body.elements).toEqual([]);
    await srane.post(`${adresse}/${cree.id}/retrait`).send({ version: 4 }).expect(409);
  });

  it('give the letter its texts, placeholders replaced, and may be chosen one by one', async () => {
    const srane = await addSrane('32');
    const adresse = modelesOf('32');
    const publish = async (nom: string, contenu: object): Promise<string> => {
      const { body } = await srane.post(adresse).send({ nom, contenu }).expect(201);
      await srane.post(`${adresse}/${body.id}/publication`).send({ version: 1 }).expect(200);
      return body.id as string;
    };
    const premier = await publish('Lycées', {
      texteLibre: 'À {{etablissement}}, {{rrupn}} avec {{chef}} en {{annee}} : {{domaines}}. {{compensation}}',
      moyens: { plages: 'Deux heures' },
    });
    const { chef, rrupn, lettre, ecole } = await addEcoleAvecLettre(t, {
      ecole: { departement: '032', academie: '32' },
      agent: { prenom: 'Zoé', nom: 'Île' },
      chef: { prenom: 'Aimée', nom: 'Lhôte' },
      mandat: { compensation: 'allegement' },
    });
    const { body } = await chef.get(lettre).expect(200);
    expect(body.modele).toEqual({ id: premier, numero: 1, nom: 'Lycées' });
    expect(body.contenu.texteLibre).toBe(
      `À ${ecole.nom}, Zoé Île avec Aimée Lhôte en 2026-2027 : Conseiller la direction. Allègement de service.`,
    );
    expect(body.contenu.moyens.plages).toBe('Deux heures');
    expect(body.contenu.missionsPrincipales).toHaveLength(6);

    const second = await publish('Autre', { texteLibre: 'Texte du second' });
    await chef.post(`${lettre}/commentaires`).send({ texte: 'x' }).expect(201);
    const { body: propose } = await chef.get(`${lettre}?modele=${premier}`).expect(200);
    expect(propose.contenu.texteLibre).toContain('Zoé Île');
    const { body: gardee } = await rrupn.get(lettre).expect(200);
    expect(gardee.contenu.texteLibre).toBe('Texte du second');
    const { body: choisie } = await chef
      .put(lettre)
      .send({ contenu: propose.contenu, modele: { id: premier, numero: 1 }, version: gardee.version })
      .expect(200);
    expect(choisie.modele.nom).toBe('Lycées');
    const { body: refus } = await chef
      .put(lettre)
      .send({ contenu: propose.contenu, modele: { id: second, numero: 7 }, version: choisie.version })
      .expect(400);
    expect(refus.erreurs[0].champ).toBe('modele');
  });
});
