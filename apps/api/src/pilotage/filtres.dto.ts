import { ENTS, TYPES_ETABLISSEMENT } from '@focale/domaine';
import { IntersectionType } from '@nestjs/swagger';
import { Choix, ListeDto, Motif, Texte } from '../socle/validation/index.js';

/**
 * Filters of the dashboard. A malformed value is refused; a well-formed one that matches no school in reach
 * (another académie's département, for one) gives empty figures, so that nothing is learnt from outside one's périmètre.
 */
export class FiltresDto {
  @Motif(/^[0-9]([0-9]{2}|[0-9]?[AB])$/, 'Donnez un code de département, par exemple 023.', { optionnel: true })
  departement?: string;

  @Choix(TYPES_ETABLISSEMENT, { optionnel: true })
  type?: string;

  @Choix(ENTS, { optionnel: true })
  ent?: string;
}

/** Filters of a list of schools: those of the dashboard, and words of their name, commune or UAI. */
export class ListeFiltreeDto extends IntersectionType(ListeDto, FiltresDto) {
  @Texte({ max: 100, optionnel: true, description: 'Mots du nom, de la commune, ou UAI' })
  q?: string;
}
