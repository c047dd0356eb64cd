import { Injectable } from '@nestjs/common';
import { Base } from '../socle/contexte/index.js';
import { Catalogue } from './catalogue.js';
import { compareFilms } from './differences/compare-films.js';
import { FilmDeLAnnee } from './film-de-l-annee.js';
import type { AttenduDuCatalogue } from './lecture/ligne-de-film.js';
import { SQL_AJOUTE_LIGNES } from './lignes.queries.js';
import { readAttendus } from './read-catalogue.js';

/** The first publication, at the very instant of the film. */
const SQL_RETIENT = `
  insert into films_publications (academie, annee, version, differences) values ($1, $2, 1, $3::jsonb)`;

/** The catalogue that comes with the product, in files that anybody may read. */
@Injectable()
export class CatalogueEnFichiers extends Catalogue {
  constructor(
    private readonly base: Base,
    private readonly film: FilmDeLAnnee,
  ) {
    super();
  }

  async publish(academie: string, annee: number): Promise<boolean> {
    const [nouveau] = await this.base.query(
      `insert into films (academie, annee) values ($1, $2) on conflict do nothing returning academie`,
      [academie, annee],
    );
    if (!nouveau) return false;
    const lignes = await this.film.build(academie, annee);
    await this.base.query(SQL_AJOUTE_LIGNES, [
      academie,
      annee,
      JSON.stringify(lignes.map((ligne) => ({ ...ligne, action: ligne.ordre }))),
    ]);
    await this.base.query(SQL_RETIENT, [academie, annee, JSON.stringify(compareFilms([], lignes))]);
    return true;
  }

  async hold(academie: string, annee: number): Promise<void> {
    await this.base.query(`select 1 from films where academie = $1 and annee = $2 for share`, [academie, annee]);
  }

  listAttendus(): AttenduDuCatalogue[] {
    return readAttendus();
  }
}
