import {
  DISPOSITIFS_FORMATION,
  type DispositifFormation,
  FONCTIONS_RRUPN,
  type FonctionRrupn,
  GENRES_EVENEMENT,
  type GenreEvenement,
  TYPES_ETABLISSEMENT,
  type TypeEtablissement,
} from '@focale/domaine';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { ExportBilansAcademieDto } from '../academie/academie.dto.js';

const PARTICIPANTS = { type: 'integer', nullable: true, description: 'Nul : personne ne les a comptés' } as const;

export class ExportChiffresAnnuelsDto extends PickType(ExportBilansAcademieDto, ['format'] as const) {}

/** People in mission over the year. Each is counted once, however many schools. */
export class EffectifsVue {
  @ApiProperty({ type: 'integer', description: 'Comptées une fois, quel que soit le nombre d’établissements' })
  personnes!: number;
  @ApiProperty({ type: 'integer', description: 'Où une personne au moins est en mission' }) ecoles!: number;
  @ApiProperty({ type: 'integer', description: 'Une par personne et par établissement' }) missions!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Missions par établissement, au centième ; nul : aucun' })
  moyenne!: number | null;
  @ApiProperty({ type: 'integer', description: 'Personnes dont une lettre est signée' }) lettresSignees!: number;
}

export class EffectifsDuTypeVue extends EffectifsVue {
  @ApiProperty({ enum: TYPES_ETABLISSEMENT }) type!: TypeEtablissement;
}

export class EffectifsDuDepartementVue extends EffectifsVue {
  @ApiProperty() departement!: string;
}

export class MissionDesLettresVue {
  @ApiProperty() mission!: string;
  @ApiProperty({ enum: FONCTIONS_RRUPN, nullable: true, description: 'Nulle : écrite à la main dans la lettre' })
  fonction!: FonctionRrupn | null;
  @ApiProperty({ type: 'integer', description: 'Lettres signées qui la portent' }) lettres!: number;
}

class EchangesVue {
  @ApiProperty({ type: 'integer' }) nombre!: number;
  @ApiProperty({ type: 'integer' }) ecoles!: number;
  @ApiProperty(PARTICIPANTS) participants!: number | null;
}

export class EvenementsDuGenreVue extends EchangesVue {
  @ApiProperty({ enum: GENRES_EVENEMENT }) genre!: GenreEvenement;
}

export class FormationsDuDispositifVue extends EchangesVue {
  @ApiProperty({ enum: DISPOSITIFS_FORMATION }) dispositif!: DispositifFormation;
}

/** The figures that an académie publishes each year. */
export class ChiffresAnnuelsVue {
  @ApiProperty({ type: EffectifsVue }) ensemble!: EffectifsVue;
  @ApiProperty({ type: [EffectifsDuTypeVue] }) parType!: EffectifsDuTypeVue[];
  @ApiProperty({ type: [EffectifsDuDepartementVue] }) parDepartement!: EffectifsDuDepartementVue[];
  @ApiProperty({ type: 'integer', description: 'Lettres signées, une par mission' }) lettres!: number;
  @ApiProperty({ type: [MissionDesLettresVue], description: 'Celles du catalogue d’abord' })
  missions!: MissionDesLettresVue[];
  @ApiProperty({ type: [EvenementsDuGenreVue] }) evenements!: EvenementsDuGenreVue[];
  @ApiProperty({ type: [FormationsDuDispositifVue], description: 'Tenues ; les cafés numériques sont des événements' })
  formations!: FormationsDuDispositifVue[];
}
