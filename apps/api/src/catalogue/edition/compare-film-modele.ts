import { formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { compareFilms } from '../differences/compare-films.js';
import { EcolesDuFilm } from '../ecoles-du-film.port.js';
import { FilmDeLAnnee } from '../film-de-l-annee.js';
import type { LigneDeFilm } from '../lecture/index.js';
import { type LignePubliee, listLignesPubliees } from '../lignes.queries.js';
import { Brouillons } from './brouillons.js';
import { ComputeEffets } from './compute-effets.js';
import { type DifferencesVue, toDifferencesVue } from './differences.vue.js';
import type { CompareFilmDto } from './film-modele.dto.js';
import type { Lieu } from './lieu-du-modele.js';

/** What the film being edited changes, against the published one, that of the year before or that of a neighbour. */
@Injectable()
export class CompareFilmModele {
  constructor(
    private readonly base: Base,
    private readonly brouillons: Brouillons,
    private readonly film: FilmDeLAnnee,
    private readonly effets: ComputeEffets,
    private readonly ecoles: EcolesDuFilm,
  ) {}

  async execute(lieu: Lieu, { avec, autre }: CompareFilmDto): Promise<DifferencesVue> {
    const { academie, annee } = lieu;
    const publiees = await listLignesPubliees(this.base, academie, annee);
    const lignes =
      (await this.brouillons.find(lieu))?.lignes ??
      (publiees.length > 0 ? publiees : await this.film.build(academie, annee));
    if (avec === 'publie') return this.compareToPublie(lieu, publiees, lignes);
    const reference =
      avec === 'annee_precedente'
        ? await this.listFilm(academie, annee - 1, `pour ${formatAnnee(annee - 1)} dans votre académie`)
        : await this.listFilm(readAutre(autre, academie), annee, `pour ${formatAnnee(annee)} dans cette académie`);
    const differences = compareFilms(reference, lignes, avec === 'academie');
    return toDifferencesVue(differences, { ecoles: await this.ecoles.count(lieu), effets: [] });
  }

  /** The published film corrected into these lines: what it does to schools is told too. */
  async compareToPublie(
    lieu: Lieu,
    publiees: readonly LignePubliee[],
    lignes: readonly LigneDeFilm[],
  ): Promise<DifferencesVue> {
    return toDifferencesVue(compareFilms(publiees, lignes), {
      ecoles: await this.ecoles.count(lieu),
      effets: await this.effets.execute(lieu, publiees, lignes),
    });
  }

  private async listFilm(academie: string, annee: number, lequel: string): Promise<LignePubliee[]> {
    const lignes = await listLignesPubliees(this.base, academie, annee);
    if (lignes.length === 0) throw new ErreurMetier('catalogue.film_absent', { donnees: { lequel } });
    return lignes;
  }
}

function readAutre(autre: string | undefined, academie: string): string {
  const message = autre === academie ? 'Choisissez une autre académie que la vôtre.' : 'Choisissez une académie.';
  if (autre === undefined || autre === academie)
    throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'autre', message }] });
  return autre;
}
