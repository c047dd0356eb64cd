import { ApiProperty } from '@nestjs/swagger';
import { IsArray, IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const TEXTE = 'Saisissez un texte.';

/** A text, empty or null when there is none: what it must be is told with the whole film, line by line. */
function TexteLibre(): PropertyDecorator {
  return (cible, nom) => {
    IsOptional()(cible, nom);
    IsString({ message: TEXTE })(cible, nom);
    MaxLength(4000, { message: 'Saisissez 4000 caractères au plus.' })(cible, nom);
    ApiProperty({ type: String, nullable: true, maxLength: 4000, required: false })(cible, nom);
  };
}

function ListeLibre(): PropertyDecorator {
  return (cible, nom) => {
    IsOptional()(cible, nom);
    IsArray({ message: 'Donnez une liste.' })(cible, nom);
    IsString({ each: true, message: TEXTE })(cible, nom);
    ApiProperty({ type: [String], required: false })(cible, nom);
  };
}

/** A line of a draft. Its place in the list is its place in the film; what it must hold is verified with the whole film. */
export class LigneDto {
  @TexteLibre() code?: string | null;
  @TexteLibre() cle?: string | null;
  @TexteLibre() serie?: string | null;

  @IsInt({ message: 'Choisissez une période de 1 à 5.' })
  @Min(1, { message: 'Choisissez une période de 1 à 5.' })
  @Max(5, { message: 'Choisissez une période de 1 à 5.' })
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 })
  periode!: number;

  @TexteLibre() theme?: string | null;

  @IsOptional()
  @IsInt({ message: 'Donnez un nombre entier.' })
  @ApiProperty({ type: 'integer', required: false, description: 'Ignoré : la place dans la liste fait foi' })
  ordre?: number;

  @TexteLibre() intitule?: string | null;
  @TexteLibre() nature?: string | null;
  @TexteLibre() applicabilite?: string | null;
  @TexteLibre() responsable?: string | null;
  @TexteLibre() responsableOrigine?: string | null;
  @ListeLibre() acteursAssocies?: string[];
  @TexteLibre() obligation?: string | null;
  @TexteLibre() baseLegale?: string | null;
  @ListeLibre() ressources?: string[];
  @ListeLibre() outils?: string[];
  @TexteLibre() remarque?: string | null;
  @TexteLibre() fait?: string | null;
  @TexteLibre() echeance?: string | null;
  @TexteLibre() certitude?: string | null;
  @TexteLibre() prerequis?: string | null;

  @IsOptional()
  @IsBoolean({ message: 'Répondez par oui (true) ou non (false).' })
  @ApiProperty({ type: Boolean, required: false })
  horsFilm?: boolean;
}
