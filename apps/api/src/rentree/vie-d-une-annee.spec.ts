import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import type { EtablissementFabrique } from '../../../../tests/fabriques/fabriques.js';
import { openRentree } from '../../../../tests/fabriques/rentree.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import type { RentreeVue } from './rentree.dto.js';

interface Designation {
  readonly id: string;
  readonly version: number;
  readonly agent: { readonly id: string; readonly nom: string };
  readonly etat: string;
}

describe('the life of a year', () => {
  let t: ApplicationDeTest;
  let ecole: EtablissementFabrique;
  let chef: TestAgent;
  let srane: TestAgent;
  let route: string;

  beforeAll(async () => {
    t = await startApplication();
    ecole = await t.fabriques.addEtablissement();
    await openRentree(t.fabriques, 2027, '2027-02-01');
    chef = await t.client(await t.fabriques.addActeur('chef', { uai: ecole.uai }));
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    route = `/api/v1/etablissements/${ecole.uai}/annees/2026-2027/designations`;
  });

  afterAll(async () => {
    await t.close();
  });

  async function declare(prenom: string, nom: string, debut: string): Promise<Designation> {
    const agent = { prenom, nom, courriel: `${prenom.toLowerCase()}@essai.example` };
    const { body } = await chef
      .post(route)
      .send({ agent, debut, domaines: ['conseiller', 'accompagner'] })
      .expect(201);
    return step(chef, body as Designation, 'transmission');
  }

  async function step(
    client: TestAgent,
    { id, version }: Designation,
    geste: string,
    corps = {},
  ): Promise<Designation> {
    const { body } = await client.post(`${route}/${id}/${geste}`).send({ version, ...corps });
    expect(body).toMatchObject({ id });
    return body as Designation;
  }

  /** What the SRANE sees: state of each person, and whether the school counts as designated. */
  async function see(): Promise<{ etats: Record<string, string>; recus: number }> {
    const { body: liste } = await srane.get(route).expect(200);
    const { body: tableau } = await srane.get('/api/v1/academies/22/annees/2026-2027/tableau-de-bord').expect(200);
    const attendus = tableau.attendus as { code: string; recus: number }[];
    return {
      etats: Object.fromEntries((liste.elements as Designation[]).map(({ agent, etat }) => [agent.nom, etat])),
      recus: attendus.find(({ code }) => code === 'designation')?.recus ?? -1,
    };
  }

  it('shows the SRANE what is true at each date, and proposes the right people for the year after', async () => {
    t.horloge.set('2026-09-05');
    const refuse = await declare('Rachel', 'Refus', '2026-09-01');
    const parti = await declare('Paul', 'Parti', '2026-09-01');
    expect(await see()).toEqual({ etats: { Refus: 'transmise', Parti: 'transmise' }, recus: 1 });

    t.horloge.set('2026-09-06');
    const renvoyee = await step(srane, parti, 'renvoi', { motif: 'Préciser les domaines' });
    const retransmise = await step(chef, renvoyee, 'transmission');

    t.horloge.set('2026-09-10');
    await step(await t.client(refuse.agent), refuse, 'refus', { motif: 'Emploi du temps' });
    const accepte = await step(await t.client(parti.agent), retransmise, 'acceptation');
    expect(await see()).toEqual({ etats: { Refus: 'refusee', Parti: 'acceptee' }, recus: 1 });

    t.horloge.set('2027-02-01');
    const remplacant = await declare('Renaud', 'Remplace', '2027-02-01');
    await step(await t.client(remplacant.agent), remplacant, 'acceptation');
    expect((await see()).etats).toEqual({ Refus: 'refusee', Parti: 'acceptee', Remplace: 'acceptee' });

    t.horloge.set('2027-06-15');
    await step(chef, accepte, 'cloture', { motif: 'Mutation', date: '2027-06-15' });
    expect(await see()).toEqual({ etats: { Refus: 'refusee', Parti: 'close', Remplace: 'acceptee' }, recus: 1 });

    t.horloge.set('2027-06-30');
    const prochaine = `/api/v1/etablissements/${ecole.uai}/annees/2027-2028`;
    const { body } = await chef.get(`${prochaine}/rentree`).expect(200);
    const mandats = (body as RentreeVue).etapes[0]?.elements ?? [];
    expect(mandats.map(({ libelle, propose, raison }) => [libelle, propose, raison])).toEqual([
      ['Renaud Remplace', 'reconduire', null],
      ['Paul Parti', 'terminer', 'Mission close le 15 juin 2027 : Mutation'],
      ['Rachel Refus', 'terminer', 'Mission refusée : Emploi du temps'],
    ]);
    const decisions = mandats.map(({ id, propose }) => ({ etape: 'mandats', id, decision: propose }));
    await chef.post(`${prochaine}/rentree/decisions`).send({ decisions, version: 0 }).expect(200);
    const { body: apres } = await chef.get(`${prochaine}/designations`).expect(200);
    const [brouillon] = apres.elements as Designation[];
    expect(brouillon).toMatchObject({ etat: 'brouillon', agent: { nom: 'Remplace' } });
    await chef
      .post(`${prochaine}/designations/${brouillon?.id ?? ''}/transmission`)
      .send({ version: brouillon?.version })
      .expect(200);
    expect(await t.fabriques.query(`select * from ecarts_compteurs()`)).toEqual([]);
  });
});
