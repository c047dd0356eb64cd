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
    const nom = formatAnnee(annee);
    const lignes =
      precedent.length === 0
        ? readFilmOf(annee)
        : carryOverFilm(
            precedent.map(({ action: _, ...ligne }) => ({ ...ligne, echeance: ligne.echeance.slice(5) })),
            nom,
          );
    return lignes.map((ligne, rang) => ({ ...ligne, ordre: rang + 1, echeance: echeanceOf(nom, ligne.echeance) }));
  }
}
