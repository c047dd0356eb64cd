import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { LIGNES_COMPTEES, LIGNES_DU_FILM } from '../../../../../tests/fabriques/catalogue.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { Faits, FaitsDeclares } from '../../socle/faits/index.js';
import type { ActionVue, FilmVue } from './film.dto.js';
import { OpenSuivis } from './open-suivis.js';

const ANNEE = 2026;

describe('the film of a school', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  async function openEcole(options: Parameters<ApplicationDeTest['fabriques']['addEtablissement']>[0] = {}): Promise<{
    uai: string;
    film: string;
    client: Awaited<ReturnType<ApplicationDeTest['client']>>;
  }> {
    const { uai } = await t.fabriques.addEtablissement(options);
    const chef = await t.fabriques.addActeur('chef', { uai });
    await t.application.get(OpenSuivis).executeAll(ANNEE);
    return { uai, film: `/api/v1/etablissements/${uai}/annees/2026-2027/film`, client: await t.client(chef) };
  }

  async function readFilm({
    client,
    film,
  }: {
    client: Awaited<ReturnType<ApplicationDeTest['client']>>;
    film: string;
  }): Promise<FilmVue> {
    return (await client.get(film).expect(200)).body as FilmVue;
  }

  const findAction = (film: FilmVue, cle: string): ActionVue => {
    const action = film.actions.find((candidate) => candidate.cle === cle);
    if (!action) throw new Error(`No line ${cle}`);
    return action;
  };

  async function countersOf(uai: string): Promise<Record<string, number>> {
    const [compte] = await t.fabriques.query<Record<string, number>>(
      `select sum(a_faire)::int as a_faire, sum(en_cours)::int as en_cours, sum(faites)::int as faites, sum(sans_objet)::int as sans_objet
       from compteurs_suivis where uai = $1 and annee = $2`,
      [uai, ANNEE],
    );
    return compte ?? {};
  }

  it('has every line, those counted counted, shown or masked with the reason', async () => {
    const film = await readFilm(await openEcole({ type: 'college', ent: 'ent_creuse' }));
    expect(film.actions.length + film.masquees.length).toBe(LIGNES_DU_FILM);
    expect(film.synthese.total).toBe(LIGNES_COMPTEES);
    expect(film.masquees.map(({ raison }) => raison)).toContain('réservé aux lycées et aux EREA');
    expect(film.masquees.every(({ raison }) => raison.length > 5)).toBe(true);
  });

  it('moves the counters when the head ticks a line, through the application role', async () => {
    const ecole = await openEcole();
    const avant = await countersOf(ecole.uai);
    const action = findAction(await readFilm(ecole), 'mettre-jour-site-internet');
    const { body } = await ecole.client
      .patch(`${ecole.film}/actions/${action.code}`)
      .send({ statut: 'fait', version: action.version })
      .expect(200);
    expect(body).toMatchObject({
      statut: 'fait',
      faitLe: '2026-11-22',
      origine: 'manuelle',
      version: action.version + 1,
    });
    expect(await countersOf(ecole.uai)).toEqual({ ...avant, a_faire: (avant['a_faire'] ?? 0) - 1, faites: 1 });
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  it('refuses a stale version and tells how the line stands', async () => {
    const ecole = await openEcole();
    const action = findAction(await readFilm(ecole), 'mettre-jour-site-internet');
    const route = `${ecole.film}/actions/${action.code}`;
    await ecole.client.patch(route).send({ statut: 'en_cours', version: action.version }).expect(200);
    const { body } = await ecole.client.patch(route).send({ statut: 'fait', version: action.version }).expect(409);
    expect(body).toMatchObject({
      code: 'version.perimee',
      courant: { statut: 'en_cours', version: action.version + 1 },
    });
    await ecole.client.patch(route).send({ statut: 'fait' }).expect(400);
  });

  it('lets one of two simultaneous ticks through', async () => {
    const ecole = await openEcole();
    const action = findAction(await readFilm(ecole), 'mettre-jour-site-internet');
    const tick = async (): Promise<number> =>
      (
        await ecole.client
          .patch(`${ecole.film}/actions/${action.code}`)
          .send({ statut: 'fait', version: action.version })
      ).status;
    expect((await Promise.all([tick(), tick(), tick()])).sort()).toEqual([200, 409, 409]);
  });

  it.each([
    ['sans_objet without a reason', { statut: 'sans_objet' }, 400, 'motif'],
    ['an unknown status', { statut: 'termine' }, 400, 'statut'],
    ['a future date', { statut: 'fait', faitLe: '2026-11-23' }, 400, 'faitLe'],
    ['a date of another year', { statut: 'fait', faitLe: '2026-07-01' }, 400, 'faitLe'],
    ['a day that does not exist', { statut: 'fait', faitLe: '2026-02-30' }, 400, 'faitLe'],
    ['a date on a line not done', { statut: 'en_cours', faitLe: '2026-11-01' }, 400, 'faitLe'],
    ['an unknown field', { statut: 'fait', couleur: 'vert' }, 400, 'couleur'],
  ])('refuses %s, naming the field', async (_cas, saisie, statut, champ) => {
    const ecole = await openEcole();
    const action = findAction(await readFilm(ecole), 'mettre-jour-site-internet');
    const { body } = await ecole.client
      .patch(`${ecole.film}/actions/${action.code}`)
      .send({ ...saisie, version: action.version })
      .expect(statut);
    expect((body as { erreurs: { champ: string }[] }).erreurs[0]?.champ).toBe(champ);
  });

  it('refuses to tick a line that informs, that does not apply, or that does not exist', async () => {
    const ecole = await openEcole({ type: 'college' });
    const film = await readFilm(ecole);
    const patch = (code: string): Promise<{ body: unknown }> =>
      ecole.client.patch(`${ecole.film}/actions/${code}`).send({ statut: 'fait', version: 1 });
    const informative = film.actions.find(({ nature }) => nature === 'information');
    expect((await patch(informative?.code ?? '')).body).toMatchObject({ code: 'film.action_non_comptee' });
    expect((await patch(film.masquees[0]?.code ?? '')).body).toMatchObject({ code: 'film.action_non_applicable' });
    expect((await patch('F2627-P9-99')).body).toMatchObject({ code: 'film.action_inconnue' });
  });

  it('ticks a line by a fait, gives it back when the fait goes, and leaves a line fixed by hand alone', async () => {
    t.application.get(FaitsDeclares).add('commission.installee');
    const ecole = await openEcole();
    const fait = {
      uai: ecole.uai,
      annee: ANNEE,
      code: 'commission.installee',
      objet: randomUUID(),
      date: '2026-10-07',
    };
    const faits = t.application.get(Faits);
    const read = async (): Promise<ActionVue> =>
      findAction(await readFilm(ecole), 'installer-groupe-pilotage-numerique');

    await t.base.runSysteme('taches', () => faits.establish(fait));
    expect(await read()).toMatchObject({
      statut: 'fait',
      origine: 'automatique',
      faitLe: '2026-10-07',
      actionsPossibles: ['forcer'],
    });
    await t.base.runSysteme('taches', () => faits.remove(fait));
    expect(await read()).toMatchObject({ statut: 'a_faire', origine: 'manuelle' });

    const { code, version } = await read();
    const route = `${ecole.film}/actions/${code}`;
    expect((await ecole.client.patch(route).send({ statut: 'fait', version }).expect(409)).body).toMatchObject({
      code: 'film.ligne_automatique',
    });
    await ecole.client.patch(route).send({ statut: 'fait', motif: 'Installée avant Focale', version }).expect(200);
    await t.base.runSysteme('taches', () => faits.establish(fait));
    await t.base.runSysteme('taches', () => faits.remove(fait));
    const forcee = await read();
    expect(forcee).toMatchObject({ statut: 'fait', force: true, motif: 'Installée avant Focale' });
    await ecole.client.patch(route).send({ statut: 'fait', automatique: true, version: forcee.version }).expect(200);
    expect(await read()).toMatchObject({ statut: 'a_faire', force: false, motif: null });
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  it('lets a contributeur update the lines of their function and no other', async () => {
    const ecole = await openEcole();
    const client = await t.client(
      await t.fabriques.addActeur('contributeur', { uai: ecole.uai }, { fonctions: ['REF_PIX'] }),
    );
    const film = await readFilm({ ...ecole, client });
    const pix = findAction(film, 'faire-vivre-enseignants-test');
    const site = findAction(film, 'mettre-jour-site-internet');
    expect(site.actionsPossibles).toEqual([]);
    await client.patch(`${ecole.film}/actions/${pix.code}`).send({ statut: 'fait', version: pix.version }).expect(200);
    await client
      .patch(`${ecole.film}/actions/${site.code}`)
      .send({ statut: 'fait', version: site.version })
      .expect(403);
  });

  it('follows a school that changes ENT or head: lines appear and go, counters stay exact', async () => {
    const ecole = await openEcole({ type: 'college', ent: 'aucun' });
    const avant = await readFilm(ecole);
    await t.fabriques.query(`update ents_etablissements set ent = 'ent_creuse' where uai = $1`, [ecole.uai]);
    await t.fabriques.addActeur('chef', { uai: ecole.uai }, { debut: '2026-09-01', prisLe: '2026-09-01' });
    await t.application.get(OpenSuivis).executeAll(ANNEE);
    const apres = await readFilm(ecole);
    expect(apres.synthese.applicables).toBe(avant.synthese.applicables + 5);
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });
});
