import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addMandat } from '../../../../tests/fabriques/designations.js';
import { addAnneeVecue, type AnneeVecue, openRentree } from '../../../../tests/fabriques/rentree.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';
import type { CodeEtape, RentreeVue } from './rentree.dto.js';

describe('the preparation of a year from the one before', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
    await openRentree(t.fabriques, 2027, '2027-03-01');
  });

  afterAll(async () => {
    await t.close();
  });

  afterEach(() => {
    t.horloge.set(AUJOURDHUI);
  });

  const routeOf = (uai: string, annee = '2027-2028'): string => `/api/v1/etablissements/${uai}/annees/${annee}/rentree`;
  const elementsOf = (rentree: RentreeVue, code: CodeEtape) =>
    rentree.etapes.find((etape) => etape.code === code)?.elements ?? [];

  async function startEnJuin(): Promise<{ vecue: AnneeVecue; chef: TestAgent; route: string }> {
    t.horloge.set('2027-06-30');
    const vecue = await addAnneeVecue(t.fabriques);
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: vecue.ecole.uai }));
    return { vecue, chef, route: routeOf(vecue.ecole.uai) };
  }

  async function read(client: TestAgent, route: string): Promise<RentreeVue> {
    const { body } = await client.get(route).expect(200);
    return body as RentreeVue;
  }

  it('proposes who is still there after a refusal, a replacement in February and a departure in June', async () => {
    const { vecue, chef, route } = await startEnJuin();
    const rentree = await read(chef, route);
    expect(rentree).toMatchObject({
      ouverte: true,
      depuis: '2027-03-01',
      precedente: '2026-2027',
      terminee: false,
      version: 0,
      actionsPossibles: ['decider'],
    });
    expect(elementsOf(rentree, 'mandats')).toEqual([
      {
        id: vecue.remplacant.id,
        libelle: 'Renaud Remplace',
        detail: 'Conseiller la direction, Administrer les services',
        propose: 'reconduire',
        decision: null,
        raison: null,
      },
      expect.objectContaining({
        id: vecue.parti.id,
        propose: 'terminer',
        raison: 'Mission close le 15 juin 2027 : Mutation',
      }),
      expect.objectContaining({
        id: vecue.refuse.id,
        propose: 'terminer',
        raison: 'Mission refusée : Emploi du temps',
      }),
    ]);
    expect(elementsOf(rentree, 'fonctions').map(({ libelle, propose, raison }) => [libelle, propose, raison])).toEqual(
      expect.arrayContaining([
        ['Inès Pix', 'reconduire', null],
        ['Omar Web', 'terminer', 'Fonction quittée le 31 janvier 2027'],
      ]),
    );
    expect(elementsOf(rentree, 'commission')).toEqual([
      expect.objectContaining({ libelle: 'Groupe de pilotage', propose: 'reconduire' }),
    ]);
    expect(elementsOf(rentree, 'actions_locales').map(({ libelle }) => libelle)).toEqual(['Réviser la charte']);
  });

  it('renews everything at once, as drafts that nobody transmits, and leaves last year as it was', async () => {
    const { vecue, chef, route } = await startEnJuin();
    const { uai } = vecue.ecole;
    const avant = await t.fabriques.query(`select * from mandats where uai = $1 and annee = 2026 order by id`, [uai]);
    const rentree = await read(chef, route);
    const decisions = rentree.etapes.flatMap(({ code, elements }) =>
      elements.map(({ id, propose }) => ({ etape: code, id, decision: propose })),
    );
    const { body: decidee } = await chef.post(`${route}/decisions`).send({ decisions, version: 0 }).expect(200);
    expect(decidee).toMatchObject({ version: 1, actionsPossibles: ['decider', 'clore'] });
    const lus = await chef.get(`/api/v1/etablissements/${uai}/annees/2027-2028/designations`).expect(200);
    expect(lus.body.elements).toEqual([
      expect.objectContaining({
        etat: 'brouillon',
        debut: '2027-09-01',
        transmiseLe: null,
        domaines: ['conseiller', 'administrer'],
        agent: expect.objectContaining({ id: vecue.remplacant.agent.id }),
      }),
    ]);
    const commission = await chef.get(`/api/v1/etablissements/${uai}/annees/2027-2028/commission`).expect(200);
    expect(commission.body).toMatchObject({ libelle: 'Groupe de pilotage', modalite: 'ad_hoc', installeeLe: null });
    expect(commission.body.membres).toHaveLength(2);
    const actions = await chef.get(`/api/v1/etablissements/${uai}/annees/2027-2028/actions-locales`).expect(200);
    expect(actions.body.elements).toEqual([
      expect.objectContaining({
        intitule: 'Réviser la charte',
        repriseDe: vecue.action,
        statut: 'en_cours',
        echeance: null,
      }),
    ]);
    const fonctions = await chef.get(`/api/v1/etablissements/${uai}/annees/2027-2028/fonctions`).expect(200);
    const titulaires = (fonctions.body.elements as { code: string; titulaires: unknown[] }[]).map(
      ({ code, titulaires: siens }) => [code, siens.length],
    );
    expect(titulaires).toContainEqual(['REF_PIX', 1]);
    expect(titulaires).toContainEqual(['WEBMESTRE', 0]);
    expect(await t.fabriques.query(`select * from mandats where uai = $1 and annee = 2026 order by id`, [uai])).toEqual(
      avant,
    );

    const { body: encore } = await chef.post(`${route}/decisions`).send({ decisions, version: 1 }).expect(200);
    expect(encore.version).toBe(2);
    const [comptes] = await t.fabriques.query(
      `select (select count(*)::int from mandats where uai = $1 and annee = 2027) as mandats,
         (select count(*)::int from membres_commission where uai = $1 and annee = 2027) as membres,
         (select count(*)::int from actions_locales where uai = $1 and annee = 2027) as actions,
         (select count(*)::int from fonctions_designees where uai = $1 and annee = 2027) as fonctions`,
      [uai],
    );
    expect(comptes).toEqual({ mandats: 1, membres: 2, actions: 1, fonctions: 1 });

    const { body: terminee } = await chef.post(`${route}/cloture`).send({ version: 2 }).expect(200);
    expect(terminee).toMatchObject({ terminee: true, actionsPossibles: [] });
    const { body: refus } = await chef.post(`${route}/decisions`).send({ decisions, version: 3 }).expect(409);
    expect(refus.code).toBe('rentree.terminee');
  });

  it('takes changes with a decision, and refuses those of another step', async () => {
    const { vecue, chef, route } = await startEnJuin();
    const decision = { etape: 'mandats', id: vecue.remplacant.id, decision: 'modifier' };
    const refuse = async (changements: object, champ: string, choix = 'modifier'): Promise<void> => {
      const { body } = await chef
        .post(`${route}/decisions`)
        .send({ decisions: [{ ...decision, decision: choix, changements }], version: 0 })
        .expect(400);
      expect(body.erreurs).toContainEqual(expect.objectContaining({ champ }));
    };
    await refuse({ domaines: ['equipement'] }, 'decisions.0.changements', 'reconduire');
    await refuse({ libelle: 'x' }, 'decisions.0.changements.libelle');
    await chef
      .post(`${route}/decisions`)
      .send({ decisions: [{ ...decision, changements: { domaines: ['equipement'] } }], version: 0 })
      .expect(200);
    const [mandat] = await t.fabriques.query(`select domaines, etat from mandats where uai = $1 and annee = 2027`, [
      vecue.ecole.uai,
    ]);
    expect(mandat).toEqual({ domaines: ['equipement'], etat: 'brouillon' });
    const { body } = await chef
      .post(`${route}/decisions`)
      .send({ decisions: [{ ...decision, decision: 'terminer' }], version: 1 })
      .expect(409);
    expect(body.code).toBe('rentree.deja_decide');
  });

  it('refuses two writers, an unknown element, an empty list and a preparation with something undecided', async () => {
    const { vecue, chef, route } = await startEnJuin();
    const { body: vide } = await chef.post(`${route}/decisions`).send({ decisions: [], version: 0 }).expect(400);
    expect(vide.erreurs[0].champ).toBe('decisions');
    const inconnu = { etape: 'mandats', id: vecue.action, decision: 'reconduire' };
    await chef
      .post(`${route}/decisions`)
      .send({ decisions: [inconnu], version: 0 })
      .expect(400);
    const { body: incomplete } = await chef.post(`${route}/cloture`).send({ version: 0 }).expect(409);
    expect(incomplete.code).toBe('rentree.incomplete');
    const decisions = [{ etape: 'mandats', id: vecue.parti.id, decision: 'terminer' }];
    const reponses = await Promise.all([
      chef.post(`${route}/decisions`).send({ decisions, version: 0 }),
      chef.post(`${route}/decisions`).send({ decisions, version: 0 }),
    ]);
    expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(reponses.find(({ status }) => status === 409)?.body.courant).toMatchObject({ version: 1 });
  });

  it('waits for the opening by the académie, and for February', async () => {
    const { chef, route, vecue } = await startEnJuin();
    t.horloge.set('2027-02-20');
    const corps = { decisions: [{ etape: 'mandats', id: vecue.parti.id, decision: 'terminer' }], version: 0 };
    const { body } = await chef.post(`${route}/decisions`).send(corps).expect(409);
    expect(body).toMatchObject({ code: 'rentree.fermee', detail: expect.stringContaining('1er mars 2027') });
    expect(await read(chef, route)).toMatchObject({ ouverte: false, actionsPossibles: [] });
    await openRentree(t.fabriques, 2027, '2026-11-01');
    t.horloge.set('2027-01-31');
    expect(await read(chef, route)).toMatchObject({ ouverte: false, depuis: '2027-02-01' });
    t.horloge.set('2027-02-01');
    expect(await read(chef, route)).toMatchObject({ ouverte: true });
    const ailleurs = await t.fabriques.addEtablissement({ departement: '064', academie: '04', region: '75' });
    const autre = await t.client(await t.fabriques.addActeur('chef', { uai: ailleurs.uai }));
    const refus = await autre
      .post(`${routeOf(ailleurs.uai)}/decisions`)
      .send(corps)
      .expect(409);
    expect(refus.body.detail).toMatch(/n’a pas encore ouvert/);
    await openRentree(t.fabriques, 2027, '2027-03-01');
  });

  it('shows as renewed whoever was declared without the wizard, and does not declare that person twice', async () => {
    const { vecue, chef, route } = await startEnJuin();
    await addMandat(t.fabriques, { uai: vecue.ecole.uai, annee: 2027, agent: vecue.remplacant.agent });
    const rentree = await read(chef, route);
    expect(elementsOf(rentree, 'mandats')[0]).toMatchObject({ id: vecue.remplacant.id, decision: 'reconduire' });
    const decisions = [{ etape: 'mandats', id: vecue.remplacant.id, decision: 'reconduire' }];
    await chef.post(`${route}/decisions`).send({ decisions, version: 0 }).expect(200);
    const lignes = await t.fabriques.query(`select 1 from mandats where uai = $1 and annee = 2027`, [vecue.ecole.uai]);
    expect(lignes).toHaveLength(1);
  });

  it('sees a draft that was removed, and the removal undone', async () => {
    const { vecue, chef, route } = await startEnJuin();
    const decisions = [{ etape: 'mandats', id: vecue.remplacant.id, decision: 'reconduire' }];
    await chef.post(`${route}/decisions`).send({ decisions, version: 0 }).expect(200);
    const liste = `/api/v1/etablissements/${vecue.ecole.uai}/annees/2027-2028/designations`;
    const readId = async (): Promise<string> => (await chef.get(liste).expect(200)).body.elements[0].id;
    const decision = async () => elementsOf(await read(chef, route), 'mandats')[0]?.decision;
    const premier = await readId();
    await chef.delete(`${liste}/${premier}`).expect(204);
    expect(await decision()).toBeNull();
    await chef.post(`${liste}/${premier}/retablissement`).expect(200);
    expect(await decision()).toBe('reconduire');
    await chef.delete(`${liste}/${premier}`).expect(204);
    await chef.post(`${route}/decisions`).send({ decisions, version: 1 }).expect(200);
    expect(await decision()).toBe('reconduire');
    expect(await readId()).not.toBe(premier);
    const { body } = await chef.post(`${liste}/${premier}/retablissement`).expect(409);
    expect(body.code).toBe('designation.deja_en_cours');
  });

  it('lets the SRANE read and not decide', async () => {
    const { route } = await startEnJuin();
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    expect(await read(srane, route)).toMatchObject({ actionsPossibles: [] });
    await srane.post(`${route}/decisions`).send({ decisions: [], version: 0 }).expect(403);
  });
});
