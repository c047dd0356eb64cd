import { ApiProperty } from '@nestjs/swagger';
import { GabaritLettreVue } from '../contenu/contenu.vue.js';

export const ETATS_MODELE = ['brouillon', 'publie', 'retire'] as const;
export type EtatModele = (typeof ETATS_MODELE)[number];

export const ACTIONS_MODELE = ['modifier', 'publier', 'retirer', 'nouvelle_version'] as const;
export type ActionModele = (typeof ACTIONS_MODELE)[number];

/** One version of an academy model; a published one is never changed. */
export class ModeleVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) numero!: number;
  @ApiProperty() nom!: string;
  @ApiProperty({ enum: ETATS_MODELE }) etat!: EtatModele;
  @ApiProperty() contenu!: GabaritLettreVue;
  @ApiProperty({ format: 'date-time' }) modifieLe!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: ACTIONS_MODELE, isArray: true }) actionsPossibles!: ActionModele[];
}

export class ModelesVue {
  @ApiProperty({ type: [ModeleVue] }) elements!: ModeleVue[];
  @ApiProperty({ type: [String], description: 'Repères admis dans les textes' }) reperes!: string[];
  @ApiProperty({ enum: ['creer'], isArray: true }) actionsPossibles!: 'creer'[];
}

/** What schools read of a published model. */
export class ModelePublieVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) numero!: number;
  @ApiProperty() nom!: string;
  @ApiProperty() contenu!: GabaritLettreVue;
}

export class ModelesPubliesVue {
  @ApiProperty({ type: [ModelePublieVue] }) elements!: ModelePublieVue[];
}
