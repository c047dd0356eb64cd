import { Injectable } from '@nestjs/common';
import { Base } from '../socle/contexte/index.js';
import { Catalogue } from './catalogue.js';
import { compareFilms } from './differences/compare-films.js';
import { FilmDeLAnnee } from './film-de-l-annee.js';
import type { AttenduDuCatalogue, LigneDeFilm } from './lecture/ligne-de-film.js';
import { SQL_AJOUTE_LIGNES } from './lignes.queries.js';
import { readAttendus } from './read-catalogue.js';

/** The first publication, at the very instant of the film. */
const SQL_RETIENT = `
  insert into films_publications (academie, annee, version, differences) values ($1, $2, 1, $3::jsonb)`;

const toJson = (lignes: readonly LigneDeFilm[] | null): string | null => lignes && JSON.stringify(lignes);

/** The catalogue that comes with the product, in files that anybody may read. */
@Injectable()
export class CatalogueEnFichiers extends Catalogue {
  /** Read once: the files do not change while the process runs. */
  private readonly echeances = new Map<number, ReadonlyMap<string, string>>();

  constructor(
    private readonly base: Base,
    private readonly film: FilmDeLAnnee,
  ) {
    super();
  }

  async publish(academie: string, annee: number): Promise<boolean> {
    const [nouveau] = await this.base.query(
      `insert into films (academie, annee, reference) values ($1, $2, $3::jsonb) on conflict do nothing returning academie`,
      [academie, annee, toJson(await this.film.buildReference(academie, annee))],
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

  listEcheances(annee: number): ReadonlyMap<string, string> {
    const connues = this.echeances.get(annee);
    if (connues) return connues;
    const lues = new Map(this.film.readReference(annee).map(({ cle, echeance }) => [cle, echeance]));
    this.echeances.set(annee, lues);
    return lues;
  }

  listAttendus(): AttenduDuCatalogue[] {
    return readAttendus();
  }
}
