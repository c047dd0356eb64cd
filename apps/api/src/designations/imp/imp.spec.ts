import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { OpenSuivis } from '../../film/index.js';
import { Faits } from '../../socle/faits/index.js';
import { addMandat, toDesignations } from '../../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';

const plain = (texte: string): string => texte.replace(/\s/g, ' ');

describe('the IMP of a mission', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let chef: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ({ uai } = await t.fabriques.addEtablissement());
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
  });

  afterAll(async () => {
    await t.close();
  });

  const readImp = async (client: TestAgent) =>
    (await client.get(`${toDesignations({ uai, annee: 2026 })}/imp`).expect(200)).body;

  it('is shared between two people at 625 euros each, and never at 600', async () => {
    const [une, autre] = [await addMandat(t.fabriques, { uai }), await addMandat(t.fabriques, { uai })];
    const premiere = await chef
      .put(`${toDesignations(une)}/compensation`)
      .send({ nature: 'imp', taux: 625, version: 1 })
      .expect(200);
    expect(premiere.body.avertissements).toEqual([expect.stringContaining('inférieur au taux recommandé')]);
    const seconde = await chef
      .put(`${toDesignations(autre)}/compensation`)
      .send({ nature: 'imp', taux: 625, version: 1 })
      .expect(200);
    expect(seconde.body.avertissements).toEqual([]);
    expect(await readImp(chef)).toMatchObject({
      total: 1250,
      parts: [{ taux: 625 }, { taux: 625 }],
      recommande: { taux: [1250, 2500, 3750], source: expect.stringContaining('à vérifier') },
      avertissements: [],
    });

    const { body } = await chef
      .put(`${toDesignations(autre)}/compensation`)
      .send({ nature: 'imp', taux: 600, version: 2 })
      .expect(400);
    expect(plain(body.erreurs[0].message)).toBe(
      "Choisissez un des cinq taux annuels de l'IMP : 312,50 €, 625 €, 1 250 €, 2 500 €, 3 750 €.",
    );
    expect((await readImp(chef)).total).toBe(1250);
  });

  it('goes through four dated steps, and tells which are missing', async () => {
    const adresse = toDesignations(await addMandat(t.fabriques, { uai, etat: 'transmise' }));
    const { body } = await chef
      .put(`${adresse}/compensation`)
      .send({
        nature: 'imp',
        taux: 1250,
        avisConseilPedagogique: '2026-05-04',
        avisCa: '2026-06-15',
        proposeeLe: '2026-06-20',
        version: 1,
      })
      .expect(200);
    expect(body.compensation.etapes).toEqual([
      { code: 'avis_conseil_pedagogique', libelle: 'Avis du conseil pédagogique', le: '2026-05-04', manque: false },
      { code: 'avis_ca', libelle: "Avis du conseil d'administration", le: '2026-06-15', manque: false },
      { code: 'proposition', libelle: 'Proposition au recteur', le: '2026-06-20', manque: false },
      { code: 'saisie_sts', libelle: 'Saisie dans STSWEB', le: null, manque: true },
    ]);
    const inverse = await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 1250, avisConseilPedagogique: '2026-06-15', avisCa: '2026-05-04', version: 2 })
      .expect(200);
    expect(inverse.body.avertissements).toEqual([expect.stringContaining('précède celui du conseil pédagogique')]);
  });

  it('warns of a person whose function is neither a teacher nor education staff, without refusing', async () => {
    const agent = await t.fabriques.addAgent({ prenom: 'Lise', nom: 'Bardouin' });
    await t.fabriques.query(`update agents set discipline = 'AED' where id = $1`, [agent.id]);
    const adresse = toDesignations(await addMandat(t.fabriques, { uai, agent }));
    const { body } = await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 1250, version: 1 })
      .expect(200);
    expect(body.avertissements).toEqual([expect.stringMatching(/Lise Bardouin \(AED\).*2015-475.*À vérifier/)]);
    expect((await readImp(chef)).avertissements).toHaveLength(1);
    const aucune = await chef.put(`${adresse}/compensation`).send({ nature: 'aucune', version: 2 }).expect(200);
    expect(aucune.body.avertissements).toEqual([]);
  });

  it('is compared with the rates that the académie recommends that year', async () => {
    const { uai: ailleurs } = await t.fabriques.addEtablissement({ departement: '063', academie: '06', region: '84' });
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '06' }));
    await srane
      .put('/api/v1/academies/06/annees/2026-2027/parametres')
      .send({ tauxRecommandes: [625], version: 0 })
      .expect(200);
    const chefLaBas = await t.client(await t.fabriques.addActeur('chef', { uai: ailleurs }));
    const adresse = toDesignations(await addMandat(t.fabriques, { uai: ailleurs, etat: 'transmise' }));
    const bonne = await chefLaBas.put(`${adresse}/compensation`).send({ nature: 'imp', taux: 625, version: 1 });
    expect(bonne.body.avertissements).toEqual([]);
    const haute = await chefLaBas.put(`${adresse}/compensation`).send({ nature: 'imp', taux: 2500, version: 2 });
    expect(haute.body.avertissements.map(plain)).toEqual([
      "2 500 € n'est pas un taux recommandé pour un référent numérique : 625 € (paramètres de l'académie, 2026-2027).",
    ]);
  });

  it('keeps the total from whoever does not read every amount', async () => {
    const mandat = await addMandat(t.fabriques, { uai, etat: 'acceptee', compensation: 'imp', tauxCentimes: 62500 });
    await addMandat(t.fabriques, { uai, etat: 'acceptee', compensation: 'imp', tauxCentimes: 125000 });
    const rrupn = await t.client(mandat.agent);
    expect(await readImp(rrupn)).toMatchObject({ total: null, parts: [{ taux: 625 }], avertissements: [] });
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai }));
    expect(await readImp(lecteur)).toMatchObject({ total: null, parts: [] });
    const adjoint = await t.client(await t.fabriques.addActeur('adjoint', { uai }));
    expect((await readImp(adjoint)).total).toBe(1875);
  });

  it('leaves refusals out, counts a closed mission whole, and says so', async () => {
    await addMandat(t.fabriques, { uai, etat: 'refusee', compensation: 'imp', tauxCentimes: 375000 });
    await addMandat(t.fabriques, { uai, etat: 'close', fin: '2026-10-31', compensation: 'imp', tauxCentimes: 125000 });
    const imp = await readImp(chef);
    expect(imp.total).toBe(1250);
    expect(imp.avertissements).toEqual([expect.stringContaining('part entière')]);
  });
});

