import {
  CATEGORIES_EQUIPEMENT,
  type CategorieEquipement,
  isCampagneOuverte,
  TYPES_ETABLISSEMENT,
  type TypeEtablissement,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import type { Campagne } from './campagne.entity.js';

const ETATS = ['a_venir', 'ouverte', 'close'] as const;
export type EtatCampagne = (typeof ETATS)[number];

/** A campaign as everybody reads it. */
export class CampagneLueVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() titre!: string;
  @ApiProperty() collectivite!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Nul : toute l’académie' }) departement!: string | null;
  @ApiProperty({ enum: TYPES_ETABLISSEMENT, isArray: true, description: 'Vide : tous les types' })
  types!: TypeEtablissement[];
  @ApiProperty({ enum: CATEGORIES_EQUIPEMENT, isArray: true }) categories!: CategorieEquipement[];
  @ApiProperty({ format: 'date' }) ouverteLe!: string;
  @ApiProperty({ format: 'date', description: 'Dernier jour des demandes' }) closeLe!: string;
  @ApiProperty({ type: String, nullable: true }) consignes!: string | null;
  @ApiProperty({ enum: ETATS }) etat!: EtatCampagne;
  @ApiProperty() version!: number;
}

export class CampagneDeLEcoleVue extends CampagneLueVue {
  @ApiProperty({ enum: ['demander'], isArray: true }) actionsPossibles!: 'demander'[];
}

/** A campaign as the académie follows it. */
export class CampagneVue extends CampagneLueVue {
  @ApiProperty({ description: 'Demandes transmises, avec ou sans réponse' }) demandes!: number;
  @ApiProperty({ description: 'Demandes transmises qui attendent une réponse' }) sansReponse!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: ('modifier' | 'supprimer')[];
}

export class CampagnesVue {
  @ApiProperty({ type: [CampagneVue] }) elements!: CampagneVue[];
  @ApiProperty() total!: number;
  @ApiProperty({ enum: ['ouvrir', 'exporter'], isArray: true }) actionsPossibles!: ('ouvrir' | 'exporter')[];
}

export function toCampagneLue(
  { academie: _academie, annee: _annee, modifieLe: _le, ...campagne }: Campagne,
  aujourdhui: string,
): CampagneLueVue {
  const etat = isCampagneOuverte(campagne, aujourdhui)
    ? 'ouverte'
    : campagne.ouverteLe > aujourdhui
      ? 'a_venir'
      : 'close';
  return { ...campagne, etat };
}
