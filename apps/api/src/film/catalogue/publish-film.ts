import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { OpenAttendus } from '../attendus/open-attendus.js';
import { compareFilms } from './differences/compare-films.js';
import { FilmDeLAnnee } from './film-de-l-annee.js';
import { SQL_AJOUTE_LIGNES } from './lignes.queries.js';

/** The first publication, at the very instant of the film. */
const SQL_RETIENT = `
  insert into films_publications (academie, annee, version, differences) values ($1, $2, 1, $3::jsonb)`;

/** Publishes the film and the attendus of a year in an académie that has none yet. Runs under the `film` scope. */
@Injectable()
export class PublishFilm {
  constructor(
    private readonly base: Base,
    private readonly film: FilmDeLAnnee,
    private readonly attendus: OpenAttendus,
  ) {}

  async execute(academie: string, annee: number): Promise<void> {
    const [nouveau] = await this.base.query(
      `insert into films (academie, annee) values ($1, $2) on conflict do nothing returning academie`,
      [academie, annee],
    );
    if (!nouveau) return;
    const lignes = await this.film.build(academie, annee);
    await this.base.query(SQL_AJOUTE_LIGNES, [
      academie,
      annee,
      JSON.stringify(lignes.map((ligne) => ({ ...ligne, action: ligne.ordre }))),
    ]);
    await this.base.query(SQL_RETIENT, [academie, annee, JSON.stringify(compareFilms([], lignes))]);
    await this.attendus.execute(academie, annee);
  }
}
