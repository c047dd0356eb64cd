import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type TestAgent from 'supertest/lib/agent.js';
import { toDesignations } from '../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { OpenSuivis } from '../film/index.js';
import { UpdateEcheances } from './alertes/update-echeances.js';

interface Mandat {
  readonly id: string;
  readonly version: number;
  readonly etat: string;
  readonly fin: string | null;
  readonly agent: { readonly id: string; readonly nom: string };
}

describe('a year in the life of the mandates of a school', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let chef: TestAgent;
  let srane: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
    ({ uai } = await t.fabriques.addEtablissement());
    await t.base.runSysteme('film', () => t.application.get(OpenSuivis).executeOne(2026, uai));
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  afterAll(async () => {
    await t.close();
  });

  /** A new day: what falls due on it is done, as the daily job does. */
  async function goTo(jour: string): Promise<void> {
    t.horloge.set(jour);
    await t.application.get(UpdateEcheances).execute();
  }

  async function declare(prenom: string, nom: string, debut: string): Promise<Mandat> {
    const { body } = await chef
      .post(toDesignations({ uai, annee: 2026 }))
      .send({
        agent: { prenom, nom, courriel: `${nom.toLowerCase()}@essai.example` },
        debut,
        domaines: ['conseiller', 'accompagner'],
      })
      .expect(201);
    return body;
  }

  async function move(client: TestAgent, mandat: Mandat, geste: string, saisie: object = {}): Promise<Mandat> {
    const adresse = toDesignations({ uai, annee: 2026, id: mandat.id });
    const { body } = await client
      .post(`${adresse}/${geste}`)
      .send({ ...saisie, version: mandat.version })
      .expect(200);
    return body;
  }

  /** What the SRANE sees of the school: its mandates, the line of the film, the attendu, the alerts. */
  async function readVueDuSrane() {
    const { body: liste } = await srane.get(toDesignations({ uai, annee: 2026 })).expect(200);
    const { body: film } = await srane.get(`/api/v1/etablissements/${uai}/annees/2026-2027/film`).expect(200);
    const { body: alertes } = await srane.get('/api/v1/academies/22/annees/2026-2027/alertes').expect(200);
    const ligne = film.actions.find(({ cle }: { cle: string }) => cle === 'designer-rrupn-etablissement');
    const ecole = alertes.elements.find((element: { uai: string }) => element.uai === uai);
    return {
      mandats: liste.elements.map(({ agent, etat, fin }: Mandat) => `${agent.nom} ${etat} ${fin ?? ''}`.trim()),
      designation: ligne.statut,
      alertes: (ecole?.alertes ?? []).map(({ code, depuis }: { code: string; depuis: string }) => `${code} ${depuis}`),
    };
  }

  it('is right in the eyes of the SRANE at each date', async () => {
    await goTo('2026-09-02');
    expect(await readVueDuSrane()).toEqual({ mandats: [], designation: 'a_faire', alertes: [] });
    const elise = await declare('Élise', 'Vauzelle', '2026-09-01');
    const karim = await declare('Karim', 'Rouffignac', '2026-09-01');
    expect((await readVueDuSrane()).designation).toBe('a_faire');

    await goTo('2026-09-10');
    const eliseTransmise = await move(chef, elise, 'transmission');
    const karimTransmis = await move(chef, karim, 'transmission');
    expect(await readVueDuSrane()).toEqual({
      mandats: ['Rouffignac transmise', 'Vauzelle transmise'],
      designation: 'fait',
      alertes: [],
    });

    await goTo('2026-09-15');
    const eliseAcceptee = await move(await t.client(elise.agent), eliseTransmise, 'acceptation');
    await move(await t.client(karim.agent), karimTransmis, 'refus', { motif: 'Service déjà complet.' });
    expect(await readVueDuSrane()).toEqual({
      mandats: ['Rouffignac refusee', 'Vauzelle acceptee'],
      designation: 'fait',
      alertes: [],
    });

    await goTo('2027-02-01');
    const noemie = await declare('Noémie', 'Bardouin', '2027-02-08');
    const noemieTransmise = await move(chef, noemie, 'transmission');
    await goTo('2027-02-08');
    const noemieAcceptee = await move(await t.client(noemie.agent), noemieTransmise, 'acceptation');
    expect(await readVueDuSrane()).toEqual({
      mandats: ['Rouffignac refusee', 'Vauzelle acceptee', 'Bardouin acceptee'],
      designation: 'fait',
      alertes: [],
    });

    await goTo('2027-06-01');
    await move(chef, eliseAcceptee, 'cloture', { date: '2027-06-15', motif: 'Mutation.' });
    expect(await readVueDuSrane()).toMatchObject({ designation: 'fait', alertes: [] });
    await goTo('2027-06-16');
    expect(await readVueDuSrane()).toEqual({
      mandats: ['Rouffignac refusee', 'Vauzelle close 2027-06-15', 'Bardouin acceptee'],
      designation: 'fait',
      alertes: [],
    });

    await move(chef, noemieAcceptee, 'cloture', { date: '2027-06-30', motif: 'Congé.' });
    expect((await readVueDuSrane()).alertes).toEqual(['mandat_bientot_vacant 2027-05-31']);
    expect((await readVueDuSrane()).designation).toBe('fait');
    await goTo('2027-07-01');
    expect(await readVueDuSrane()).toEqual({
      mandats: ['Rouffignac refusee', 'Vauzelle close 2027-06-15', 'Bardouin close 2027-06-30'],
      designation: 'a_faire',
      alertes: ['mandat_vacant 2027-07-01'],
    });
  });

  it('leaves a trace of each step, with what stood before', async () => {
    const audit = new pg.Client({ connectionString: t.bases.superutilisateur });
    await audit.connect();
    const { rows } = await audit.query<{ evenement: string; avant: string | null; apres: string }>(
      `select evenement, avant ->> 'etat' as avant, apres ->> 'etat' as apres from audit
       where uai = $1 and evenement like 'designation.%' order by id`,
      [uai],
    );
    await audit.end();
    expect(rows.map(({ evenement, avant, apres }) => `${evenement} ${avant ?? ''} ${apres}`)).toEqual([
      'designation.declared  brouillon',
      'designation.declared  brouillon',
      'designation.transmitted brouillon transmise',
      'designation.transmitted brouillon transmise',
      'designation.accepted transmise acceptee',
      'designation.refused transmise refusee',
      'designation.declared  brouillon',
      'designation.transmitted brouillon transmise',
      'designation.accepted transmise acceptee',
      'designation.closed acceptee close',
      'designation.closed acceptee close',
    ]);
  });
});
