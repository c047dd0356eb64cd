import {
  ENTS,
  hasEnt,
  isApplicable,
  listProfils,
  type ProfilEtablissement,
  TYPES_ETABLISSEMENT,
} from '@focale/domaine';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIGNES_COMPTEES, LIGNES_DU_FILM, LIGNES_FACULTATIVES } from '../../../../../tests/fabriques/catalogue.js';
import type { EtablissementFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { readFilmOf } from '../../catalogue/read-catalogue.js';
import type { FilmVue } from './film.dto.js';
import { OpenSuivis } from './open-suivis.js';

const FILM = readFilmOf(2026);

/** Whether a line, by its key, is one of those that are counted. */
const isComptee = (cle: string): boolean => FILM.some((ligne) => ligne.cle === cle && ligne.nature === 'action');

/** The lines of the film that do not concern everybody, copied from its text by hand. */
const RESERVEES: Readonly<Record<string, readonly string[]>> = {
  nouveau_chef: ['lire-volet-numerique-projet'],
  lycee: [
    'programmer-deploiement-parcours-pix-3',
    'programmer-sessions-certification-lycee-1',
    'programmer-sessions-certification-lycee-2',
    'achever-sessions-certification-lycee',
    'finaliser-sessions-remontee-vers',
  ],
  college: [
    'profiter-presenter-familles-parcours',
    'programmer-deploiement-parcours-pix',
    'programmer-deploiement-parcours-pix-2',
    'programmer-sessions-certification-college',
    'programmer-dernieres-sessions-certification',
    'finaliser-sessions-remontee-automatique',
    'imprimer-attestations-pix-6e',
  ],
  lycee_connecte: ['affecter-responsables-designes-groupe'],
  avec_ent: ['remonter-services-liens-groupes', 'arreter-liste-applications-retenues'],
  ent_creuse: ['attribuer-role-responsable-affectation', 'publier-rafraichir-page-publique'],
  edugar: ['deleguer-delegce-droit-affectation'],
};

const RAISONS: Readonly<Record<string, string>> = {
  nouveau_chef: 'réservé aux établissements dont le chef prend ses fonctions cette année',
  lycee: 'réservé aux lycées et aux EREA',
  college: 'réservé aux collèges et aux EREA',
  avec_ent: 'réservé aux établissements dotés d’un ENT',
  lycee_connecte: 'réservé aux établissements utilisant Lycée connecté',
  ent_creuse: 'réservé aux établissements utilisant ENT Creuse',
  edugar: 'réservé aux établissements utilisant EduGAR',
};

/** Said a second time, in the words of the film, so that a rule that changes is seen here. */
function listMasquees({ type, ent, nouveauChef }: Omit<ProfilEtablissement, 'niveaux'>): string[] {
  const fermees = [
    nouveauChef ? '' : 'nouveau_chef',
    type === 'college' ? 'lycee' : '',
    type === 'college' || type === 'erea' ? '' : 'college',
    ['lycee_connecte', 'ent_creuse', 'ose', 'enej', 'i_cart'].includes(ent) ? '' : 'avec_ent',
    ent === 'lycee_connecte' ? '' : 'lycee_connecte',
    ent === 'ent_creuse' ? '' : 'ent_creuse',
    ent === 'edugar' ? '' : 'edugar',
  ];
  return fermees.flatMap((regle) => RESERVEES[regle] ?? []).sort();
}

describe('which lines of the film concern a school', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  async function addEcole(
    options: Parameters<ApplicationDeTest['fabriques']['addEtablissement']>[0],
    nouveauChef = false,
  ): Promise<EtablissementFabrique> {
    const ecole = await t.fabriques.addEtablissement(options);
    const prisLe = nouveauChef ? '2026-09-01' : '2024-09-01';
    await t.fabriques.addActeur('chef', { uai: ecole.uai }, { debut: prisLe, prisLe });
    return ecole;
  }

  async function readFilm({ uai }: EtablissementFabrique): Promise<FilmVue> {
    const chef = await t.client(await t.fabriques.addActeur('adjoint', { uai }));
    return (await chef.get(`/api/v1/etablissements/${uai}/annees/2026-2027/film`).expect(200)).body as FilmVue;
  }

  const listCachees = (film: FilmVue): string[] =>
    film.masquees.map(({ code }) => FILM.find((ligne) => ligne.code === code)?.cle ?? code).sort();

  it('is told by the rules for each of the 640 profiles and every line', () => {
    expect(FILM).toHaveLength(LIGNES_DU_FILM);
    for (const profil of listProfils()) {
      const masquees = FILM.filter(({ applicabilite }) => !isApplicable(applicabilite, profil));
      expect([profil, masquees.map(({ cle }) => cle).sort()]).toEqual([profil, listMasquees(profil)]);
    }
  });

  it('is stored so for every type, ENT, head and set of levels, and shown so with every line that is ticked', async () => {
    const profils = TYPES_ETABLISSEMENT.flatMap((type) =>
      ENTS.flatMap((ent) => [true, false].map((nouveauChef) => ({ type, ent, nouveauChef }))),
    );
    const uais = new Map<string, string[]>();
    for (const { type, ent, nouveauChef } of profils)
      for (const plein of [true, false]) {
        const { uai } = await addEcole({ type, ent }, nouveauChef);
        uais.set(uai, listMasquees({ type, ent, nouveauChef }));
        if (plein)
          await t.fabriques.query(
            `update etablissements set segpa = true, post_bac = true, voie_professionnelle = true where uai = $1`,
            [uai],
          );
      }
    await t.application.get(OpenSuivis).executeAll(2026);
    const rows = await t.fabriques.query<{ uai: string; total: number; masquees: string[] }>(
      `select a.uai, count(*)::int as total,
         coalesce(array_agg(f.cle order by f.cle) filter (where not a.applicable), '{}') as masquees
       from avancements a join film_actions f on f.academie = '22' and f.annee = a.annee and f.action = a.action
       where a.annee = 2026 group by a.uai`,
    );
    expect(rows).toHaveLength(160);
    for (const { uai, total, masquees } of rows)
      expect([uai, total, masquees.sort()]).toEqual([uai, LIGNES_COMPTEES + LIGNES_FACULTATIVES, uais.get(uai)]);
  });

  it.each([
    ['a collège in Creuse', { type: 'college', departement: '023', ent: 'ent_creuse' }, false, 8],
    ['a lycée with Lycée connecté', { type: 'lycee', departement: '023', ent: 'lycee_connecte' }, false, 11],
    ['a collège in Haute-Vienne without ENT', { type: 'college', departement: '087', ent: 'aucun' }, false, 12],
    ['a collège in Haute-Vienne on EduGAR', { type: 'college', departement: '087', ent: 'edugar' }, false, 11],
    ['a new head in Creuse', { type: 'college', departement: '023', ent: 'ent_creuse' }, true, 7],
    ['an EREA with a new head', { type: 'erea', departement: '087', ent: 'inconnu' }, true, 6],
  ] as const)('shows %s its lines, and why the others are hidden', async (_cas, profil, nouveauChef, nombre) => {
    const ecole = await addEcole(profil, nouveauChef);
    await t.application.get(OpenSuivis).executeAll(2026);
    const film = await readFilm(ecole);
    expect(film.actions.length + film.masquees.length).toBe(LIGNES_DU_FILM);
    expect(film.synthese.total).toBe(LIGNES_COMPTEES);
    expect(film.synthese.applicables).toBe(
      LIGNES_COMPTEES - listMasquees({ ...profil, nouveauChef }).filter(isComptee).length,
    );
    expect(listCachees(film)).toEqual(listMasquees({ ...profil, nouveauChef }));
    expect(film.masquees).toHaveLength(nombre);
    for (const { code, raison } of film.masquees) {
      const regle = FILM.find((ligne) => ligne.code === code)?.applicabilite ?? '';
      expect(raison).toBe(RAISONS[regle]);
    }
  });

  it('shows the same before the film of the school is open', async () => {
    const ecole = await addEcole({ type: 'lycee', ent: 'inconnu' });
    const film = await readFilm(ecole);
    expect(listCachees(film)).toEqual(listMasquees({ type: 'lycee', ent: 'inconnu', nouveauChef: false }));
  });
});

