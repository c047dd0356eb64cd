import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { REUNION } from '../../../../tests/fabriques/commissions.js';
import { toDesignations } from '../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';

const ANNEE = '2026-2027';
const ADA = { prenom: 'Ada', nom: 'Réserve', courriel: 'ada.reserve@essai.example' };

interface Lue {
  readonly id: string;
  readonly version: number;
  readonly agent: { readonly id: string };
}

describe('a draft of designation', () => {
  let t: ApplicationDeTest;
  let rang = 0;
  let uai: string;
  let liste: string;
  let chef: TestAgent;
  let courriel: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    t.horloge.set(AUJOURDHUI);
    ({ uai } = await t.fabriques.addEtablissement());
    liste = toDesignations({ uai, annee: 2026 });
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    courriel = `${(rang += 1)}.${ADA.courriel}`;
  });

  afterAll(async () => {
    await t.close();
  });

  const declare = async (saisie: object = {}): Promise<Lue> => {
    const agent = { ...ADA, courriel };
    const corps = { agent, debut: '2026-09-01', domaines: ['conseiller'], ...saisie };
    return (await chef.post(liste).send(corps).expect(201)).body as Lue;
  };

  const move = async (geste: string, { id, version }: Lue, corps: object = {}, client = chef): Promise<Lue> =>
    (
      await client
        .post(`${liste}/${id}/${geste}`)
        .send({ version, ...corps })
        .expect(200)
    ).body as Lue;

  const listDroits = ({ agent }: Lue): Promise<{ debut: string; fin: string; prisLe: string | null }[]> =>
    t.fabriques.query(
      `select debut::text, fin::text, pris_le::text as "prisLe" from habilitations where agent = $1 and fin >= debut order by debut`,
      [agent.id],
    );

  const canRead = async ({ agent }: Lue): Promise<boolean> =>
    (await (await t.client(agent)).get(`/api/v1/etablissements/${uai}/annees/${ANNEE}/film`)).status === 200;

  it('opens nothing to its person before the transmission, then everything, accepted or not', async () => {
    const brouillon = await declare({ prisLe: '2026-10-05' });
    expect(await listDroits(brouillon)).toEqual([]);
    expect(await canRead(brouillon)).toBe(false);
    const transmise = await move('transmission', brouillon);
    expect(await listDroits(brouillon)).toEqual([{ debut: '2026-09-01', fin: '2027-07-31', prisLe: '2026-10-05' }]);
    expect(await canRead(brouillon)).toBe(true);
    await move('refus', transmise, { motif: 'Trop de charges' }, await t.client(brouillon.agent));
    expect(await canRead(brouillon)).toBe(true);
  });

  it('shows its person to those who prepare it, and to no lecteur, even in the list of a commission', async () => {
    const brouillon = await declare();
    expect((await chef.get(`${liste}/${brouillon.id}`).expect(200)).body).toMatchObject({ agent: { courriel } });
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai }));
    const commission = `/api/v1/etablissements/${uai}/annees/${ANNEE}/commission`;
    await chef.put(commission).send({ modalite: 'ad_hoc', installeeLe: '2026-10-01' }).expect(200);
    const { body: reunion } = await chef.post(`${commission}/reunions`).send(REUNION).expect(201);
    const lues = [liste, commission, `${commission}/reunions`, `${commission}/reunions/${(reunion as Lue).id}`];
    const list = async (): Promise<boolean[]> =>
      Promise.all(lues.map(async (adresse) => (await lecteur.get(adresse).expect(200)).text.includes(ADA.nom)));
    expect(await list()).toEqual([false, false, false, false]);
    await move('transmission', brouillon);
    expect((await list()).filter(Boolean).length).toBeGreaterThan(1);
  });

  it('takes the rights back when a mission comes back to it, at once, unless another mission has them', async () => {
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    const transmise = await move('transmission', await declare());
    const renvoyee = await move('renvoi', transmise, { motif: 'Domaines à revoir' }, srane);
    expect(await canRead(transmise)).toBe(false);
    expect(await listDroits(transmise)).toMatchObject([{ debut: '2026-09-01', fin: '2026-11-21' }]);
    await move('transmission', renvoyee);
    expect(await canRead(transmise)).toBe(true);
    await t.fabriques.query(`update mandats set fin = '2026-12-31' where uai = $1`, [uai]);
    await t.fabriques.query(
      `update habilitations set fin = '2026-12-31' where uai = $1 and role = 'rrupn' and fin >= $2`,
      [uai, AUJOURDHUI],
    );
    const suite = await move('transmission', await declare({ debut: '2027-01-01' }));
    await move('renvoi', suite, { motif: 'Dates à revoir' }, srane);
    expect(await canRead(transmise)).toBe(true);
  });

  it('leaves nothing once it is removed', async () => {
    const brouillon = await declare();
    await chef.delete(`${liste}/${brouillon.id}`).expect(204);
    expect(await listDroits(brouillon)).toEqual([]);
    expect(await canRead(brouillon)).toBe(false);
  });

  it('is refused for an account of the platform, which is attached to no school', async () => {
    const { id: _, ...admin } = await t.fabriques.addActeur('administrateur', {});
    const { body } = await chef
      .post(liste)
      .send({ agent: admin, debut: '2026-09-01', domaines: ['conseiller'] })
      .expect(409);
    expect(body).toMatchObject({ code: 'habilitation.compte_de_plateforme' });
  });

  it('says and corrects the day of taking office, unknown when it is left empty', async () => {
    const brouillon = await declare();
    expect(brouillon).toMatchObject({ prisLe: null });
    const corrige = await chef
      .patch(`${liste}/${brouillon.id}`)
      .send({ prisLe: '2026-09-14', version: brouillon.version })
      .expect(200);
    expect(corrige.body).toMatchObject({ prisLe: '2026-09-14', debut: '2026-09-01' });
    const { body } = await chef
      .patch(`${liste}/${brouillon.id}`)
      .send({ prisLe: '14 septembre', version: 2 })
      .expect(400);
    expect(body).toMatchObject({ erreurs: [{ champ: 'prisLe' }] });
  });
});
