import { DOMAINES, type Domaine, MODALITES_COMMISSION, type ModaliteCommission } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { IsArray, IsObject, IsOptional, IsUUID } from 'class-validator';
import { PartageDto } from '../designations/index.js';
import { Choix, ChoixMultiple, Courriel, Jour, Objet, Texte, Version } from '../socle/validation/index.js';

const ETAPES_RENTREE = ['mandats', 'fonctions', 'commission', 'actions_locales'] as const;

export type CodeEtape = (typeof ETAPES_RENTREE)[number];

const DECISIONS_RENTREE = ['reconduire', 'modifier', 'terminer'] as const;

export type Decision = (typeof DECISIONS_RENTREE)[number];

const COMPLET = 'Donnez un objet complet.';

/** What changes from last year; each step takes its own fields. */
export class ChangementsDto {
  @Jour({ optionnel: true, description: 'Mandats, fonctions ; par défaut le 1er septembre' }) debut?: string;
  @Jour({ optionnel: true, nullable: true, description: 'Mandats, fonctions' }) fin?: string | null;
  @ChoixMultiple(DOMAINES, { min: 1, optionnel: true, description: 'Mandats' }) domaines?: Domaine[];
  @IsObject({ each: true, message: COMPLET })
  @Objet(() => PartageDto, { liste: true, max: 20, optionnel: true })
  partages?: PartageDto[];

  @Texte({ max: 80, optionnel: true, description: 'Fonctions : un autre titulaire' }) prenom?: string;
  @Texte({ max: 80, optionnel: true, description: 'Fonctions : un autre titulaire' }) nom?: string;
  @Courriel({ optionnel: true, nullable: true, description: 'Fonctions' }) courriel?: string | null;

  @Choix(MODALITES_COMMISSION, { optionnel: true, description: 'Commission' }) modalite?: ModaliteCommission;
  @Texte({ max: 120, optionnel: true, description: 'Commission' }) libelle?: string;
  @IsOptional()
  @IsArray({ message: 'Donnez la liste des membres gardés.' })
  @IsUUID('all', { each: true, message: 'Donnez des membres de la commission de l’année précédente.' })
  @ApiProperty({ type: [String], required: false, description: 'Commission : membres gardés ; par défaut tous' })
  membres?: string[];

  @Texte({ max: 300, optionnel: true, description: 'Actions locales' }) intitule?: string;
  @Texte({ max: 160, optionnel: true, nullable: true, description: 'Actions locales' }) responsable?: string | null;
  @Jour({ optionnel: true, nullable: true, description: 'Actions locales' }) echeance?: string | null;
}

export class DecisionDto {
  @Choix(ETAPES_RENTREE) etape!: CodeEtape;
  @Texte({ max: 60, description: 'Élément de l’étape' }) id!: string;
  @Choix(DECISIONS_RENTREE) decision!: Decision;
  @IsObject({ message: COMPLET })
  @Objet(() => ChangementsDto, { optionnel: true })
  changements?: ChangementsDto;
}

export class DecideRentreeDto {
  @IsObject({ each: true, message: COMPLET })
  @Objet(() => DecisionDto, { liste: true, max: 200 })
  decisions!: DecisionDto[];
  @Version() version!: number;
}

export class CloseRentreeDto {
  @Version() version!: number;
}

export class ElementRentreeVue {
  @ApiProperty() id!: string;
  @ApiProperty() libelle!: string;
  @ApiProperty() detail!: string;
  @ApiProperty({ enum: DECISIONS_RENTREE }) propose!: Decision;
  @ApiProperty({ enum: DECISIONS_RENTREE, nullable: true, description: 'Nulle : rien n’est encore décidé' })
  decision!: Decision | null;
  @ApiProperty({ type: String, nullable: true, description: 'Pourquoi cela s’arrête' }) raison!: string | null;
}

export class EtapeRentreeVue {
  @ApiProperty({ enum: ETAPES_RENTREE }) code!: CodeEtape;
  @ApiProperty() intitule!: string;
  @ApiProperty({ type: [ElementRentreeVue] }) elements!: ElementRentreeVue[];
}

export const ACTIONS_RENTREE = ['decider', 'clore'] as const;

export class RentreeVue {
  @ApiProperty({ description: 'Les décisions peuvent être prises' }) ouverte!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Jour d’ouverture ; nul : pas fixé' })
  depuis!: string | null;
  @ApiProperty({ example: '2025-2026', description: 'Année dont on part, en lecture seule' }) precedente!: string;
  @ApiProperty() terminee!: boolean;
  @ApiProperty({ type: [EtapeRentreeVue] }) etapes!: EtapeRentreeVue[];
  @ApiProperty({ description: '0 tant que rien n’est décidé' }) version!: number;
  @ApiProperty({ enum: ACTIONS_RENTREE, isArray: true }) actionsPossibles!: (typeof ACTIONS_RENTREE)[number][];
}
