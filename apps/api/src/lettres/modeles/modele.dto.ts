import { ApiProperty } from '@nestjs/swagger';
import { Objet, Texte, Version } from '../../socle/validation/index.js';
import { GabaritLettreDto } from '../contenu/contenu.dto.js';
import { GabaritLettreVue } from '../contenu/contenu.vue.js';

export class CreateModeleDto {
  @Texte({
    max: 120,
    libelle: 'Nom du modèle',
    aide: 'Vu par les établissements, par exemple « Lettre de mission, collège »',
    requis: 'Donnez un nom au modèle.',
  })
  nom!: string;
  @Objet(() => GabaritLettreDto) contenu!: GabaritLettreDto;
}

export class UpdateModeleDto extends CreateModeleDto {
  @Version() version!: number;
}

/** Publication, retirement. */
export class GesteSurModeleDto {
  @Version() version!: number;
}

const ETATS_MODELE = ['brouillon', 'publie', 'retire'] as const;
export type EtatModele = (typeof ETATS_MODELE)[number];

const ACTIONS_MODELE = ['modifier', 'publier', 'retirer', 'nouvelle_version'] as const;
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
