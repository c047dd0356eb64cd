import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addMandat, readFaits, toDesignations } from '../../../../../tests/fabriques/designations.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../tests/harnais/application-de-test.js';
import { UpdateEcheances } from './update-echeances.js';

describe('a school without RRUPN', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let chef: TestAgent;
  let srane: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
    await t.fabriques.addDepartement('023', '22', '75');
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  beforeEach(async () => {
    t.horloge.set(AUJOURDHUI);
    ({ uai } = await t.fabriques.addEtablissement());
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
  });

  afterAll(async () => {
    await t.close();
  });

  const readAlertes = async (): Promise<{ code: string; depuis: string }[]> =>
    (await chef.get(`/api/v1/etablissements/${uai}/annees/2026-2027/alertes`).expect(200)).body;
  const listUaiEnAlerte = async (): Promise<string[]> => {
    const { body } = await srane.get('/api/v1/academies/22/annees/2026-2027/alertes?taille=200').expect(200);
    expect(body.total).toBe(body.elements.length);
    return body.elements.map((ecole: { uai: string }) => ecole.uai);
  };

  it('is in alert once its last mission is over, for its head and for the SRANE', async () => {
    expect(await readAlertes()).toEqual([]);
    await addMandat(t.fabriques, { uai, etat: 'close', fin: '2026-10-31' });
    expect(await readAlertes()).toEqual([
      {
        code: 'mandat_vacant',
        intitule: expect.stringContaining('31 octobre 2026'),
        depuis: '2026-11-01',
        lien: `/etablissements/${uai}/annees/2026-2027/designations`,
      },
    ]);
    expect(await listUaiEnAlerte()).toContain(uai);
    await addMandat(t.fabriques, { uai, etat: 'transmise', debut: '2026-11-02' });
    expect(await readAlertes()).toEqual([]);
    expect(await listUaiEnAlerte()).not.toContain(uai);
  });

  it('is announced thirty days ahead, unless somebody follows', async () => {
    await addMandat(t.fabriques, { uai, etat: 'acceptee', fin: '2026-12-22' });
    expect(await readAlertes()).toMatchObject([{ code: 'mandat_bientot_vacant', depuis: '2026-11-22' }]);
    t.horloge.set('2026-11-21');
    expect(await readAlertes()).toEqual([]);
    t.horloge.set('2026-12-23');
    expect(await readAlertes()).toMatchObject([{ code: 'mandat_vacant', depuis: '2026-12-23' }]);
    t.horloge.set(AUJOURDHUI);
    await addMandat(t.fabriques, { uai, etat: 'transmise', debut: '2027-01-04' });
    expect(await readAlertes()).toEqual([]);
  });

  it('is not in alert for drafts and refusals alone, nor at the end of the year', async () => {
    await addMandat(t.fabriques, { uai, etat: 'brouillon' });
    await addMandat(t.fabriques, { uai, etat: 'refusee' });
    expect(await readAlertes()).toEqual([]);
    await addMandat(t.fabriques, { uai, etat: 'acceptee' });
    t.horloge.set('2027-07-30');
    expect(await readAlertes()).toEqual([]);
    t.horloge.set('2027-09-15');
    expect(await readAlertes()).toEqual([]);
  });

  it('is not told to the SRANE of another académie, nor to a lecteur of the school', async () => {
    await t.fabriques.addDepartement('024', '04', '75');
    const voisin = await t.client(await t.fabriques.addActeur('srane', { academie: '04' }));
    await voisin.get('/api/v1/academies/22/annees/2026-2027/alertes').expect(404);
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai }));
    await lecteur.get(`/api/v1/etablissements/${uai}/annees/2026-2027/alertes`).expect(403);
  });

  it.each(['stated at the start', 'stated at the closing'])('has a RRUPN through the last day, %s', async (quand) => {
    const aLaFin = quand === 'stated at the closing';
    const { id, agent } = await addMandat(t.fabriques, { uai, ...(aLaFin ? {} : { fin: '2026-12-18' }) });
    const adresse = toDesignations({ uai, annee: 2026, id });
    await chef.post(`${adresse}/transmission`).send({ version: 1 }).expect(200);
    if (aLaFin)
      await chef.post(`${adresse}/cloture`).send({ version: 2, motif: 'Départ', date: '2026-12-18' }).expect(200);
    const reseau = async (): Promise<string[]> => {
      const { body } = await srane.get(`/api/v1/reseau?uai=${uai}`).expect(200);
      return body.elements.map((membre: { nom: string }) => membre.nom);
    };
    const echeances = t.application.get(UpdateEcheances);
    t.horloge.set('2026-12-18');
    await echeances.execute();
    expect(await readFaits(t.fabriques, id)).toMatchObject({ 'designation.transmise': AUJOURDHUI });
    expect(await readAlertes()).toMatchObject([{ code: 'mandat_bientot_vacant' }]);
    expect(await reseau()).toEqual([agent.nom]);
    const rrupn = await t.client(agent);
    await rrupn.get(adresse).expect(200);
    t.horloge.set('2026-12-19');
    await echeances.execute();
    expect(await readFaits(t.fabriques, id)).toEqual({});
    expect(await readAlertes()).toMatchObject([{ code: 'mandat_vacant', depuis: '2026-12-19' }]);
    expect(await reseau()).toEqual([]);
    await rrupn.get(adresse).expect(404);
  });

  it('loses what a mission made true the day after its last one, without anybody writing', async () => {
    const mandat = await addMandat(t.fabriques, { uai, fin: '2026-12-18' });
    await chef
      .post(`${toDesignations(mandat)}/transmission`)
      .send({ version: 1 })
      .expect(200);
    const echeances = t.application.get(UpdateEcheances);
    t.horloge.set('2026-12-18');
    await echeances.execute();
    expect(await readFaits(t.fabriques, mandat.id)).toMatchObject({ 'designation.transmise': AUJOURDHUI });
    t.horloge.set('2026-12-19');
    expect(await echeances.execute()).toBe(1);
    expect(await readFaits(t.fabriques, mandat.id)).toEqual({});
    expect(await echeances.execute()).toBe(0);
  });
});
