import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { addMandat, type MandatFabrique, readFaits, toDesignations } from '../../../../tests/fabriques/designations.js';
import { signByBoth } from '../../../../tests/fabriques/lettres.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';

const SAISIE = {
  agent: { prenom: 'Hugo', nom: 'Aubertinel', courriel: 'Hugo.Aubertinel@essai.example', discipline: 'Technologie' },
  debut: '2026-09-01',
  domaines: ['administrer', 'conseiller'],
  partages: [{ domaine: 'administrer', acteur: 'Gestionnaire' }],
};

describe('the life of a mandate', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  it('goes from the declaration to the acceptance, and the faits follow', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const liste = toDesignations({ uai, annee: 2026 });

    const { body: vide } = await chef.get(liste).expect(200);
    expect(vide).toEqual({ elements: [], total: 0, page: 1, taille: 50, actionsPossibles: ['declarer'] });

    const { body: declaree } = await chef.post(liste).send(SAISIE).expect(201);
    expect(declaree).toEqual({
      id: expect.any(String),
      agent: { ...SAISIE.agent, id: expect.any(String), courriel: 'hugo.aubertinel@essai.example' },
      debut: '2026-09-01',
      fin: null,
      domaines: ['conseiller', 'administrer'],
      prisLe: null,
      partages: SAISIE.partages,
      etat: 'brouillon',
      motif: null,
      transmiseLe: null,
      lettreSigneeLe: null,
      closeLe: null,
      compensation: null,
      version: 1,
      actionsPossibles: ['transmettre', 'modifier', 'supprimer', 'fixer_compensation'],
    });
    const adresse = toDesignations({ uai, annee: 2026, id: declaree.id });
    expect(await readFaits(t.fabriques, declaree.id)).toEqual({});
    expect(await t.fabriques.query(`select 1 from courriels`)).toEqual([]);

    const { body: transmise } = await chef.post(`${adresse}/transmission`).send({ version: 1 }).expect(200);
    expect(transmise).toMatchObject({ etat: 'transmise', transmiseLe: AUJOURDHUI, version: 2 });
    expect(transmise.actionsPossibles).toEqual(['clore', 'fixer_compensation']);
    expect(await readFaits(t.fabriques, declaree.id)).toEqual({
      'designation.transmise': AUJOURDHUI,
      'imp.saisie': null,
      'lettre.signee': null,
    });

    const rrupn = await t.client({ id: declaree.agent.id });
    const { body: lue } = await rrupn.get(adresse).expect(200);
    expect(lue.actionsPossibles).toEqual(['accepter', 'refuser']);
    const { body: acceptee } = await rrupn.post(`${adresse}/acceptation`).send({ version: 2 }).expect(200);
    expect(acceptee).toMatchObject({ etat: 'acceptee', version: 3, actionsPossibles: [] });

    await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 1250, saisieSts: '2026-10-05', version: 3 })
      .expect(200);
    await signByBoth(`${adresse}/lettre-de-mission`, chef, rrupn);
    const { body: datee } = await chef.get(adresse).expect(200);
    expect(datee).toMatchObject({ lettreSigneeLe: AUJOURDHUI, etat: 'acceptee', version: 5 });
    expect(await readFaits(t.fabriques, declaree.id)).toEqual({
      'designation.transmise': AUJOURDHUI,
      'imp.saisie': '2026-10-05',
      'lettre.signee': AUJOURDHUI,
    });

    const { body: page } = await chef.get(liste).expect(200);
    expect(page).toMatchObject({ total: 1, elements: [{ id: declaree.id, version: 5 }] });
  });

  it('leaves an audit line at every step', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const { body } = await chef
      .post(toDesignations({ uai, annee: 2026 }))
      .send(SAISIE)
      .expect(201);
    await chef
      .post(`${toDesignations({ uai, annee: 2026, id: body.id })}/transmission`)
      .send({ version: 1 })
      .expect(200);
    // The application's role may only append to the audit trail.
    const lecteur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await lecteur.connect();
    const { rows: lignes } = await lecteur.query(
      `select evenement, avant ->> 'etat' as avant, apres ->> 'etat' as apres from audit where objet = $1 order by id`,
      [body.id],
    );
    await lecteur.end();
    expect(lignes).toEqual([
      { evenement: 'designation.declared', avant: null, apres: 'brouillon' },
      { evenement: 'designation.transmitted', avant: 'brouillon', apres: 'transmise' },
    ]);
  });

  it('gives the person rights on the school from the transmission to the end of the mission, and ends them with it', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const { body } = await chef
      .post(toDesignations({ uai, annee: 2026 }))
      .send({ ...SAISIE, debut: '2027-01-05', fin: '2027-06-30' })
      .expect(201);
    const adresse = toDesignations({ uai, annee: 2026, id: body.id });
    const readDates = () =>
      t.fabriques.query(`select debut::text, fin::text from habilitations where uai = $1 and role = 'rrupn'`, [uai]);
    expect(await readDates()).toEqual([]);

    await chef.patch(adresse).send({ debut: '2027-01-04', fin: null, version: 1 }).expect(200);
    expect(await readDates()).toEqual([]);
    await chef.post(`${adresse}/transmission`).send({ version: 2 }).expect(200);
    // A mission that starts later is answered from today.
    expect(await readDates()).toEqual([{ debut: AUJOURDHUI, fin: '2027-07-31' }]);
    await (await t.client({ id: body.agent.id })).post(`${adresse}/acceptation`).send({ version: 3 }).expect(200);
    await chef.post(`${adresse}/cloture`).send({ version: 4, motif: 'Mutation', date: '2027-02-01' }).expect(200);
    expect(await readDates()).toEqual([{ debut: AUJOURDHUI, fin: '2027-02-01' }]);
  });

  it('keeps the rights that another mission of the same person still needs', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const agent = await t.fabriques.addActeur('rrupn', { uai }, { debut: '2026-09-01', fin: '2027-07-31' });
    const premiere = await addMandat(t.fabriques, { uai, agent, etat: 'acceptee', fin: '2026-12-31' });
    const seconde = await addMandat(t.fabriques, { uai, agent, etat: 'acceptee', debut: '2027-01-01' });
    const readFins = async (): Promise<string[]> =>
      (
        await t.fabriques.query<{ fin: string }>(
          `select fin::text from habilitations where agent = $1 order by debut, fin`,
          [agent.id],
        )
      ).map(({ fin }) => fin);
    const close = (mandat: MandatFabrique, date: string) =>
      chef
        .post(`${toDesignations(mandat)}/cloture`)
        .send({ version: 1, motif: 'Départ', date })
        .expect(200);

    await close(premiere, '2026-11-30');
    expect(await readFins()).toEqual(['2026-11-30', '2027-07-31', '2027-07-31']);
    await close(seconde, '2027-02-01');
    expect(await readFins()).toEqual(['2026-11-30', '2027-02-01', '2027-02-01']);
  });

  it('takes back what a refusal, a send-back or an end had made true, and starts again', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    const { body } = await chef
      .post(toDesignations({ uai, annee: 2026 }))
      .send(SAISIE)
      .expect(201);
    const adresse = toDesignations({ uai, annee: 2026, id: body.id });
    const rrupn = await t.client({ id: body.agent.id });

    await chef.post(`${adresse}/transmission`).send({ version: 1 }).expect(200);
    const { body: refusee } = await rrupn
      .post(`${adresse}/refus`)
      .send({ version: 2, motif: 'Pas le temps' })
      .expect(200);
    expect(refusee).toMatchObject({ etat: 'refusee', motif: 'Pas le temps' });
    expect(await readFaits(t.fabriques, body.id)).toEqual({});

    const { body: reprise } = await chef.post(`${adresse}/reprise`).send({ version: 3 }).expect(200);
    expect(reprise).toMatchObject({ etat: 'brouillon', motif: null, transmiseLe: null });
    await chef.post(`${adresse}/transmission`).send({ version: 4 }).expect(200);
    expect(await readFaits(t.fabriques, body.id)).toMatchObject({ 'designation.transmise': AUJOURDHUI });

    const { body: renvoyee } = await srane
      .post(`${adresse}/renvoi`)
      .send({ version: 5, motif: 'Dates à revoir' })
      .expect(200);
    expect(renvoyee).toMatchObject({ etat: 'brouillon', motif: 'Dates à revoir', actionsPossibles: [] });
    expect(await readFaits(t.fabriques, body.id)).toEqual({});

    await chef.post(`${adresse}/transmission`).send({ version: 6 }).expect(200);
    const { body: close } = await chef
      .post(`${adresse}/cloture`)
      .send({ version: 7, motif: 'Mutation', date: '2026-11-20' })
      .expect(200);
    expect(close).toMatchObject({
      etat: 'close',
      fin: '2026-11-20',
      closeLe: AUJOURDHUI,
      motif: 'Mutation',
      actionsPossibles: [],
    });
    expect(await readFaits(t.fabriques, body.id)).toEqual({});
    await rrupn.get(adresse).expect(404);
  });

  it('removes a draft, and nothing else', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const { body } = await chef
      .post(toDesignations({ uai, annee: 2026 }))
      .send(SAISIE)
      .expect(201);
    const adresse = toDesignations({ uai, annee: 2026, id: body.id });
    await chef.put(`${adresse}/compensation`).send({ nature: 'imp', taux: 625, version: 1 }).expect(200);
    await chef.delete(adresse).expect(204);
    await chef.get(adresse).expect(404);
    expect(await t.fabriques.query(`select 1 from compensations where uai = $1`, [uai])).toEqual([]);
    expect(await t.fabriques.query(`select 1 from habilitations where uai = $1 and role = 'rrupn'`, [uai])).toEqual([]);

    const { body: autre } = await chef
      .post(toDesignations({ uai, annee: 2026 }))
      .send(SAISIE)
      .expect(201);
    const { body: transmise } = await chef
      .post(`${toDesignations({ uai, annee: 2026, id: autre.id })}/transmission`)
      .send({ version: 1 })
      .expect(200);
    const { body: refus } = await chef.delete(toDesignations({ uai, annee: 2026, id: transmise.id })).expect(409);
    expect(refus.code).toBe('designation.non_supprimable');
  });

  it('gives a removed draft back with all it had: domains, compensation, rights, letter and comments', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const { body } = await chef
      .post(toDesignations({ uai, annee: 2026 }))
      .send(SAISIE)
      .expect(201);
    const adresse = toDesignations({ uai, annee: 2026, id: body.id });
    const lettre = `${adresse}/lettre-de-mission`;
    await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 625, avisCa: '2026-06-20', version: 1 })
      .expect(200);
    await chef.post(`${lettre}/commentaires`).send({ texte: 'À relire ensemble.' }).expect(201);
    const { body: lue } = await chef.get(lettre).expect(200);
    await chef
      .put(lettre)
      .send({ contenu: { ...lue.contenu, texteLibre: 'Le jeudi matin.' }, version: lue.version })
      .expect(200);
    const droits = () =>
      t.fabriques.query(`select role, debut::text, fin::text from habilitations where uai = $1 and role = 'rrupn'`, [
        uai,
      ]);
    const avant = {
      designation: (await chef.get(adresse).expect(200)).body,
      lettre: (await chef.get(lettre).expect(200)).body,
      droits: await droits(),
    };
    await chef.delete(adresse).expect(204);
    await chef.get(lettre).expect(404);
    expect(await droits()).toEqual([]);
    const voisin = await t.client(
      await t.fabriques.addActeur('chef', { uai: (await t.fabriques.addEtablissement()).uai }),
    );
    await voisin.post(`${adresse}/retablissement`).expect(404);

    const { body: rendue } = await chef.post(`${adresse}/retablissement`).expect(200);
    expect(rendue).toEqual({ ...avant.designation, version: avant.designation.version + 1 });
    expect((await chef.get(lettre).expect(200)).body).toEqual(avant.lettre);
    expect(await droits()).toEqual(avant.droits);
    await chef.post(`${adresse}/retablissement`).expect(404);
    expect(await t.fabriques.query(`select 1 from courriels where cle like '%' || $1 || '%'`, [body.id])).toEqual([]);
  });
});
