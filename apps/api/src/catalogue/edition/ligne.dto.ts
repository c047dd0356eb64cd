import { ApiProperty } from '@nestjs/swagger';
import { IsArray, IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { type Champ, doc } from '../../socle/validation/index.js';

const TEXTE = 'Saisissez un texte.';

/** A text, empty or null when there is none: what it must be is told with the whole film, line by line. */
function TexteLibre(dit: Champ = {}): PropertyDecorator {
  return (cible, nom) => {
    IsOptional()(cible, nom);
    IsString({ message: TEXTE })(cible, nom);
    MaxLength(4000, { message: 'Saisissez 4000 caractères au plus.' })(cible, nom);
    ApiProperty({ type: String, maxLength: 4000, ...doc({ ...dit, optionnel: true, nullable: true }) })(cible, nom);
  };
}

function ListeLibre(dit: Champ): PropertyDecorator {
  return (cible, nom) => {
    IsOptional()(cible, nom);
    IsArray({ message: 'Donnez une liste.' })(cible, nom);
    IsString({ each: true, message: TEXTE })(cible, nom);
    ApiProperty({ type: [String], ...doc({ ...dit, optionnel: true }) })(cible, nom);
  };
}

/** A line of a draft. Its place in the list is its place in the film; what it must hold is verified with the whole film. */
export class LigneDto {
  @TexteLibre() code?: string | null;
  @TexteLibre() cle?: string | null;
  @TexteLibre({ libelle: 'Série' }) serie?: string | null;

  @IsInt({ message: 'Choisissez une période de 1 à 5.' })
  @Min(1, { message: 'Choisissez une période de 1 à 5.' })
  @Max(5, { message: 'Choisissez une période de 1 à 5.' })
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, ...doc({ libelle: 'Période' }) })
  periode!: number;

  @TexteLibre({
    libelle: 'Thème',
    aide: 'Un thème du film, ou un nouveau',
    requis: 'Choisissez ou écrivez un thème.',
  })
  theme?: string | null;

  @IsOptional()
  @IsInt({ message: 'Donnez un nombre entier.' })
  @ApiProperty({
    type: 'integer',
    ...doc({ optionnel: true, libelle: 'Position', description: 'Ignoré : la place dans la liste fait foi' }),
  })
  ordre?: number;

  @TexteLibre({
    libelle: 'Intitulé',
    aide: 'Un verbe et son objet, par exemple « Installer le groupe de pilotage »',
    requis: 'Écrivez l’intitulé.',
  })
  intitule?: string | null;
  @TexteLibre({ libelle: 'Nature' }) nature?: string | null;
  @TexteLibre({ libelle: 'Établissements concernés' }) applicabilite?: string | null;
  @TexteLibre({ libelle: 'Fonction responsable' }) responsable?: string | null;
  @TexteLibre({ libelle: 'Origine du responsable' }) responsableOrigine?: string | null;
  @ListeLibre({ libelle: 'Acteurs associés' }) acteursAssocies?: string[];
  @TexteLibre({ libelle: 'Obligation' }) obligation?: string | null;
  @TexteLibre({ libelle: 'Base légale' }) baseLegale?: string | null;
  @ListeLibre({ libelle: 'Ressources' }) ressources?: string[];
  @ListeLibre({ libelle: 'Outils' }) outils?: string[];
  @TexteLibre({ libelle: 'Remarque' }) remarque?: string | null;
  @TexteLibre({ libelle: 'Déclaration qui la coche' }) fait?: string | null;
  @TexteLibre({ libelle: 'Échéance', requis: 'Choisissez une date.' }) echeance?: string | null;
  @TexteLibre({ libelle: 'Certitude' }) certitude?: string | null;
  @TexteLibre({ libelle: 'Action préalable' }) prerequis?: string | null;

  @IsOptional()
  @IsBoolean({ message: 'Répondez par oui (true) ou non (false).' })
  @ApiProperty({ type: Boolean, ...doc({ optionnel: true, libelle: 'Hors film' }) })
  horsFilm?: boolean;
}
