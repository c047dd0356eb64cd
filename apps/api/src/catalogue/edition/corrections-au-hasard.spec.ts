import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Acquis,
  addAcquis,
  buildLigne,
  EditeurDeFilm,
  listAcquis,
} from '../../../../../tests/fabriques/catalogue.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { OpenSuivis } from '../../film/index.js';
import { compareFilms } from '../differences/compare-films.js';
import type { LigneDeFilm } from '../lecture/index.js';
import type { LigneVue } from './ligne.vue.js';

const CORRECTIONS = 10;
const REGLES = ['tous', 'college', 'lycee', 'avec_ent', 'lycee+avec_ent', 'nouveau_chef', 'segpa', 'sans_ent'];
const ECHEANCES = ['2026-10-31', '2026-11-30', '2027-02-28', '2027-06-30'];

/** Reproducible draws. */
class Tirage {
  constructor(private etat: number) {}

  below(n: number): number {
    this.etat = (Math.imul(this.etat, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((this.etat / 0x80000000) * n);
  }

  pick<T>(valeurs: readonly T[]): T {
    return valeurs[this.below(valeurs.length)] as T;
  }
}

type Film = Partial<LigneVue>[];

/** Changes a film somewhere; lines taken away wait in `retirees` and may come back. */
function correct(film: Film, retirees: Film, tirage: Tirage, numero: number): Film {
  const rang = tirage.below(film.length);
  const ligne = film[rang] ?? {};
  const replace = (champs: Partial<LigneVue>): Film => film.with(rang, { ...ligne, ...champs });
  const insert = (nouvelle: Partial<LigneVue>): Film => film.toSpliced(tirage.below(film.length), 0, nouvelle);
  switch (tirage.below(9)) {
    case 0:
      return replace({ intitule: `Reformulée ${numero}` });
    case 1:
      return insert(buildLigne({ cle: `ajoutee-${numero}`, applicabilite: tirage.pick(REGLES) }));
    case 2: {
      const isFree = ligne.serie === null && !film.some(({ prerequis }) => prerequis === ligne.cle);
      if (!isFree) return film;
      retirees.push(ligne);
      return film.toSpliced(rang, 1);
    }
    case 3: {
      const remise = retirees.pop();
      return remise ? insert({ ...remise, prerequis: null }) : film;
    }
    case 4:
      return insert(ligne)
        .toSpliced(film.indexOf(ligne), 0)
        .filter((autre, place, tous) => tous.indexOf(autre) === place);
    case 5:
      return replace({ periode: 1 + tirage.below(5), theme: tirage.pick(['Pix', 'GAR', 'Nouveau thème']) });
    case 6:
      return replace({ echeance: tirage.pick(ECHEANCES) });
    case 7:
      return replace({ nature: tirage.pick(['action', 'information', 'rappel_permanent']) });
    default:
      return replace({ applicabilite: tirage.pick(REGLES) });
  }
}

describe('random corrections of a published film', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  async function openSchools(): Promise<string[]> {
    const ecoles = [
      await t.fabriques.addEtablissement({ type: 'college', ent: 'ent_creuse' }),
      await t.fabriques.addEtablissement({ type: 'lycee', ent: 'lycee_connecte' }),
      await t.fabriques.addEtablissement({ type: 'erea', ent: 'aucun' }),
    ];
    await t.fabriques.addActeur('chef', { uai: ecoles[1]?.uai ?? '' }, { debut: '2026-09-01', prisLe: '2026-09-01' });
    await t.application.get(OpenSuivis).executeAll(2026);
    return ecoles.map(({ uai }) => uai);
  }

  /** What was there is there: nothing lost, nothing changed. */
  const expectKept = (avant: readonly Acquis[], apres: readonly Acquis[]): void =>
    expect(apres).toEqual(expect.arrayContaining([...avant]));

  it.each([7, 20261122])(
    'lose nothing of what schools did, do what was announced, and leave exact counters (draw %i)',
    async (graine) => {
      const tirage = new Tirage(graine);
      const ecoles = await openSchools();
      const editeur = await EditeurDeFilm.open(t);
      const retirees: Film = [];
      let publications = 0;
      for (let numero = 0; numero < CORRECTIONS; numero += 1) {
        const avant = (await editeur.read()).lignes;
        const cle = tirage.pick(avant.filter(({ nature }) => nature === 'action')).cle;
        const statut = 1 + tirage.below(3);
        await addAcquis(t.fabriques, tirage.pick(ecoles), cle, {
          statut,
          commentaire: `Correction ${numero}`,
          preuve: tirage.below(2) === 0,
        });
        const acquis = await listAcquis(t.fabriques);
        let voulu: Film = [...avant];
        for (let i = 0; i <= tirage.below(4); i += 1) voulu = correct(voulu, retirees, tirage, numero * 10 + i);
        const { brouillon } = await editeur.save(voulu);
        const annonce = await editeur.compare();
        const { ecoles: _, effets: __, ...differences } = annonce;
        if (Object.values(differences).every((liste) => (liste as unknown[]).length === 0)) continue;
        const { lignes } = await editeur.publish();
        publications += 1;

        expect(lignes).toEqual(brouillon?.lignes);
        expect(JSON.parse(JSON.stringify(compareFilms(avant as LigneDeFilm[], lignes as LigneDeFilm[])))).toEqual(
          differences,
        );
        const [retenue] = await t.fabriques.query<{ differences: unknown }>(
          `select differences from films_publications where academie = '22' order by version desc limit 1`,
        );
        expect(retenue?.differences).toMatchObject(differences);
        expectKept(acquis, await listAcquis(t.fabriques));
        expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
      }
      const doubles = await t.fabriques.query(
        `select cle from (select distinct cle, action from film_actions union select cle, action from film_actions_histoire) l
         group by cle having count(distinct action) > 1
         union all
         select action::text from (select distinct cle, action from film_actions union select cle, action from film_actions_histoire) l
         group by action having count(distinct cle) > 1`,
      );
      expect(doubles).toEqual([]);
      expect(publications).toBeGreaterThan(CORRECTIONS / 2);
      await t.fabriques.query(`delete from films_brouillons`);
    },
  );
});
