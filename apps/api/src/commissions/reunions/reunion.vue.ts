import {
  ETATS_REUNION,
  type EtatReunion,
  type Presence,
  PRESENCES,
  QUALITES_COMMISSION,
  type QualiteCommission,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { ActionLocaleVue } from '../actions/action-locale.dto.js';

const TEXTE_OU_NUL = { type: String, nullable: true } as const;

export class PointVue {
  @ApiProperty() titre!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Minutes' }) duree!: number | null;
}

export class PresenceVue {
  @ApiProperty({ format: 'uuid' }) membre!: string;
  @ApiProperty({ enum: QUALITES_COMMISSION }) qualite!: QualiteCommission;
  @ApiProperty({ description: 'Nom et qualité ; la qualité seule pour des élèves ou des parents' }) libelle!: string;
  @ApiProperty({ enum: PRESENCES, nullable: true, type: String, description: 'Nulle : pas encore relevée' })
  presence!: Presence | null;
  @ApiProperty({ description: 'Combien de personnes' }) nombre!: number;
}

export const ACTIONS_REUNION = [
  'modifier',
  'convoquer',
  'annuler',
  'relever_presences',
  'tenir',
  'rouvrir',
  'rediger',
  'ajouter_decision',
] as const;

export class ReunionVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) debut!: string;
  @ApiProperty() dureeMinutes!: number;
  @ApiProperty(TEXTE_OU_NUL) lieu!: string | null;
  @ApiProperty() objet!: string;
  @ApiProperty({ type: [PointVue] }) ordreDuJour!: PointVue[];
  @ApiProperty({ enum: ETATS_REUNION }) etat!: EtatReunion;
  @ApiProperty({ ...TEXTE_OU_NUL, format: 'date-time', description: 'Dernier envoi' }) convoqueeLe!: string | null;
  @ApiProperty({ description: 'Vrai : la date ou le lieu a changé depuis la dernière convocation' })
  convocationPerimee!: boolean;
  @ApiProperty() sequence!: number;
  @ApiProperty({ type: [PresenceVue] }) presences!: PresenceVue[];
  @ApiProperty(TEXTE_OU_NUL) compteRendu!: string | null;
  @ApiProperty({ type: [ActionLocaleVue] }) decisions!: ActionLocaleVue[];
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ACTIONS_REUNION, isArray: true }) actionsPossibles!: (typeof ACTIONS_REUNION)[number][];
}

export class ReunionsVue {
  @ApiProperty({ type: [ReunionVue] }) elements!: ReunionVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: ['planifier'], isArray: true }) actionsPossibles!: 'planifier'[];
}

export class DestinataireVue {
  @ApiProperty() nom!: string;
  @ApiProperty({ format: 'email' }) courriel!: string;
}

export class ConvocationVue {
  @ApiProperty({ type: [DestinataireVue] }) destinataires!: DestinataireVue[];
  @ApiProperty({ type: [String], description: 'À prévenir autrement' }) sansCourriel!: string[];
  @ApiProperty() sujet!: string;
  @ApiProperty() texte!: string;
  @ApiProperty({ type: ReunionVue, nullable: true, description: 'La réunion après l’envoi ; nulle en aperçu' })
  reunion!: ReunionVue | null;
}
