import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addMandat, sendTogether, toDesignations } from '../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';

const AGENT = { prenom: 'Maëlle', nom: 'Dubreuil', courriel: 'maelle.dubreuil@essai.example' };
const SAISIE = { agent: AGENT, debut: '2026-09-01', fin: '2027-07-04', domaines: ['conseiller'] };

describe('declaring a RRUPN', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let chef: TestAgent;
  let liste: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ({ uai } = await t.fabriques.addEtablissement());
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    liste = toDesignations({ uai, annee: 2026 });
  });

  afterAll(async () => {
    await t.close();
  });

  async function refuse(saisie: object): Promise<{ champ: string; message: string }[]> {
    const { body } = await chef.post(liste).send(saisie).expect(400);
    expect(body.code).toBe('saisie.invalide');
    return body.erreurs;
  }

  it('names each field that is missing or wrong', async () => {
    expect((await refuse({})).map(({ champ }) => champ)).toEqual(['agent', 'debut', 'domaines']);
    for (const agent of ['texte', [], null, [AGENT], 3])
      expect((await refuse({ ...SAISIE, agent }))[0]?.champ).toMatch(/^agent/);
    for (const partages of [[null], ['texte'], [[]], 'texte', [{ domaine: 'conseiller' }]])
      expect((await refuse({ ...SAISIE, partages }))[0]?.champ).toMatch(/^partages/);
    for (const domaines of [[], ['cuisine'], 'conseiller', null, ['conseiller', 'conseiller'], [['conseiller']]])
      expect((await refuse({ ...SAISIE, domaines }))[0]?.champ).toBe('domaines');
    expect(await refuse({ ...SAISIE, agent: { ...AGENT, courriel: 'sans arobase', nom: '  ' } })).toEqual([
      { champ: 'agent.nom', message: 'Indiquez le nom.' },
      { champ: 'agent.courriel', message: expect.stringContaining('adresse de courriel') },
    ]);
    expect((await refuse({ ...SAISIE, etat: 'acceptee' }))[0]?.champ).toBe('etat');
  });

  it('wants dates within the school year, in order', async () => {
    for (const debut of ['2026-07-31', '2027-08-01', '2026-02-30', 'demain'])
      expect((await refuse({ ...SAISIE, debut }))[0]?.champ).toBe('debut');
    expect(await refuse({ ...SAISIE, fin: '2027-08-01' })).toEqual([
      { champ: 'fin', message: "Choisissez une date de l'année scolaire, du 1er août 2026 au 31 juillet 2027." },
    ]);
    expect(await refuse({ ...SAISIE, debut: '2026-10-02', fin: '2026-10-01' })).toEqual([
      { champ: 'fin', message: 'Choisissez une date de fin à partir du 2 octobre 2026.' },
    ]);
    await chef
      .post(liste)
      .send({ ...SAISIE, debut: '2026-08-25', fin: '2026-08-25' })
      .expect(201);
  });

  it('shares only a domain of the mandate', async () => {
    const partages = [{ domaine: 'equipement', acteur: 'Collectivité' }];
    expect((await refuse({ ...SAISIE, partages }))[0]?.champ).toBe('partages.0.domaine');
  });

  it('holds one mandate per person and school at a date, and several people at once', async () => {
    await chef.post(liste).send(SAISIE).expect(201);
    const { body } = await chef
      .post(liste)
      .send({ ...SAISIE, debut: '2027-07-04', fin: null })
      .expect(409);
    expect(body).toMatchObject({ code: 'designation.deja_en_cours' });
    expect(body.detail).toContain('Maëlle Dubreuil est déjà désigné(e)');
    expect(body.detail).toContain('du 1er septembre 2026 au 4 juillet 2027');
    await chef
      .post(liste)
      .send({ ...SAISIE, debut: '2027-07-05', fin: null })
      .expect(201);
    await chef
      .post(liste)
      .send({ ...SAISIE, agent: { prenom: 'Ilan', nom: 'Faure', courriel: 'ilan.faure@essai.example' } })
      .expect(201);
    expect((await chef.get(liste).expect(200)).body.total).toBe(3);
  });

  it('lets the same person be named in two schools, under one account', async () => {
    const { body: ici } = await chef.post(liste).send(SAISIE).expect(201);
    const autre = await t.fabriques.addEtablissement();
    const voisin = await t.client(await t.fabriques.addActeur('chef', { uai: autre.uai }));
    const { body: ailleurs } = await voisin
      .post(toDesignations({ uai: autre.uai, annee: 2026 }))
      .send(SAISIE)
      .expect(201);
    expect(ailleurs.agent.id).toBe(ici.agent.id);
  });

  it('refuses a mail that belongs to somebody of another name', async () => {
    const connu = await t.fabriques.addAgent({ nom: 'Besson' });
    const { body } = await chef
      .post(liste)
      .send({ ...SAISIE, agent: { ...AGENT, courriel: connu.courriel } })
      .expect(409);
    expect(body.code).toBe('agent.courriel_autre_identite');
  });

  it('counts a person once when two heads declare at the same time', async () => {
    const adjoint = await t.client(await t.fabriques.addActeur('adjoint', { uai }));
    const saisie = { ...SAISIE, agent: { prenom: 'Noé', nom: 'Lacombe', courriel: 'noe.lacombe@essai.example' } };
    const reponses = await sendTogether(t.bases.superutilisateur, 'mandats', [
      chef.post(liste).send(saisie),
      adjoint.post(liste).send(saisie),
    ]);
    expect(reponses.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('frees the dates of a refused mandate, and checks them again when it is taken back', async () => {
    const agent = await t.fabriques.addAgent({ nom: 'Marchadier' });
    const refuse = await addMandat(t.fabriques, { uai, agent, etat: 'refusee' });
    await chef
      .post(liste)
      .send({ ...SAISIE, agent: { prenom: agent.prenom, nom: agent.nom, courriel: agent.courriel } })
      .expect(201);
    const { body } = await chef
      .post(`${toDesignations(refuse)}/reprise`)
      .send({ version: 1 })
      .expect(409);
    expect(body.code).toBe('designation.deja_en_cours');
  });

  it('writes nothing in a year that is closed', async () => {
    const { body } = await chef
      .post(toDesignations({ uai, annee: 2025 }))
      .send({ ...SAISIE, debut: '2025-09-01', fin: null })
      .expect(409);
    expect(body.code).toBe('annee.close');
    const { body: lue } = await chef.get(toDesignations({ uai, annee: 2025 })).expect(200);
    expect(lue.actionsPossibles).toEqual([]);
  });
});
