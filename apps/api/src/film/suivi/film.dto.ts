import { STATUTS_ACTION, type StatutAction } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Booleen, Choix, Jour, Texte, Version } from '../../socle/validation/index.js';

export class UpdateActionDto {
  @Choix(STATUTS_ACTION)
  statut!: StatutAction;

  @Jour({ optionnel: true, nullable: true, description: 'Jour où l’action a été faite ; aujourd’hui si absent' })
  faitLe?: string | null;

  @Texte({ max: 2000, optionnel: true, nullable: true })
  commentaire?: string | null;

  @Texte({
    max: 500,
    optionnel: true,
    nullable: true,
    description: 'Obligatoire pour « sans objet » et pour fixer une action automatique',
  })
  motif?: string | null;

  @Booleen({ optionnel: true, description: 'Rend la main aux déclarations sur une action fixée à la main' })
  automatique?: boolean;

  @Version({ optionnel: true })
  version?: number;
}

export class AuteurVue {
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

/** One line of the film, as this school lives it. */
export class ActionVue {
  @ApiProperty() code!: string;
  @ApiProperty({ description: 'Stable d’une année à l’autre' }) cle!: string;
  @ApiProperty({ type: String, nullable: true }) serie!: string | null;
  @ApiProperty({ minimum: 1, maximum: 5 }) periode!: number;
  @ApiProperty() theme!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ enum: ['action', 'rappel_permanent', 'information', 'modalite'] }) nature!: string;
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

export class SyntheseVue extends CompteVue {
  @ApiProperty({ type: [ComptePeriodeVue] }) parPeriode!: readonly ComptePeriodeVue[];
  @ApiProperty({ type: [CompteThemeVue] }) parTheme!: readonly CompteThemeVue[];
}

/** The film of a school and year. */
export class FilmVue {
  @ApiProperty({ type: [ActionVue], description: 'Lignes qui concernent l’établissement' }) actions!: ActionVue[];
  @ApiProperty({ type: [LigneMasqueeVue] }) masquees!: LigneMasqueeVue[];
  @ApiProperty() synthese!: SyntheseVue;
}
