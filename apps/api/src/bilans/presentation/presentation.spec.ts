import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addEcoleAvecBilan, readPresentations, runProjections } from '../../../../../tests/fabriques/bilans.js';
import { addMandat, toDesignations } from '../../../../../tests/fabriques/designations.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../tests/harnais/application-de-test.js';
import { Projections } from '../../socle/faits/index.js';

const CA = '2026-11-19';
const ACTION = 'inviter-rrupn-presenter-bilan';

describe('the presentation of a bilan', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  async function readLine(uai: string, chef: Awaited<ReturnType<ApplicationDeTest['client']>>): Promise<object> {
    const { body } = await chef.get(`/api/v1/etablissements/${uai}/annees/2026-2027/film`).expect(200);
    return body.actions.find(({ cle }: { cle: string }) => cle === ACTION);
  }

  async function readAttendu(uai: string): Promise<number | undefined> {
    const [ligne] = await t.fabriques.query<{ etat: number }>(
      `select etat from attendus_etablissements where uai = $1 and annee = 2026 and code = 'bilan'`,
      [uai],
    );
    return ligne?.etat;
  }

  it('is expected as soon as a mandate is transmitted, and no more once it is refused', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const { body: mandat } = await chef
      .post(toDesignations({ uai, annee: 2026 }))
      .send({
        agent: { prenom: 'Lou', nom: 'Essai', courriel: 'lou.essai@essai.example' },
        debut: '2026-09-01',
        domaines: ['conseiller'],
      })
      .expect(201);
    const adresse = toDesignations({ uai, annee: 2026, id: mandat.id });
    expect(await readPresentations(t, uai)).toEqual({});
    await chef.post(`${adresse}/transmission`).send({ version: 1 }).expect(200);
    expect(await readPresentations(t, uai)).toEqual({ [mandat.agent.id]: null });

    const rrupn = await t.client({ id: mandat.agent.id });
    await rrupn.post(`${adresse}/refus`).send({ version: 2, motif: 'Service incomplet' }).expect(200);
    expect(await readPresentations(t, uai)).toEqual({});
  });

  it('ticks the film and the attendu, and gives them back when it is taken back', async () => {
    const { ecole, chef, rrupn, bilans } = await addEcoleAvecBilan(t);
    const adresse = `${bilans}/${rrupn.id}/presentation`;
    expect(await readLine(ecole.uai, chef)).toMatchObject({ statut: 'a_faire' });

    const { body: presente } = await chef.post(adresse).send({ date: CA }).expect(200);
    expect(presente).toEqual({
      agent: { id: rrupn.id, prenom: rrupn.prenom, nom: rrupn.nom },
      etat: 'presente',
      presenteLe: CA,
      arrete: true,
      version: 2,
      actionsPossibles: ['annuler_presentation'],
    });
    expect(await readPresentations(t, ecole.uai)).toEqual({ [rrupn.id]: CA });
    expect(await readLine(ecole.uai, chef)).toMatchObject({ statut: 'fait', origine: 'automatique', faitLe: CA });
    expect(await readAttendu(ecole.uai)).toBe(1);

    const { body: annulee } = await chef.delete(adresse).send({ version: 2 }).expect(200);
    expect(annulee).toEqual({
      ...presente,
      etat: 'en_preparation',
      presenteLe: null,
      arrete: false,
      version: 3,
      actionsPossibles: ['presenter'],
    });
    expect(await readPresentations(t, ecole.uai)).toEqual({ [rrupn.id]: null });
    expect(await readLine(ecole.uai, chef)).toMatchObject({ statut: 'a_faire', faitLe: null });
    expect(await readAttendu(ecole.uai)).toBe(0);
    await chef.post(adresse).send({ date: CA, version: 3 }).expect(200);
  });

  it('is awaited of everybody: a second mandate opens again what the first had completed', async () => {
    const { ecole, chef, rrupn, bilans } = await addEcoleAvecBilan(t);
    await chef.post(`${bilans}/${rrupn.id}/presentation`).send({ date: CA }).expect(200);
    expect(await readAttendu(ecole.uai)).toBe(1);
    const { agent } = await addMandat(t.fabriques, { uai: ecole.uai, etat: 'acceptee' });
    await runProjections(t, ecole.uai);
    expect(await readPresentations(t, ecole.uai)).toEqual({ [rrupn.id]: CA, [agent.id]: null });
    expect(await readAttendu(ecole.uai)).toBe(0);
    expect(await readLine(ecole.uai, chef)).toMatchObject({ statut: 'a_faire' });
    await chef.post(`${bilans}/${agent.id}/presentation`).send({ date: AUJOURDHUI }).expect(200);
    expect(await readAttendu(ecole.uai)).toBe(1);
    expect(await readLine(ecole.uai, chef)).toMatchObject({ statut: 'fait', faitLe: AUJOURDHUI });
  });

  it('stays when the mandate goes back to draft, and is no longer expected once taken back', async () => {
    const { ecole, chef, rrupn, bilans } = await addEcoleAvecBilan(t);
    await chef.post(`${bilans}/${rrupn.id}/presentation`).send({ date: CA }).expect(200);
    await t.fabriques.query(`update mandats set etat = 'brouillon' where uai = $1`, [ecole.uai]);
    await runProjections(t, ecole.uai);
    expect(await readPresentations(t, ecole.uai)).toEqual({ [rrupn.id]: CA });
    expect((await chef.get(bilans).expect(200)).body.total).toBe(1);
    await chef.delete(`${bilans}/${rrupn.id}/presentation`).send({ version: 2 }).expect(200);
    expect(await readPresentations(t, ecole.uai)).toEqual({});
    expect((await chef.get(bilans).expect(200)).body.total).toBe(0);
    await chef.get(`${bilans}/${rrupn.id}`).expect(404);
  });

  it('is listened to without end nor needless writing: nothing changes, nothing runs again', async () => {
    const { ecole } = await addEcoleAvecBilan(t);
    let passages = 0;
    t.application.get(Projections).add(({ uai }) => {
      if (uai === ecole.uai) passages += 1;
      return Promise.resolve();
    });
    await runProjections(t, ecole.uai);
    expect(passages).toBe(1);
    await addMandat(t.fabriques, { uai: ecole.uai, etat: 'transmise' });
    await runProjections(t, ecole.uai);
    expect(passages).toBe(3);
  });

  it.each([
    ['2026-11-23', 'n’a pas'],
    ['2026-07-31', 'année scolaire 2026-2027'],
    ['2026-13-01', 'AAAA-MM-JJ'],
    [undefined, 'AAAA-MM-JJ'],
  ])('refuses the date %s and says what to give', async (date, message) => {
    const { chef, rrupn, bilans } = await addEcoleAvecBilan(t);
    const { body } = await chef.post(`${bilans}/${rrupn.id}/presentation`).send({ date }).expect(400);
    expect(body.erreurs).toEqual([{ champ: 'date', message: expect.stringContaining(message.replace('’', "'")) }]);
  });

  it('refuses a second presentation, an empty undo, a stale version, and asks for one after a change', async () => {
    const { chef, rrupn, bilans } = await addEcoleAvecBilan(t);
    const adresse = `${bilans}/${rrupn.id}/presentation`;
    expect((await chef.delete(adresse).send({ version: 1 }).expect(409)).body.code).toBe('bilan.non_presente');
    await chef.post(adresse).send({ date: CA, version: 1 }).expect(200);
    const { body } = await chef.post(adresse).send({ date: CA }).expect(409);
    expect(body).toMatchObject({ code: 'bilan.deja_presente', detail: expect.stringContaining('19 novembre 2026') });
    const { body: perimee } = await chef.post(adresse).send({ date: CA, version: 1 }).expect(409);
    expect(perimee).toMatchObject({ code: 'version.perimee', courant: { etat: 'presente', version: 2 } });
    expect((await chef.delete(adresse).send({}).expect(400)).body.code).toBe('version.absente');
    await chef.delete(adresse).send({ version: 2 }).expect(200);
    expect((await chef.post(adresse).send({ date: CA }).expect(400)).body.code).toBe('version.absente');
  });

  it('passes once when two heads note it at the same time', async () => {
    const { chef, rrupn, bilans } = await addEcoleAvecBilan(t);
    const reponses = await Promise.all(
      [1, 2].map(() => chef.post(`${bilans}/${rrupn.id}/presentation`).send({ date: CA, version: 1 })),
    );
    expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is the head’s: not the RRUPN’s nor the SRANE’s, and nobody’s elsewhere', async () => {
    const { ecole, rrupn, bilans } = await addEcoleAvecBilan(t);
    const adresse = `${bilans}/${rrupn.id}/presentation`;
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: ecole.academie }));
    for (const client of [srane, await t.client(rrupn)]) {
      await client.post(adresse).send({ date: CA }).expect(403);
      await client.delete(adresse).send({ version: 1 }).expect(403);
    }
    const { chef: voisin } = await addEcoleAvecBilan(t);
    await voisin.post(adresse).send({ date: CA }).expect(404);
    await voisin.delete(adresse).send({ version: 1 }).expect(404);
    expect(await readPresentations(t, ecole.uai)).toEqual({ [rrupn.id]: null });
  });

  it('concerns people of the school: an unknown person, or one without a mandate, is not found', async () => {
    const { chef, bilans } = await addEcoleAvecBilan(t);
    const { rrupn: dAilleurs } = await addEcoleAvecBilan(t);
    for (const agent of [dAilleurs.id, 'moi', 'quelqu-un']) {
      await chef.post(`${bilans}/${agent}/presentation`).send({ date: CA }).expect(404);
    }
  });
});