describe('a school that changes', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  const readAvancement = async (uai: string, cle: string): Promise<Record<string, unknown>[]> =>
    t.fabriques.query(
      `select h.applicable, h.statut, h.commentaire from avancements_histoire h
       join film_actions f on f.academie = '22' and f.annee = h.annee and f.action = h.action
       where h.uai = $1 and f.cle = $2
       union all
       select a.applicable, a.statut, a.commentaire from avancements a
       join film_actions f on f.academie = '22' and f.annee = a.annee and f.action = a.action
       where a.uai = $1 and f.cle = $2`,
      [uai, cle],
    );

  it('loses the lines of its former ENT with their status kept, and finds them again, the history telling all of it', async () => {
    const { uai } = await t.fabriques.addEtablissement({ type: 'college', ent: 'ent_creuse' });
    const open = t.application.get(OpenSuivis);
    await open.executeAll(2026);
    const [page = ''] = RESERVEES['ent_creuse'] ?? [];
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const route = `/api/v1/etablissements/${uai}/annees/2026-2027/film`;
    const { body } = await chef.get(route).expect(200);
    const action = (body as FilmVue).actions.find(({ cle }) => cle === page);
    await chef
      .patch(`${route}/actions/${action?.code ?? ''}`)
      .send({ statut: 'fait', commentaire: 'Vu', version: action?.version })
      .expect(200);

    for (const ent of ['aucun', 'ent_creuse']) {
      await t.fabriques.query(`update ents_etablissements set ent = $2 where uai = $1`, [uai, ent]);
      await open.executeAll(2026);
      expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
    }
    expect(await readAvancement(uai, page)).toEqual([
      { applicable: true, statut: 0, commentaire: null },
      { applicable: true, statut: 2, commentaire: 'Vu' },
      { applicable: false, statut: 2, commentaire: 'Vu' },
      { applicable: true, statut: 2, commentaire: 'Vu' },
    ]);
    expect(hasEnt('ent_creuse')).toBe(true);
  });

  it('gains the line of a new head when one arrives, and loses it when it was a mistake', async () => {
    const { uai } = await t.fabriques.addEtablissement({ type: 'lycee', ent: 'lycee_connecte' });
    const open = t.application.get(OpenSuivis);
    await open.executeAll(2026);
    const [cle = ''] = RESERVEES['nouveau_chef'] ?? [];
    const chef = await t.fabriques.addActeur('chef', { uai }, { debut: '2026-09-01', prisLe: '2026-09-01' });
    await open.executeAll(2026);
    await t.fabriques.query(`update habilitations set pris_le = '2024-09-01' where agent = $1`, [chef.id]);
    await open.executeAll(2026);
    expect((await readAvancement(uai, cle)).map(({ applicable }) => applicable)).toEqual([false, true, false]);
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  it('moves when the directory tells another level, and keeps the levels of a year', async () => {
    const { uai } = await t.fabriques.addEtablissement({ type: 'lycee_pro', ent: 'aucun' });
    const open = t.application.get(OpenSuivis);
    await open.executeAll(2026);
    const readNiveaux = (): Promise<Record<string, unknown>[]> =>
      t.fabriques.query(`select niveaux from suivis where uai = $1 and annee = 2026`, [uai]);
    expect(await readNiveaux()).toEqual([{ niveaux: ['voie_professionnelle'] }]);
    await t.fabriques.query(`update etablissements set post_bac = true where uai = $1`, [uai]);
    await t.fabriques.query(`insert into sections (uai, section, nature, nom) values ($1, '0990000X', 390, 'SEGPA')`, [
      uai,
    ]);
    await open.executeAll(2026);
    expect(await readNiveaux()).toEqual([{ niveaux: ['segpa', 'post_bac', 'voie_professionnelle'] }]);
    expect(await open.executeAll(2026)).toBe(0);
  });
});
