import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { OpenSuivis } from '../../film/index.js';
import { PriseDEffet } from './prise-d-effet.js';

interface FilmLu {
  readonly actions: readonly { code: string; cle: string; statut: string; version: number }[];
  readonly masquees: readonly { code: string; raison: string }[];
  readonly synthese: { readonly applicables: number; readonly faites: number };
}

describe('the ENT of a school', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let chef: TestAgent;
  let ecole: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    t.horloge.set('2026-11-22');
    ({ uai } = await t.fabriques.addEtablissement({ ent: 'ent_creuse' }));
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    ecole = `/api/v1/etablissements/${uai}/annees/2026-2027`;
    const open = t.application.get(OpenSuivis, { strict: false });
    await t.base.runSysteme('film', () => open.executeOne(2026, uai));
  });

  afterAll(async () => {
    await t.close();
  });

  const put = (ent: string, debut: string, version: number) => chef.put(`${ecole}/ent`).send({ ent, debut, version });
  const readFilm = async (): Promise<FilmLu> => (await chef.get(`${ecole}/film`).expect(200)).body;
  const listPeriodes = () =>
    t.fabriques.query(
      `select ent, debut::text, fin::text, certitude from ents_etablissements where uai = $1 order by debut`,
      [uai],
    );

  it('is read with its history, and whether it may be declared', async () => {
    const { body } = await chef.get(`${ecole}/ent`).expect(200);
    expect(body).toMatchObject({
      ent: 'ent_creuse',
      debut: '2020-09-01',
      premierJour: '2026-08-01',
      dernierJour: '2027-07-31',
      historique: [{ ent: 'ent_creuse', fin: null, par: null }],
      version: 1,
      actionsPossibles: ['declarer'],
    });
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai }));
    expect((await lecteur.get(`${ecole}/ent`).expect(200)).body.actionsPossibles).toEqual([]);
    await lecteur.put(`${ecole}/ent`).send({ ent: 'aucun', debut: '2026-11-01', version: 1 }).expect(403);
  });

  it('ends on the eve when another one is declared, and moves the film at once', async () => {
    const avant = await readFilm();
    const { body } = await put('aucun', '2026-11-10', 1).expect(200);
    expect(body).toMatchObject({
      ent: 'aucun',
      certitude: 'declare',
      version: 2,
      historique: [
        { ent: 'aucun', debut: '2026-11-10', fin: null, par: { nom: expect.any(String) } },
        { ent: 'ent_creuse', debut: '2020-09-01', fin: '2026-11-09' },
      ],
    });
    const apres = await readFilm();
    const perdues = avant.actions.filter(({ code }) => !apres.actions.some((action) => action.code === code));
    expect(perdues.length).toBeGreaterThan(1);
    for (const { code } of perdues)
      expect(apres.masquees.find((masquee) => masquee.code === code)?.raison).toMatch(/ENT/);
    expect(apres.synthese.applicables).toBe(avant.synthese.applicables - perdues.length);
  });

  it('keeps what was done when it goes, and finds it again when it comes back', async () => {
    await put('edugar', '2026-11-22', 1).expect(200);
    const sans = await readFilm();
    await put('ent_creuse', '2026-11-22', 2).expect(200);
    const avec = await readFilm();
    const propre = avec.actions.find(({ code }) => !sans.actions.some((action) => action.code === code));
    if (!propre) throw new Error('ENT Creuse must bring lines of its own');
    await chef
      .patch(`${ecole}/film/actions/${propre.code}`)
      .send({ statut: 'fait', faitLe: '2026-10-01', commentaire: 'Vu avec le Département', version: propre.version })
      .expect(200);
    await put('edugar', '2026-11-22', 3).expect(200);
    const parti = await readFilm();
    expect(parti.actions.map(({ code }) => code)).toEqual(sans.actions.map(({ code }) => code));
    expect(parti.synthese).toEqual(sans.synthese);
    const histoire = await t.fabriques.query<{ statut: number; applicable: boolean }>(
      `select h.statut, h.applicable from avancements_histoire h join film_actions f using (annee, action)
       where h.uai = $1 and f.academie = '22' and f.code = $2 order by h.depuis`,
      [uai, propre.code],
    );
    expect(histoire).toContainEqual({ statut: 2, applicable: true });
    await put('ent_creuse', '2026-11-22', 4).expect(200);
    const retour = await readFilm();
    expect(retour.actions.find(({ code }) => code === propre.code)).toMatchObject({
      statut: 'fait',
      faitLe: '2026-10-01',
      commentaire: 'Vu avec le Département',
    });
  });

  it('asks for an ENT administrator only while there is an ENT', async () => {
    const personne = { prenom: 'Ana', nom: 'Roy', courriel: 'ana.roy@essai.example', debut: '2026-09-01' };
    await chef
      .put(`${ecole}/fonctions/REF_PIX`)
      .send({ agents: [personne], version: 0 })
      .expect(200);
    const count = async (): Promise<number> =>
      (await t.fabriques.query(`select 1 from faits where uai = $1 and code = 'fonctions.designees'`, [uai])).length;
    const avec = await count();
    await put('aucun', '2026-11-22', 1).expect(200);
    expect(await count()).toBe(avec - 1);
    await put('ose', '2026-11-22', 2).expect(200);
    expect(await count()).toBe(avec);
  });

  it('confirms the one it has without a new period, and changes nothing twice', async () => {
    await t.fabriques.query(`update ents_etablissements set certitude = 'a_confirmer' where uai = $1`, [uai]);
    await put('ent_creuse', '2026-11-22', 1).expect(200);
    const periodes = [{ ent: 'ent_creuse', debut: '2020-09-01', fin: null, certitude: 'declare' }];
    expect(await listPeriodes()).toEqual(periodes);
    const { body } = await put('ent_creuse', '2026-11-15', 2).expect(200);
    expect(body.version).toBe(2);
    expect(await listPeriodes()).toEqual(periodes);
  });

  it('joins up again when a change is taken back', async () => {
    await put('aucun', '2026-11-10', 1).expect(200);
    await put('ent_creuse', '2026-11-10', 2).expect(200);
    expect(await listPeriodes()).toEqual([{ ent: 'ent_creuse', debut: '2020-09-01', fin: null, certitude: 'declare' }]);
  });

  it('may be declared from a day to come: the film moves on that day', async () => {
    const avant = await readFilm();
    const { body } = await put('aucun', '2027-01-04', 1).expect(200);
    expect(body.ent).toBe('ent_creuse');
    expect((await readFilm()).synthese.applicables).toBe(avant.synthese.applicables);
    t.horloge.set('2027-01-04');
    const prise = t.application.get(PriseDEffet, { strict: false });
    await prise.execute();
    const apres = await readFilm();
    expect(apres.synthese.applicables).toBeLessThan(avant.synthese.applicables);
    await prise.execute();
    expect(await readFilm()).toEqual(apres);
  });

  it.each([
    ['before the year', { debut: '2026-07-31' }, 'debut'],
    ['after the year', { debut: '2027-08-01' }, 'debut'],
    ['without a day', { debut: undefined }, 'debut'],
    ['unknown', { ent: 'moodle' }, 'ent'],
    ['not told', { ent: 'inconnu' }, 'ent'],
  ])('is refused %s', async (_, faute, champ) => {
    const { body } = await chef
      .put(`${ecole}/ent`)
      .send({ ent: 'aucun', debut: '2026-11-01', version: 1, ...faute })
      .expect(400);
    expect(body.erreurs[0].champ).toBe(champ);
  });

  it('needs the version that was read, one writer at a time', async () => {
    await chef.put(`${ecole}/ent`).send({ ent: 'aucun', debut: '2026-11-01' }).expect(400);
    const reponses = await Promise.all([put('aucun', '2026-11-01', 1), put('edugar', '2026-11-01', 1)]);
    expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await listPeriodes()).toHaveLength(2);
  });

  it('is refused to a deputy of elsewhere and on a closed year', async () => {
    const autre = await t.fabriques.addEtablissement();
    const adjoint = await t.client(await t.fabriques.addActeur('adjoint', { uai: autre.uai }));
    await adjoint.put(`${ecole}/ent`).send({ ent: 'aucun', debut: '2026-11-01', version: 1 }).expect(404);
    await chef
      .put(`${ecole.replace('2026-2027', '2025-2026')}/ent`)
      .send({ ent: 'aucun', debut: '2026-01-01', version: 1 })
      .expect(409);
  });
});
