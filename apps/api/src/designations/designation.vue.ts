import {
  type CodeEtapeImp,
  DOMAINES,
  type Domaine,
  ETAPES_IMP,
  ETATS_DESIGNATION,
  type EtatDesignation,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { ACTIONS_DESIGNATION, ACTIONS_DESIGNATIONS, type ActionDesignation } from './list-actions.js';
import { NATURES_COMPENSATION, type NatureCompensation } from './mandat.entity.js';

const JOUR = { type: String, format: 'date' } as const;
const JOUR_OU_NUL = { ...JOUR, nullable: true } as const;

export class PersonneDesigneeVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ format: 'email' }) courriel!: string;
  @ApiProperty({ required: false }) discipline?: string;
}

export class PartageVue {
  @ApiProperty({ enum: DOMAINES }) domaine!: Domaine;
  @ApiProperty() acteur!: string;
}

export class EtapeImpVue {
  @ApiProperty({ enum: ETAPES_IMP }) code!: CodeEtapeImp;
  @ApiProperty() libelle!: string;
  @ApiProperty(JOUR_OU_NUL) le!: string | null;
  @ApiProperty({ description: 'Reste à faire' }) manque!: boolean;
}

/** `taux`, the opinions and the proposal are absent for whoever may not read amounts. */
export class CompensationVue {
  @ApiProperty({ enum: NATURES_COMPENSATION }) nature!: NatureCompensation;
  @ApiProperty({ required: false, description: "Part de la personne pour l'année, en euros" }) taux?: number;
  @ApiProperty({ ...JOUR, required: false }) avisConseilPedagogique?: string;
  @ApiProperty({ ...JOUR, required: false }) avisCa?: string;
  @ApiProperty({ ...JOUR, required: false, description: 'Jour de la proposition au recteur' }) proposeeLe?: string;
  @ApiProperty({ ...JOUR, required: false }) saisieSts?: string;
  @ApiProperty({
    type: [EtapeImpVue],
    description: 'Étapes d’une IMP ; vide sans IMP, ou pour qui ne lit pas les montants',
  })
  etapes!: EtapeImpVue[];
}

export class DesignationVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() agent!: PersonneDesigneeVue;
  @ApiProperty(JOUR) debut!: string;
  @ApiProperty({ ...JOUR_OU_NUL, description: "Nul : jusqu'à la fin de l'année scolaire" }) fin!: string | null;
  @ApiProperty({ ...JOUR_OU_NUL, description: 'Jour de prise de fonction ; nul : inconnu' }) prisLe!: string | null;
  @ApiProperty({ enum: DOMAINES, isArray: true }) domaines!: Domaine[];
  @ApiProperty({ type: [PartageVue] }) partages!: PartageVue[];
  @ApiProperty({ enum: ETATS_DESIGNATION }) etat!: EtatDesignation;
  @ApiProperty({ type: String, nullable: true, description: 'Raison du dernier refus, renvoi ou fin' })
  motif!: string | null;
  @ApiProperty(JOUR_OU_NUL) transmiseLe!: string | null;
  @ApiProperty({ ...JOUR_OU_NUL, description: 'Jour de signature de la lettre de mission en vigueur' })
  lettreSigneeLe!: string | null;
  @ApiProperty({ ...JOUR_OU_NUL, description: 'Jour où la fin a été déclarée ; la mission s’arrête au jour « fin »' })
  closeLe!: string | null;
  @ApiProperty({ type: CompensationVue, nullable: true, description: 'Nul : pas encore décidée' })
  compensation!: CompensationVue | null;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ACTIONS_DESIGNATION, isArray: true }) actionsPossibles!: ActionDesignation[];
}

/** What setting a compensation answers: the designation, and what deserves a second look without being refused. */
export class CompensationFixeeVue extends DesignationVue {
  @ApiProperty({ type: [String] }) avertissements!: string[];
}

export class DesignationsVue {
  @ApiProperty({ type: [DesignationVue] }) elements!: DesignationVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: ACTIONS_DESIGNATIONS, isArray: true }) actionsPossibles!: string[];
}
