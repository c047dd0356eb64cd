import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { EcolesDuFilm } from '../ecoles-du-film.port.js';
import { type LignePubliee, SQL_AJOUTE_LIGNES, SQL_CORRIGE_LIGNES } from '../lignes.queries.js';
import type { Lieu } from './lieu-du-modele.js';

/** Brings the published film to these lines, and the progress of every school with it. Runs under the `film` scope. */
@Injectable()
export class WriteFilm {
  constructor(
    private readonly base: Base,
    private readonly ecoles: EcolesDuFilm,
  ) {}

  async execute(lieu: Lieu, avant: readonly LignePubliee[], apres: readonly LignePubliee[]): Promise<void> {
    await this.ecoles.lock(lieu);
    await this.writeLignes(lieu, avant, apres);
    await this.ecoles.follow(lieu, avant, apres);
  }

  /** A line taken away goes to the history by itself; the progress of schools on it stays, and is no longer counted. */
  private async writeLignes(
    { academie, annee }: Lieu,
    avant: readonly LignePubliee[],
    apres: readonly LignePubliee[],
  ): Promise<void> {
    const anciennes = new Set(avant.map(({ action }) => action));
    const gardees = new Set(apres.map(({ action }) => action));
    const retirees = avant.map(({ action }) => action).filter((action) => !gardees.has(action));
    if (retirees.length > 0)
      await this.base.query(
        `delete from film_actions where academie = $1 and annee = $2 and action = any($3::smallint[])`,
        [academie, annee, retirees],
      );
    await this.base.query(SQL_CORRIGE_LIGNES, [academie, annee, JSON.stringify(apres)]);
    const ajoutees = apres.filter(({ action }) => !anciennes.has(action));
    await this.base.query(SQL_AJOUTE_LIGNES, [academie, annee, JSON.stringify(ajoutees)]);
  }
}
