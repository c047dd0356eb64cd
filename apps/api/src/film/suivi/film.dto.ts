import {
  NATURES_ACTION,
  type NatureAction,
  STATUTS_ACTION,
  STATUTS_ACTION_LOCALE,
  type StatutAction,
  type StatutActionLocale,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Jour } from '../../socle/validation/index.js';

/** Which day the film is read of. */
export class LectureDuFilmDto {
  @Jour({
    optionnel: true,
    description: 'Jour à relire, tel qu’il était à sa fin (heure de Paris) ; aujourd’hui si absent',
  })
  le?: string;
}

export class AuteurVue {
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

export class ChargeVue {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) agent!: string | null;
  @ApiProperty() nom!: string;
}

class OccurrenceVue {
  @ApiProperty({ description: 'À partir de 1, dans l’ordre du film' }) rang!: number;
  @ApiProperty() sur!: number;
}

/** One line of the film, as this school lives it. */
export class ActionVue {
  @ApiProperty() code!: string;
  @ApiProperty({ description: 'Stable d’une année à l’autre' }) cle!: string;
  @ApiProperty({ description: 'Position dans le film, à partir de 1' }) ordre!: number;
  @ApiProperty({ type: String, nullable: true }) serie!: string | null;
  @ApiProperty({ type: OccurrenceVue, nullable: true, description: 'Place dans sa série, quand elle en a plusieurs' })
  occurrence!: OccurrenceVue | null;
  @ApiProperty({ description: 'Ajoutée par l’académie, absente du film diffusé' }) horsFilm!: boolean;
  @ApiProperty({ minimum: 1, maximum: 5 }) periode!: number;
  @ApiProperty() theme!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ enum: NATURES_ACTION }) nature!: NatureAction;
  @ApiProperty({ enum: STATUTS_ACTION }) statut!: StatutAction;
  @ApiProperty({ enum: ['manuelle', 'automatique'] }) origine!: 'manuelle' | 'automatique';
  @ApiProperty({ description: 'Se coche par une déclaration' }) declarative!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Déclaration qui la coche' }) fait!: string | null;
  @ApiProperty({ description: 'Fixée à la main contre les déclarations' }) force!: boolean;
  @ApiProperty({ format: 'date' }) echeance!: string;
  @ApiProperty() enRetard!: boolean;
  @ApiProperty({ enum: ['obligation', 'a_verifier', 'recommandee', 'conditionnelle', 'aucune'] }) obligation!: string;
  @ApiProperty({ type: String, nullable: true }) baseLegale!: string | null;
  @ApiProperty() responsable!: string;
  @ApiProperty({ enum: ['film', 'propose'] }) responsableOrigine!: string;
  @ApiProperty({ type: [String] }) acteursAssocies!: string[];
  @ApiProperty({ type: [String] }) ressources!: string[];
  @ApiProperty({ type: [String] }) outils!: string[];
  @ApiProperty({ type: String, nullable: true }) remarque!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Clé de l’action qui doit précéder' }) prerequis!:
    string | null;
  @ApiProperty({ description: 'L’action qui doit précéder n’est ni faite ni sans objet' }) prerequisEnAttente!: boolean;
  @ApiProperty({ type: ChargeVue, nullable: true, description: 'Personne qui s’en charge' }) charge!: ChargeVue | null;
  @ApiProperty({ description: 'Nombre de preuves' }) preuves!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) faitLe!: string | null;
  @ApiProperty({ type: String, nullable: true }) commentaire!: string | null;
  @ApiProperty({ type: String, nullable: true }) motif!: string | null;
  @ApiProperty({ type: AuteurVue, nullable: true }) par!: AuteurVue | null;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [String], description: 'Statuts possibles, ou « forcer » et « rendre_automatique »' })
  actionsPossibles!: string[];
}

class LigneMasqueeVue {
  @ApiProperty() code!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty() theme!: string;
  @ApiProperty({ minimum: 1, maximum: 5 }) periode!: number;
  @ApiProperty({ description: 'Pourquoi elle ne concerne pas l’établissement' }) raison!: string;
}

export class CompteVue {
  @ApiProperty() total!: number;
  @ApiProperty() applicables!: number;
  @ApiProperty() faites!: number;
  @ApiProperty() enCours!: number;
  @ApiProperty() aFaire!: number;
  @ApiProperty() sansObjet!: number;
  @ApiProperty({ description: 'Ce qui divise « faites » : les applicables moins les sans objet' })
  denominateur!: number;
  @ApiProperty() enRetard!: number;
  @ApiProperty({ type: Number, nullable: true }) pourcentage!: number | null;
  @ApiProperty({ type: Number, nullable: true }) pourcentageEchu!: number | null;
}

class ComptePeriodeVue extends CompteVue {
  @ApiProperty({ minimum: 1, maximum: 5 }) periode!: number;
}

class CompteThemeVue extends CompteVue {
  @ApiProperty() theme!: string;
}

class FacultativesVue {
  @ApiProperty({ description: 'Qui concernent l’établissement, celles mises sans objet ôtées' }) proposees!: number;
  @ApiProperty() faites!: number;
}

export class SyntheseVue extends CompteVue {
  @ApiProperty({ type: FacultativesVue, description: 'En plus du compte : ni au dénominateur, ni en retard' })
  facultatives!: FacultativesVue;
  @ApiProperty({ type: [ComptePeriodeVue] }) parPeriode!: readonly ComptePeriodeVue[];
  @ApiProperty({ type: [CompteThemeVue] }) parTheme!: readonly CompteThemeVue[];
}

class CatalogueVue {
  @ApiProperty({ description: 'Publication du film de l’académie, à partir de 1' }) version!: number;
  @ApiProperty({ format: 'date-time' }) publieLe!: string;
}

/** Something to do that the school gave itself; shown beside the film, counted nowhere. */
export class ActionLocaleDuFilmVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ type: String, nullable: true }) responsable!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) echeance!: string | null;
  @ApiProperty({ enum: STATUTS_ACTION_LOCALE }) statut!: StatutActionLocale;
  @ApiProperty({ description: 'Écran où la suivre' }) lien!: string;
}

/** The film of a school and year. */
export class FilmVue {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Jour relu ; absent : maintenant' })
  le!: string | null;
  @ApiProperty({ type: CatalogueVue, nullable: true, description: 'Absent tant que rien n’est publié' })
  catalogue!: CatalogueVue | null;
  @ApiProperty({ type: [ActionVue], description: 'Lignes qui concernent l’établissement' }) actions!: ActionVue[];
  @ApiProperty({ type: [LigneMasqueeVue] }) masquees!: LigneMasqueeVue[];
  @ApiProperty({ type: [ActionLocaleDuFilmVue], description: 'Actions locales de l’établissement' })
  locales!: ActionLocaleDuFilmVue[];
  @ApiProperty() synthese!: SyntheseVue;
}

/** Somebody who may take a line in charge. */
export class ResponsableVue {
  @ApiProperty({ format: 'uuid' }) agent!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ type: [String], description: 'Fonctions numériques et rôles dans l’établissement' })
  fonctions!: string[];
}

/** Lines that a bulk change left as they stand now. */
export class ActionsVue {
  @ApiProperty({ type: [ActionVue] }) actions!: ActionVue[];
}
