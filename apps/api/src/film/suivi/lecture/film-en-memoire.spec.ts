import { computeSynthese, ENTS, TYPES_ETABLISSEMENT } from '@focale/domaine';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import type TestAgent from 'supertest/lib/agent.js';
import { ANNEE_DU_FILM, EcoleDuFilm } from '../../../../../../tests/fabriques/film.js';
import { EVENEMENTS, type Evenement, HistoireDuFilm } from '../../../../../../tests/fabriques/histoire-du-film.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../../tests/harnais/application-de-test.js';
import { FaitsDeclares } from '../../../socle/faits/index.js';
import {
  computeLiensDesLignes,
  explainMasquee,
  isLigneApplicable,
  type Lecture,
  toActionVue,
  toLigneDeFilm,
} from '../action.vue.js';
import { buildLignesQuery, type LigneLue } from '../film.queries.js';
import { ListFilm } from '../list-film.js';

/** What each kind of reader may change. */
const LECTEURS: Readonly<Record<string, Lecture['canUpdate']>> = {
  chef: () => true,
  lecteur: () => false,
  contributeur: ({ responsable, acteurs_associes: associes }) => [responsable, ...associes].includes('REF_PIX'),
};

describe('a film written from memory', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterEach(() => {
    jest.restoreAllMocks();
    t.horloge.set(AUJOURDHUI);
  });

  afterAll(async () => {
    await t.close();
  });

  async function addLecteurs({ uai, client }: EcoleDuFilm): Promise<Record<string, TestAgent>> {
    const add = async (role: 'lecteur' | 'contributeur', options: { fonctions?: string[] }) =>
      t.client(await t.fabriques.addActeur(role, { uai }, options));
    return {
      chef: client,
      lecteur: await add('lecteur', {}),
      contributeur: await add('contributeur', { fonctions: ['REF_PIX'] }),
    };
  }

  /** The film as the tables say it, line by line, by a statement that knows neither memory nor version. */
  async function recompute(uai: string, nom: string): Promise<string> {
    const codes = await t.fabriques.query<{ code: string }>(`select code from film_actions where annee = $1`, [
      ANNEE_DU_FILM,
    ]);
    const { text } = buildLignesQuery(ANNEE_DU_FILM);
    const lignes = await t.fabriques.query<LigneLue & pg.QueryResultRow>(text, [uai, codes.map(({ code }) => code)]);
    const [catalogue] = await t.fabriques.query<{ version: number; publie_le: Date }>(
      `select f.version, f.publie_le from films f join suivis s using (academie, annee) where s.uai = $1 and s.annee = $2`,
      [uai, ANNEE_DU_FILM],
    );
    const locales = await t.fabriques.query(
      `select id, intitule, responsable, echeance::text, statut,
         '/etablissements/' || $1::text || '/annees/2026-2027/commission/actions' as lien
       from actions_locales where uai = $1 and annee = $2 order by echeance nulls last, intitule, id`,
      [uai, ANNEE_DU_FILM],
    );
    const declares = t.application.get(FaitsDeclares);
    const lecture: Lecture = {
      aujourdhui: t.horloge.today(),
      isDeclarative: (fait) => fait !== null && declares.has(fait),
      canUpdate: LECTEURS[nom]!,
    };
    const liens = computeLiensDesLignes(lignes);
    return JSON.stringify({
      le: null,
      catalogue: catalogue ? { version: catalogue.version, publieLe: catalogue.publie_le.toISOString() } : null,
      actions: lignes.filter(isLigneApplicable).map((ligne) => toActionVue(ligne, lecture, liens)),
      masquees: lignes
        .filter((ligne) => !isLigneApplicable(ligne))
        .map((ligne) => ({
          code: ligne.code,
          intitule: ligne.intitule,
          theme: ligne.theme,
          periode: ligne.periode,
          raison: explainMasquee(ligne),
        })),
      locales: nom === 'contributeur' ? [] : locales,
      synthese: computeSynthese(lignes.map(toLigneDeFilm), lecture.aujourdhui),
    });
  }

  /** Names of the kept statements sent while `travail` runs, those of the film. */
  async function listRequetes(travail: () => PromiseLike<unknown>): Promise<string[]> {
    const espion = jest.spyOn(pg.Client.prototype, 'query');
    try {
      await travail();
      const demandes = espion.mock.calls.map(([requete]) => requete as unknown as { name?: string } | string);
      return (
        demandes
          .flatMap((requete) => (typeof requete === 'object' ? (requete.name ?? []) : []))
          .filter((nom) => nom.startsWith('film.'))
          // Each role of the database keeps its own plan.
          .map((nom) => nom.replace(/@.*/, ''))
      );
    } finally {
      espion.mockRestore();
    }
  }

  /** Plays events; after each, a client that holds the former film must not be told that it still stands if it does not. */
  async function check(evenements: readonly Evenement[]): Promise<void> {
    const ecole = await EcoleDuFilm.open(t);
    const histoire = await HistoireDuFilm.open(t, ecole);
    const corps = new Map<string, string>();
    const read = async (): Promise<string> => {
      const { text, headers } = await ecole.client.get(ecole.film).expect(200);
      const etag = headers['etag']!;
      expect(corps.has(etag) && corps.get(etag) !== text).toBe(false);
      corps.set(etag, text);
      return etag;
    };
    let etag = await read();
    for (const evenement of evenements) {
      await histoire.play(evenement);
      const { status } = await ecole.client.get(ecole.film).set('If-None-Match', etag);
      const suivant = await read();
      expect({ evenement, status }).toEqual({ evenement, status: suivant === etag ? 304 : 200 });
      etag = suivant;
    }
    expect(corps.size).toBeGreaterThan(1);
  }

  // First of all: a publication moves every school of the académie, and there are few yet.
  it('has a version that moves with every kind of event', async () => {
    const genres = [...new Set(EVENEMENTS)];
    await check(genres.map((genre, rang) => ({ genre, ligne: 7 * rang + 1, choix: 3 * rang + 2 })));
  });

  it('has a version that moves whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ genre: fc.constantFrom(...EVENEMENTS), ligne: fc.nat(200), choix: fc.nat(20) }), {
          minLength: 4,
          maxLength: 8,
        }),
        check,
      ),
      { numRuns: 2 },
    );
  });

  it('is to the letter what the tables say, for every type and ENT and whoever reads', async () => {
    let rang = 0;
    for (const type of TYPES_ETABLISSEMENT) {
      const ent = ENTS[(rang += 1) % ENTS.length]!;
      const ecole = await EcoleDuFilm.open(t, { type, ent });
      await t.fabriques.query(
        `update avancements set statut = abs(hashtext(uai || action)) % 4, fait_le = case when action % 3 = 0 then '2026-10-09'::date end,
           agent = case when action % 2 = 0 then $2::uuid end, commentaire = case when action % 5 = 0 then E'« Vu »\\n\\u2028"\\\\"' end,
           motif = case when action % 7 = 0 then 'Fermé' end, charge_nom = case when action % 11 = 0 then 'Noé' end,
           version = 1 + action % 3, applicable = applicable and action % 13 <> 0 where uai = $1`,
        [ecole.uai, ecole.chef.id],
      );
      const histoire = await HistoireDuFilm.open(t, ecole);
      for (const genre of ['preuve', 'locale', 'locale', 'charge', 'fait'] as const)
        await histoire.play({ genre, ligne: 3 * rang, choix: rang });
      for (const [nom, client] of Object.entries(await addLecteurs(ecole))) {
        const { text, headers } = await client.get(ecole.film).expect(200);
        expect(headers['content-type']).toBe('application/json; charset=utf-8');
        expect(text).toBe(await recompute(ecole.uai, nom));
      }
    }
  });

  it('reads the lines that an académie shares once a version, and never an older one', async () => {
    const [une, autre] = [await EcoleDuFilm.open(t), await EcoleDuFilm.open(t)];
    const ligne = (await une.read()).actions[0]!;
    expect(await listRequetes(() => autre.read())).toEqual(['film.ecole.2026']);
    await t.base.runSysteme('film', () =>
      t.base.query(`update film_actions set intitule = 'Tout autre' where annee = 2026 and code = $1`, [ligne.code]),
    );
    expect(await listRequetes(() => autre.read())).toEqual(['film.ecole.2026', 'film.catalogue.2026']);
    for (const ecole of [une, autre]) expect((await ecole.find(ligne.cle)).intitule).toBe('Tout autre');
  });

  it('forgets what was read in a transaction that was rolled back', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const [avant] = (await ecole.read()).actions;
    const ou = { uai: ecole.uai, annee: ANNEE_DU_FILM };
    const perdue = t.base.runSysteme('film', async () => {
      await t.base.query(`update film_actions set intitule = 'Perdu' where academie = '22' and annee = 2026`);
      expect((await t.application.get(ListFilm).execute(ou)).actions[0]?.intitule).toBe('Perdu');
      throw new Error('rolled back');
    });
    await expect(perdue).rejects.toThrow('rolled back');
    expect((await ecole.read()).actions[0]?.intitule).toBe(avant?.intitule);
  });

  it('answers 304 without reading its lines, and to nobody else', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const { headers } = await ecole.client.get(ecole.film).expect(200);
    const etag = headers['etag']!;
    expect(headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: expect.stringContaining('Cookie') });
    const seul = () =>
      ecole.client
        .get(ecole.film)
        .set('If-None-Match', `"autre", ${etag.replace('W/', '')}`)
        .expect(304);
    expect(await listRequetes(seul)).toEqual(['film.version.2026']);
    const adjoint = await t.client(await t.fabriques.addActeur('adjoint', { uai: ecole.uai }));
    await adjoint.get(ecole.film).set('If-None-Match', etag).expect(200);
    const autre = await t.client(ecole.chef);
    await autre.get(ecole.film).set('If-None-Match', etag).expect(200);
  });

  it.each([
    ['the day', async (): Promise<void> => t.horloge.set('2027-03-01')],
    [
      'the name of who ticked',
      async ({ chef }: EcoleDuFilm): Promise<void> => {
        await t.fabriques.query(`update agents set nom = 'Renommée' where id = $1`, [chef.id]);
      },
    ],
    [
      'the functions of the reader',
      async ({ chef, uai }: EcoleDuFilm): Promise<void> => {
        await t.fabriques.query(`update habilitations set role = 'lecteur' where agent = $1 and uai = $2`, [
          chef.id,
          uai,
        ]);
      },
    ],
  ])('is another one once %s changed', async (_, change) => {
    const ecole = await EcoleDuFilm.open(t);
    await ecole.update(await ecole.find('mettre-jour-site-internet'), { statut: 'en_cours' });
    const { headers, text } = await ecole.client.get(ecole.film).expect(200);
    await change(ecole);
    const apres = await ecole.client.get(ecole.film).set('If-None-Match', headers['etag']!).expect(200);
    expect(apres.text === text).toBe(false);
  });
});
