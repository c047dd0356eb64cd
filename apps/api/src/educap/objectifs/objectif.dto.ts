import { type EtatObjectif, ETATS_OBJECTIF } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Choix, Texte, Version } from '../../socle/validation/index.js';

const TEXTE_OU_NUL = { type: String, nullable: true } as const;
const ITEM = { max: 410, optionnel: true, nullable: true, description: 'Un item de la grille de l’académie' } as const;
const INDICATEUR = {
  max: 300,
  optionnel: true,
  nullable: true,
  description: 'À quoi on verra qu’il est atteint',
} as const;
const POINT = {
  max: 2000,
  optionnel: true,
  nullable: true,
  description: 'Point d’étape, sans nom de personne',
} as const;

export class CreateObjectifDto {
  @Texte({ max: 300 }) intitule!: string;
  @Texte(ITEM) item?: string | null;
  @Texte(INDICATEUR) indicateur?: string | null;
  @Choix(ETATS_OBJECTIF, { optionnel: true, description: 'Par défaut : a_engager' }) etat?: EtatObjectif;
  @Texte(POINT) point?: string | null;
}

/** What is absent stays as it is; null empties `item`, `indicateur` or `point`. */
export class UpdateObjectifDto {
  @Texte({ max: 300, optionnel: true }) intitule?: string;
  @Texte(ITEM) item?: string | null;
  @Texte(INDICATEUR) indicateur?: string | null;
  @Choix(ETATS_OBJECTIF, { optionnel: true }) etat?: EtatObjectif;
  @Texte(POINT) point?: string | null;
  @Version({ optionnel: true }) version?: number;
}

/** A removal may say which version it was decided on; a later one is then kept. */
export class RemoveObjectifDto {
  @Type(() => Number)
  @Version({ optionnel: true })
  version?: number;
}

export class ObjectifVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty(TEXTE_OU_NUL) item!: string | null;
  @ApiProperty(TEXTE_OU_NUL) indicateur!: string | null;
  @ApiProperty({ enum: ETATS_OBJECTIF }) etat!: EtatObjectif;
  @ApiProperty({ ...TEXTE_OU_NUL, description: 'Point d’étape' }) point!: string | null;
  @ApiProperty() ordre!: number;
  @ApiProperty({ ...TEXTE_OU_NUL, format: 'uuid', description: 'Objectif de l’année précédente qu’il poursuit' })
  reprisDe!: string | null;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: ('modifier' | 'supprimer')[];
}

/** An objective of the year before, which this year may carry on. */
export class ObjectifPrecedentVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ enum: ETATS_OBJECTIF }) etat!: EtatObjectif;
  @ApiProperty(TEXTE_OU_NUL) point!: string | null;
  @ApiProperty({ enum: ['reprendre'], isArray: true }) actionsPossibles!: 'reprendre'[];
}
