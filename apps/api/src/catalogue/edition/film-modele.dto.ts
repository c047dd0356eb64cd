import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { Choix, Objet, Version } from '../../socle/validation/index.js';
import { LigneDto } from './ligne.dto.js';

/** More lines than any film: a mistake. */
export const MAX_LIGNES_DU_FILM = 400;

export class SaveBrouillonDto {
  @Objet(() => LigneDto, { liste: true, max: MAX_LIGNES_DU_FILM })
  lignes!: LigneDto[];

  @Version({ description: 'Version du brouillon lu ; 0 quand il n’y en avait pas' })
  version!: number;
}

export class PublishBrouillonDto {
  @Version({ description: 'Version du brouillon relu avant de publier' })
  version!: number;
}

const VERSION = 'Indiquez la version lue (nombre entier).';

export class RemoveBrouillonDto {
  @Type(() => Number)
  @IsInt({ message: VERSION })
  @Min(0, { message: VERSION })
  @Max(2147483647, { message: VERSION })
  @ApiProperty({ type: 'integer', minimum: 0 })
  version!: number;
}

export const COMPARAISONS = ['publie', 'annee_precedente', 'academie'] as const;

export class CompareFilmDto {
  @Choix(COMPARAISONS)
  avec!: (typeof COMPARAISONS)[number];

  @IsOptional()
  @Matches(/^[0-9A-Z]{1,3}$/, { message: 'Donnez le code d’une académie, par exemple 04.' })
  @ApiProperty({ type: String, required: false, example: '04', description: 'Académie à comparer' })
  autre?: string;
}

export class ExportFilmDto {
  @Choix(['csv', 'xlsx'])
  format!: 'csv' | 'xlsx';
}

export class ImportFilmDto {
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Choisissez parmi : true, false.' })
  @ApiProperty({ enum: ['true', 'false'], required: false, default: 'true' })
  essai: 'true' | 'false' = 'true';

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: VERSION })
  @Min(0, { message: VERSION })
  @Max(2147483647, { message: VERSION })
  @ApiProperty({ type: 'integer', minimum: 0, required: false, description: 'Version du brouillon qui sera remplacé' })
  version?: number;
}
