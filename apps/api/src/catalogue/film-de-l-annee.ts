import { echeanceOf, formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/contexte/index.js';
import { carryOverFilm, type LigneDeFilm } from './lecture/index.js';
import { listLignesPubliees } from './lignes.queries.js';
import { readFilmOf } from './read-catalogue.js';

/**
 * What the film of a year starts from in an académie: the one it published the year before, carried over, else the
 * catalogue of the product. A draft is no film as long as the SRANE has not published it.
 */
@Injectable()
export class FilmDeLAnnee {
  constructor(private readonly base: Base) {}

  async build(academie: string, annee: number): Promise<LigneDeFilm[]> {
    const precedent = await listLignesPubliees(this.base, academie, annee - 1);
    if (precedent.length === 0) return this.readReference(annee);
    return this.carryTo(
      annee - 1,
      precedent.map(({ action: _, ...ligne }) => ligne),
      annee,
    );
  }

  /** The edition of the catalogue that such a film follows; null when nobody noted it for the film of the year before. */
  async buildReference(academie: string, annee: number): Promise<LigneDeFilm[] | null> {
    const [precedent] = await this.base.query<{ reference: LigneDeFilm[] | null }>(
      `select reference from films where academie = $1 and annee = $2`,
      [academie, annee - 1],
    );
    if (!precedent) return this.readReference(annee);
    return precedent.reference && this.carryTo(annee - 1, precedent.reference, annee);
  }

  /** Lines of the film of a year, as those of a later one. */
  carryTo(depuis: number, lignes: readonly LigneDeFilm[], annee: number): LigneDeFilm[] {
    let portees = lignes.map((ligne) => ({ ...ligne, echeance: ligne.echeance.slice(-5) }));
    for (let suivante = depuis + 1; suivante <= annee; suivante += 1)
      portees = carryOverFilm(portees, formatAnnee(suivante));
    return this.toAnnee(portees, annee);
  }

  /** What the catalogue of the product says of a year today, whatever académies have made of it. @throws CatalogueRefuse */
  readReference(annee: number): LigneDeFilm[] {
    return this.toAnnee(readFilmOf(annee), annee);
  }

  /** Lines of a catalogue, with their rank and their deadlines in a year. */
  private toAnnee(lignes: readonly LigneDeFilm[], annee: number): LigneDeFilm[] {
    const nom = formatAnnee(annee);
    return lignes.map((ligne, rang) => ({ ...ligne, ordre: rang + 1, echeance: echeanceOf(nom, ligne.echeance) }));
  }
}
