import {
  MODALITES_COMMISSION,
  type ModaliteCommission,
  QUALITES_COMMISSION,
  type QualiteCommission,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Choix, Courriel, Entier, Jour, Texte, Version } from '../socle/validation/index.js';

const QUALITE = { enum: QUALITES_COMMISSION } as const;
const TEXTE_OU_NUL = { type: String, nullable: true } as const;

/** Replaces the commission, its members left aside: what is not given takes its default. */
export class UpdateCommissionDto {
  @Choix(MODALITES_COMMISSION) modalite!: ModaliteCommission;
  @Texte({ max: 120, optionnel: true, nullable: true, description: 'Par défaut : celui que l’académie a choisi' })
  libelle?: string | null;
  @Jour({ optionnel: true, nullable: true, description: 'Absente ou nulle : pas encore installée' })
  installeeLe?: string | null;
  @Version({ optionnel: true, description: 'Version lue ; 0 ou absente quand la commission n’existe pas encore' })
  version?: number;
}

export class AddMembreDto {
  @Choix(QUALITES_COMMISSION) qualite!: QualiteCommission;
  @Texte({ max: 80, optionnel: true, nullable: true, description: 'Jamais pour des élèves ou des parents' })
  prenom?: string | null;
  @Texte({ max: 80, optionnel: true, nullable: true, description: 'Jamais pour des élèves ou des parents' })
  nom?: string | null;
  @Entier({
    min: 1,
    max: 99,
    optionnel: true,
    nullable: true,
    description: 'Obligatoire pour des élèves ou des parents',
  })
  nombre?: number | null;
  @Courriel({
    optionnel: true,
    nullable: true,
    description: 'Reçoit les convocations ; jamais pour des élèves ou des parents',
  })
  courriel?: string | null;
}

export class MembreVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(QUALITE) qualite!: QualiteCommission;
  @ApiProperty({ description: 'Qualité en toutes lettres' }) libelle!: string;
  @ApiProperty(TEXTE_OU_NUL) prenom!: string | null;
  @ApiProperty(TEXTE_OU_NUL) nom!: string | null;
  @ApiProperty() nombre!: number;
  @ApiProperty({ ...TEXTE_OU_NUL, format: 'email', description: 'Nul pour qui ne fait que consulter' })
  courriel!: string | null;
}

export class PlaceUsuelleVue {
  @ApiProperty(QUALITE) qualite!: QualiteCommission;
  @ApiProperty() libelle!: string;
  @ApiProperty({ description: 'Occupée, de droit ou par un membre' }) presente!: boolean;
  @ApiProperty() deDroit!: boolean;
  @ApiProperty() facultative!: boolean;
}

export const ACTIONS_COMMISSION = ['modifier', 'ajouter_membre', 'retirer_membre'] as const;

export class CommissionVue {
  @ApiProperty({ enum: MODALITES_COMMISSION, nullable: true, description: 'Nulle : aucune commission déclarée' })
  modalite!: ModaliteCommission | null;
  @ApiProperty(TEXTE_OU_NUL) libelle!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) installeeLe!: string | null;
  @ApiProperty({ type: [MembreVue] }) membres!: MembreVue[];
  @ApiProperty({ type: [PlaceUsuelleVue] }) compositionUsuelle!: PlaceUsuelleVue[];
  @ApiProperty({ type: [PlaceUsuelleVue], description: 'Places non facultatives que personne n’occupe' })
  manquants!: PlaceUsuelleVue[];
  @ApiProperty({ description: '0 quand il n’y en a pas' }) version!: number;
  @ApiProperty({ enum: ACTIONS_COMMISSION, isArray: true }) actionsPossibles!: (typeof ACTIONS_COMMISSION)[number][];
}

/** The member added, with the version that the commission has now. */
export class MembreAjouteVue extends MembreVue {
  @ApiProperty() version!: number;
}