describe('the IMP of an académie', () => {
  let t: ApplicationDeTest;
  const LIEU = '/api/v1/academies/22/annees/2026-2027';

  beforeAll(async () => {
    t = await startApplication();
    const a = await t.fabriques.addEtablissement({ nom: 'Collège A', departement: '023' });
    const b = await t.fabriques.addEtablissement({ nom: 'Lycée B', departement: '087' });
    const personne = await t.fabriques.addAgent();
    const imp = { etat: 'acceptee', compensation: 'imp' } as const;
    await addMandat(t.fabriques, { ...imp, uai: a.uai, tauxCentimes: 62500, agent: personne });
    await addMandat(t.fabriques, { ...imp, uai: a.uai, tauxCentimes: 62500 });
    await addMandat(t.fabriques, { ...imp, uai: b.uai, tauxCentimes: 125000, etat: 'transmise' });
    await addMandat(t.fabriques, { ...imp, uai: b.uai, tauxCentimes: 375000, etat: 'brouillon' });
    await addMandat(t.fabriques, { ...imp, uai: b.uai, tauxCentimes: 375000, etat: 'refusee' });
    await addMandat(t.fabriques, { uai: b.uai, etat: 'acceptee', compensation: 'allegement' });
    await addMandat(t.fabriques, { ...imp, uai: a.uai, tauxCentimes: 31250, annee: 2025, agent: personne });
    const ailleurs = await t.fabriques.addEtablissement({ departement: '031', academie: '16', region: '76' });
    await addMandat(t.fabriques, { ...imp, uai: ailleurs.uai, tauxCentimes: 250000 });
  });

  afterAll(async () => {
    await t.close();
  });

  it('adds up what the schools have transmitted, against the envelope when there is one', async () => {
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    const attendu = {
      total: 2500,
      parDepartement: [
        { departement: '023', nom: 'Département 023', total: 1250, personnes: 2 },
        { departement: '087', nom: 'Département 087', total: 1250, personnes: 1 },
      ],
      parTaux: [
        { taux: 625, nombre: 2 },
        { taux: 1250, nombre: 1 },
      ],
      nombre: 2,
    };
    const sans = await srane.get(`${LIEU}/imp`).expect(200);
    expect(sans.body).toMatchObject({ ...attendu, enveloppe: null, reste: null });
    expect(sans.body.elements).toEqual([
      { uai: expect.any(String), nom: 'Collège A', total: 1250, propose: 0, saisi: 0, personnes: 2 },
      { uai: expect.any(String), nom: 'Lycée B', total: 1250, propose: 0, saisi: 0, personnes: 1 },
    ]);
    await srane.put(`${LIEU}/parametres`).send({ enveloppeImp: 2000.5, version: 0 }).expect(200);
    const avec = await srane.get(`${LIEU}/imp`).expect(200);
    expect(avec.body).toMatchObject({ ...attendu, enveloppe: 2000.5, reste: -499.5 });
    const partielle = await srane.get(`${LIEU}/imp?departement=023&taille=1`).expect(200);
    expect(partielle.body).toMatchObject({ total: 1250, enveloppe: null, reste: null, nombre: 1 });
    expect((await srane.get(`${LIEU}/imp?taille=1&page=2`).expect(200)).body.elements).toEqual([
      expect.objectContaining({ nom: 'Lycée B' }),
    ]);
    await srane.get(`${LIEU}/imp?departement=Creuse`).expect(400);
  });

  it('is limited to the département of its référent, and closed to schools', async () => {
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    const { body } = await referent.get(`${LIEU}/imp`).expect(200);
    expect(body).toMatchObject({ total: 1250, enveloppe: null, nombre: 1 });
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: body.elements[0].uai }));
    await chef.get(`${LIEU}/imp`).expect(404);
  });

  it('tells declared, proposed and entered, and why schools are late: no RRUPN, undecided, not entered', async () => {
    await t.fabriques.addDepartement('044', '44', '75');
    await t.fabriques.addDepartement('049', '44', '75');
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '44' }));
    const lieu = '/api/v1/academies/44/annees/2026-2027';
    const addEcole = (nom: string, departement: string) =>
      t.fabriques.addEtablissement({ nom, departement, academie: '44', region: '75' });
    const ecoles = {
      saisie: await addEcole('Collège saisi', '044'),
      proposee: await addEcole('Collège proposé', '044'),
      indecise: await addEcole('Lycée indécis', '044'),
      finie: await addEcole('Lycée sans personne', '049'),
      vide: await addEcole('Lycée vide', '049'),
    };
    const imp = { etat: 'acceptee', compensation: 'imp', tauxCentimes: 125_000 } as const;
    const { id: saisie } = await addMandat(t.fabriques, { ...imp, uai: ecoles.saisie.uai, saisieSts: '2026-10-05' });
    const { id: proposee } = await addMandat(t.fabriques, { ...imp, uai: ecoles.proposee.uai });
    await t.fabriques.query(`update compensations set proposee_le = '2026-09-20' where mandat = $1`, [proposee]);
    await addMandat(t.fabriques, { uai: ecoles.indecise.uai, etat: 'transmise' });
    await addMandat(t.fabriques, { ...imp, uai: ecoles.finie.uai, etat: 'close', fin: '2026-10-15' });
    await t.application.get(OpenSuivis).executeAll(2026);
    await t.base.runSysteme('film', () =>
      t.application
        .get(Faits)
        .establish({ uai: ecoles.saisie.uai, annee: 2026, code: 'imp.saisie', objet: saisie, date: '2026-10-05' }),
    );
    const parts = [{ departement: '044', montant: 3000 }];
    const { body: refus } = await srane
      .put(`${lieu}/parametres`)
      .send({ enveloppeImp: 2000, enveloppesImp: parts, version: 0 })
      .expect(400);
    expect(refus.erreurs).toMatchObject([{ champ: 'enveloppesImp' }]);
    for (const departement of ['023', '044']) {
      const { body } = await srane
        .put(`${lieu}/parametres`)
        .send({ enveloppesImp: [...parts, { departement, montant: 1 }], version: 0 })
        .expect(400);
      expect(body.erreurs).toMatchObject([{ champ: 'enveloppesImp.1.departement' }]);
    }
    await srane.put(`${lieu}/parametres`).send({ enveloppeImp: 10_000, enveloppesImp: parts, version: 0 }).expect(200);
    const { body } = await srane.get(`${lieu}/imp`).expect(200);
    const du044 = { total: 2500, propose: 2500, saisi: 1250, enveloppe: 3000, reste: 500 };
    expect(body).toMatchObject({
      ...{ total: 3750, propose: 2500, saisi: 1250, enveloppe: 10_000, reste: 6250 },
      retards: { total: 4, sansRrupn: 2, indecise: 1, nonSaisie: 1 },
      parDepartement: [
        { departement: '044', ...du044, retards: { total: 2, sansRrupn: 0, indecise: 1, nonSaisie: 1 } },
        { departement: '049', total: 1250, saisi: 0, enveloppe: null, reste: null, retards: { sansRrupn: 2 } },
      ],
      nombre: 3,
    });
    // A part of the territory sees the envelope that it is entitled to, here and in the settings.
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '044' }));
    expect((await referent.get(`${lieu}/imp`).expect(200)).body).toMatchObject({ ...du044, retards: { total: 2 } });
    expect((await srane.get(`${lieu}/imp?departement=044`).expect(200)).body).toMatchObject(du044);
    expect((await referent.get(`${lieu}/parametres`).expect(200)).body).toMatchObject({
      enveloppeImp: null,
      enveloppesImp: parts,
    });
    const autre = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '049' }));
    expect((await autre.get(`${lieu}/imp`).expect(200)).body).toMatchObject({ total: 1250, enveloppe: null });
    expect((await autre.get(`${lieu}/parametres`).expect(200)).body).toMatchObject({ enveloppesImp: [] });

    const { text } = await referent.get(`${lieu}/imp/export?format=csv`).expect(200);
    const lignes = text.trim().split(/\r?\n/);
    expect(lignes).toHaveLength(4);
    expect(lignes.filter((ligne) => ligne.includes('compensation pas encore décidée'))).toHaveLength(1);
    expect(lignes.find((ligne) => ligne.includes('Collège proposé'))).toContain('1250');
    const { headers } = await srane.get(`${lieu}/imp/export?format=xlsx&departement=049`).expect(200);
    expect(headers['content-disposition']).toContain('imp-44-2026.xlsx');
  });
});
