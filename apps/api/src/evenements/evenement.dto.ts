import { type GenreEvenement, GENRES_EVENEMENT, type PublicEvenement, PUBLICS_EVENEMENT } from '@focale/domaine';
import { Type } from 'class-transformer';
import { Choix, ChoixMultiple, Entier, Jour, ListeDto, Texte, Version } from '../socle/validation/index.js';

const DATE = { description: 'Dans l’année scolaire, aujourd’hui au plus tard' };
const THEME = { max: 200, optionnel: true, nullable: true, description: 'Sujet traité, sans nom de personne' } as const;
const PUBLICS = { min: 1, description: 'Qualités de ceux qui ont participé, jamais des noms' } as const;
const PARTICIPANTS = {
  min: 0,
  max: 5000,
  optionnel: true,
  nullable: true,
  description: 'Personnes ; vide : non compté',
};
const COMMENTAIRE = { max: 2000, optionnel: true, nullable: true, description: 'Sans nom de personne' } as const;

export class ListEvenementsDto extends ListeDto {
  @Choix(GENRES_EVENEMENT, { optionnel: true }) genre?: GenreEvenement;
}

export class CreateEvenementDto {
  @Choix(GENRES_EVENEMENT) genre!: GenreEvenement;
  @Jour(DATE) date!: string;
  @Texte({
    max: 200,
    optionnel: true,
    nullable: true,
    description: 'Par défaut, le nom du genre ; à donner pour « autre »',
  })
  titre?: string | null;
  @Texte(THEME) theme?: string | null;
  @ChoixMultiple(PUBLICS_EVENEMENT, PUBLICS) publics!: PublicEvenement[];
  @Entier(PARTICIPANTS) participants?: number | null;
  @Texte(COMMENTAIRE) commentaire?: string | null;
}

/** What is absent stays as it is; null empties `theme`, `participants` or `commentaire`. */
export class UpdateEvenementDto {
  @Choix(GENRES_EVENEMENT, { optionnel: true }) genre?: GenreEvenement;
  @Jour({ ...DATE, optionnel: true }) date?: string;
  @Texte({ max: 200, optionnel: true }) titre?: string;
  @Texte(THEME) theme?: string | null;
  @ChoixMultiple(PUBLICS_EVENEMENT, { ...PUBLICS, optionnel: true }) publics?: PublicEvenement[];
  @Entier(PARTICIPANTS) participants?: number | null;
  @Texte(COMMENTAIRE) commentaire?: string | null;
  @Version({ optionnel: true }) version?: number;
}

/** A removal may say which version it was decided on; a later one is then kept. */
export class RemoveEvenementDto {
  @Type(() => Number)
  @Version({ optionnel: true })
  version?: number;
}
