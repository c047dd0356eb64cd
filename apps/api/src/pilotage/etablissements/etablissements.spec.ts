import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addReseau } from '../../../../../tests/fabriques/pilotage.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { TableauDeBordVue } from '../tableau-de-bord/tableau-de-bord.dto.js';
import type { PageAttenduVue, PageFilmVue, PageRetardsVue } from './listes.dto.js';

const LIEU = '/api/v1/academies/22/annees/2026-2027';

/** Filters under which each list must be exactly the schools behind the figure. */
const FILTRES = ['', '&departement=023', '&type=lycee', '&ent=aucun&departement=087', '&ent=ose'];

describe('the schools behind a figure', () => {
  let t: ApplicationDeTest;
  let srane: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
    await addReseau(t.fabriques);
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  afterAll(async () => {
    await t.close();
  });

  const get = async <T>(chemin: string, client = srane): Promise<T> =>
    (await client.get(`${LIEU}/${chemin}`).expect(200)).body as T;
  const getTableau = (requete: string, client = srane): Promise<TableauDeBordVue> =>
    get(`tableau-de-bord?${requete.slice(1)}`, client);
  const sum = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0);

  it.each(FILTRES)('of an attendu are as many as the figure says (%s)', async (filtre) => {
    for (const { code, attendus, recus, enRetard } of (await getTableau(filtre)).attendus) {
      const list = (etat: string): Promise<PageAttenduVue> =>
        get(`attendus/${code}/etablissements?taille=200${etat}${filtre}`);
      expect((await list('')).total).toBe(attendus);
      const recues = await list('&etat=recu');
      expect(recues.total).toBe(recus);
      expect(recues.elements.every(({ etat, recuLe }) => etat === 'recu' && recuLe === '2026-10-01')).toBe(true);
      expect((await list('&etat=attendu')).total).toBe(attendus - recus);
      const enRetardListes = await list('&etat=en_retard');
      expect(enRetardListes.total).toBe(enRetard);
      expect(enRetardListes.elements.every(({ etat, recuLe }) => etat === 'en_retard' && recuLe === null)).toBe(true);
    }
  });

  it.each(FILTRES)('of a cell of the heat map add up to the cell (%s)', async (filtre) => {
    for (const { departement, theme, faites, applicables, enRetard } of (await getTableau(filtre)).film.croise) {
      const dansLaCase = `theme=${encodeURIComponent(theme)}&departement=${departement}&taille=200`;
      const autres = filtre.replace(/&departement=\d+/, '');
      const { elements, total } = await get<PageFilmVue>(`film/etablissements?${dansLaCase}${autres}`);
      expect(elements).toHaveLength(total);
      expect(sum(elements.map((ecole) => ecole.faites))).toBe(faites);
      expect(sum(elements.map((ecole) => ecole.applicables))).toBe(applicables);
      expect(sum(elements.map((ecole) => ecole.enRetard))).toBe(enRetard);
      expect(elements.every((ecole) => ecole.applicables > 0 && ecole.departement === departement)).toBe(true);
      for (const ecole of elements)
        expect(ecole.pourcentage).toBe(Math.floor((100 * ecole.faites) / ecole.applicables));
    }
  });

  it.each(FILTRES)('of a period, and of the whole film, add up to the figure (%s)', async (filtre) => {
    const { film } = await getTableau(filtre);
    for (const { periode, faites, applicables } of film.parPeriode) {
      const { elements } = await get<PageFilmVue>(`film/etablissements?periode=${periode}&taille=200${filtre}`);
      expect(sum(elements.map((ecole) => ecole.faites))).toBe(faites);
      expect(sum(elements.map((ecole) => ecole.applicables))).toBe(applicables);
    }
    const { elements } = await get<PageFilmVue>(`film/etablissements?taille=200${filtre}`);
    expect(sum(elements.map((ecole) => ecole.applicables))).toBe(film.applicables);
  });

  it.each(FILTRES)('that are late add up to the lateness of the dashboard (%s)', async (filtre) => {
    const { film, attendus } = await getTableau(filtre);
    const { elements, total } = await get<PageRetardsVue>(`retards?taille=200${filtre}`);
    expect(elements).toHaveLength(total);
    expect(sum(elements.map(({ enRetard }) => enRetard))).toBe(film.enRetard);
    for (const { code, enRetard } of attendus) {
      const siennes = elements.filter(({ attendusEnRetard }) => attendusEnRetard.some((a) => a.code === code));
      expect(siennes).toHaveLength(enRetard);
      expect((await get<PageRetardsVue>(`retards?attendu=${code}&taille=1${filtre}`)).total).toBe(enRetard);
    }
    expect(elements.every(({ enRetard, attendusEnRetard }) => enRetard + attendusEnRetard.length > 0)).toBe(true);
  });

  it('carry what is late with its deadline, in the order of the attendus', async () => {
    const { elements } = await get<PageRetardsVue>('retards?taille=200');
    const deux = elements.find(({ attendusEnRetard }) => attendusEnRetard.length === 2);
    expect(deux?.attendusEnRetard).toEqual([
      { code: 'designation', intitule: 'Désignation', genre: 'declaration', echeance: '2026-09-30' },
      { code: 'lettre', intitule: 'Lettre de mission', genre: 'declaration', echeance: '2026-10-31' },
    ]);
  });

  it('come by name, page after page, without a repeat nor a gap', async () => {
    const entiere = await get<PageFilmVue>('film/etablissements?taille=200');
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map((page) => get<PageFilmVue>(`film/etablissements?taille=7&page=${page}`)),
    );
    expect(pages.flatMap(({ elements }) => elements)).toEqual(entiere.elements);
    const noms = entiere.elements.map(({ nom }) => nom);
    expect(noms).toEqual([...noms].sort((a, b) => a.localeCompare(b, 'fr')));
    expect(await get('film/etablissements?taille=7&page=99')).toEqual({
      elements: [],
      total: entiere.total,
      page: 99,
      taille: 7,
    });
  });

  it('can be sorted by lateness, to help them, and are never ranked by completion', async () => {
    const parRetard = await get<PageFilmVue>('film/etablissements?taille=200&tri=-enRetard');
    const retards = parRetard.elements.map(({ enRetard }) => enRetard);
    expect(retards).toEqual([...retards].sort((a, b) => b - a));
    const parNom = await get<PageFilmVue>('film/etablissements?taille=200');
    expect(await get('film/etablissements?taille=200&tri=-pourcentage')).toEqual(parNom);
    expect(Object.keys(parNom.elements[0]!)).not.toContain('rang');
  });

  it('can be searched by words of their name, commune or UAI', async () => {
    const { elements } = await get<PageFilmVue>('film/etablissements?taille=200');
    const [une] = elements;
    const parUai = await get<PageFilmVue>(`film/etablissements?q=${une!.uai}`);
    expect(parUai.elements).toEqual([une]);
    const aTulle = elements.filter(({ commune }) => commune === 'Tulle').length;
    expect(aTulle).toBeGreaterThan(0);
    expect((await get<PageFilmVue>('retards?q=tulle&taille=200')).elements.every((e) => e.commune === 'Tulle')).toBe(
      true,
    );
    expect((await get<PageFilmVue>('film/etablissements?q=TULLE&taille=1')).total).toBe(aTulle);
    expect((await get<PageFilmVue>(`attendus/lettre/etablissements?q=tulle%20${une!.uai}x`)).total).toBe(0);
  });

  it('are those of his département only for a référent départemental', async () => {
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    const chemins = ['film/etablissements', 'retards', 'attendus/lettre/etablissements'];
    for (const chemin of chemins) {
      const siennes = await get<PageFilmVue>(`${chemin}?taille=200`, referent);
      expect(siennes).toEqual(await get(`${chemin}?taille=200&departement=023`));
      expect(siennes.total).toBeGreaterThan(0);
      expect((await get<PageFilmVue>(`${chemin}?departement=087`, referent)).total).toBe(0);
    }
    const figure = (await getTableau('', referent)).attendus[1]!;
    expect((await get<PageAttenduVue>('attendus/lettre/etablissements', referent)).total).toBe(figure.attendus);
  });

  it('stay out of reach of a head and of the SRANE of another académie', async () => {
    const [ecole] = await t.fabriques.query<{ uai: string }>(`select uai from suivis where academie = '22' limit 1`);
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: ecole!.uai }));
    const voisin = await t.client(await t.fabriques.addActeur('srane', { academie: '04' }));
    for (const client of [chef, voisin]) {
      for (const chemin of ['film/etablissements', 'retards', 'attendus/lettre/etablissements']) {
        await client.get(`${LIEU}/${chemin}`).expect(404);
      }
    }
  });

  it('are refused for an attendu whose code cannot be read', async () => {
    const { body } = await srane.get(`${LIEU}/attendus/%00/etablissements`).expect(400);
    expect(body).toMatchObject({ code: 'saisie.invalide', erreurs: [{ champ: 'attendu' }] });
  });

  it.each(['attendus/inconnu/etablissements', 'attendus/LETTRE/etablissements'])(
    'are not found for an attendu that does not exist (%s)',
    async (chemin) => {
      const { body } = await srane.get(`${LIEU}/${chemin}`).expect(404);
      expect(body.code).toBe('attendu.inconnu');
    },
  );

  it.each(['film/etablissements?theme=Inconnu', 'retards?attendu=inconnu', 'retards?departement=971'])(
    'are none for a filter that matches nothing (%s)',
    async (chemin) => {
      expect(await get(chemin)).toMatchObject({ elements: [], total: 0 });
    },
  );

  it.each([
    ['film/etablissements?periode=6', 'periode'],
    ['film/etablissements?periode=deux', 'periode'],
    ['film/etablissements?theme=%00', 'theme'],
    ['attendus/lettre/etablissements?etat=perdu', 'etat'],
    ['retards?attendu=%27', 'attendu'],
    ['retards?taille=201', 'taille'],
    ['retards?q=%20', 'q'],
  ])('refuse a malformed filter and name it (%s)', async (chemin, champ) => {
    const { body } = await srane.get(`${LIEU}/${chemin}`).expect(400);
    expect(body).toMatchObject({ code: 'saisie.invalide', erreurs: [{ champ }] });
  });
});
