import {
  type CategorieEquipement,
  LIBELLES_CATEGORIES_EQUIPEMENT,
  LIBELLES_TYPES_ETABLISSEMENT,
  type TypeEtablissement,
} from '@focale/domaine';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../../socle/registre/index.js';
import { ChoixMultiple, Jour, Motif, Texte } from '../../socle/validation/index.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;
const ETATS = ['a_venir', 'ouverte', 'close'] as const;
export type EtatCampagne = (typeof ETATS)[number];

export class CreateCampagneDto {
  @Texte({ max: 120, libelle: 'Titre', requis: 'Donnez un titre à la campagne.' }) titre!: string;
  @Texte({
    max: 120,
    libelle: 'Collectivité',
    requis: 'Indiquez la collectivité concernée.',
    description: 'Collectivité concernée, en toutes lettres',
  })
  collectivite!: string;
  @Motif(/^[0-9]([0-9]{2}|[0-9]?[AB])$/, 'Donnez un code de département, par exemple 087.', {
    ...FACULTATIF,
    libelle: 'Département',
    description: 'Vide : toute l’académie',
  })
  departement?: string | null;
  @ChoixMultiple(LIBELLES_TYPES_ETABLISSEMENT, {
    optionnel: true,
    libelle: 'Types d’établissement',
    aide: 'Aucun coché : tous. La collectivité suit : Région pour les lycées, Département pour les collèges',
    description: 'Vide : tous les types',
  })
  types?: TypeEtablissement[];
  @ChoixMultiple(LIBELLES_CATEGORIES_EQUIPEMENT, {
    min: 1,
    libelle: 'Matériel',
    requis: 'Choisissez au moins une catégorie.',
  })
  categories!: CategorieEquipement[];
  @Jour({ libelle: 'Ouverture (premier jour)', requis: 'Indiquez le premier jour.' }) ouverteLe!: string;
  @Jour({
    libelle: 'Clôture (dernier jour)',
    requis: 'Indiquez le dernier jour.',
    description: 'Dernier jour des demandes',
  })
  closeLe!: string;
  @Texte({ ...FACULTATIF, max: 2000, libelle: 'Consignes' }) consignes?: string | null;
}

export class UpdateCampagneDto extends CorrectionOf(CreateCampagneDto) {}

/** A campaign as the académie follows it. */
export class CampagneVue extends VueOf(CreateCampagneDto) {
  @ApiProperty({ enum: ETATS }) etat!: EtatCampagne;
  @ApiProperty({ description: 'Demandes transmises, avec ou sans réponse' }) demandes!: number;
  @ApiProperty({ description: 'Demandes transmises qui attendent une réponse' }) sansReponse!: number;
}

export class CampagnesVue {
  @ApiProperty({ type: [CampagneVue] }) elements!: CampagneVue[];
  @ApiProperty() total!: number;
  @ApiProperty({ enum: ['ouvrir', 'exporter'], isArray: true }) actionsPossibles!: ('ouvrir' | 'exporter')[];
}

/** A campaign as everybody reads it. */
export class CampagneLueVue extends OmitType(CampagneVue, ['demandes', 'sansReponse', 'actionsPossibles']) {}

export class CampagneDeLEcoleVue extends CampagneLueVue {
  @ApiProperty({ enum: ['demander'], isArray: true }) actionsPossibles!: 'demander'[];
}
