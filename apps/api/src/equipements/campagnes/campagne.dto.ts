import {
  CATEGORIES_EQUIPEMENT,
  type CategorieEquipement,
  TYPES_ETABLISSEMENT,
  type TypeEtablissement,
} from '@focale/domaine';
import { Type } from 'class-transformer';
import { ChoixMultiple, Jour, Motif, Texte, Version } from '../../socle/validation/index.js';

const COLLECTIVITE = { max: 120, description: 'Collectivité concernée, en toutes lettres' } as const;
const DEPARTEMENT = { optionnel: true, nullable: true, description: 'Vide : toute l’académie' } as const;
const TYPES = { optionnel: true, description: 'Vide : tous les types' } as const;
const CONSIGNES = { max: 2000, optionnel: true, nullable: true } as const;
const CODE = /^[0-9]([0-9]{2}|[0-9]?[AB])$/;
const MESSAGE_CODE = 'Donnez un code de département, par exemple 087.';

export class CreateCampagneDto {
  @Texte({ max: 120 }) titre!: string;
  @Texte(COLLECTIVITE) collectivite!: string;
  @Motif(CODE, MESSAGE_CODE, DEPARTEMENT) departement?: string | null;
  @ChoixMultiple(TYPES_ETABLISSEMENT, TYPES) types?: TypeEtablissement[];
  @ChoixMultiple(CATEGORIES_EQUIPEMENT, { min: 1 }) categories!: CategorieEquipement[];
  @Jour() ouverteLe!: string;
  @Jour({ description: 'Dernier jour des demandes' }) closeLe!: string;
  @Texte(CONSIGNES) consignes?: string | null;
}

/** What is absent stays as it is; null empties `departement` or `consignes`. */
export class UpdateCampagneDto {
  @Texte({ max: 120, optionnel: true }) titre?: string;
  @Texte({ ...COLLECTIVITE, optionnel: true }) collectivite?: string;
  @Motif(CODE, MESSAGE_CODE, DEPARTEMENT) departement?: string | null;
  @ChoixMultiple(TYPES_ETABLISSEMENT, TYPES) types?: TypeEtablissement[];
  @ChoixMultiple(CATEGORIES_EQUIPEMENT, { min: 1, optionnel: true }) categories?: CategorieEquipement[];
  @Jour({ optionnel: true }) ouverteLe?: string;
  @Jour({ optionnel: true, description: 'Dernier jour des demandes' }) closeLe?: string;
  @Texte(CONSIGNES) consignes?: string | null;
  @Version({ optionnel: true }) version?: number;
}

/** A removal may say which version it was decided on; a later one is then kept. */
export class RemoveCampagneDto {
  @Type(() => Number)
  @Version({ optionnel: true })
  version?: number;
}
