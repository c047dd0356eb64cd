import {
  LIBELLES_MODALITES_COMMISSION,
  LIBELLES_QUALITES_COMMISSION,
  MODALITES_COMMISSION,
  type ModaliteCommission,
  QUALITES_COMMISSION,
  type QualiteCommission,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { CorrectionOf } from '../socle/registre/index.js';
import { Choix, Courriel, Entier, Jour, Texte, Version } from '../socle/validation/index.js';

const QUALITE = { enum: QUALITES_COMMISSION } as const;
const TEXTE_OU_NUL = { type: String, nullable: true } as const;

/** The commission, its members left aside: what is not given is left, null gives the default back. */
export class UpdateCommissionDto {
  @Choix(LIBELLES_MODALITES_COMMISSION, { libelle: 'Sous quelle forme se réunit-elle ?' })
  modalite!: ModaliteCommission;
  @Texte({
    max: 120,
    optionnel: true,
    nullable: true,
    libelle: 'Nom de la commission',
    description: 'Nul : celui que l’académie a choisi',
  })
  libelle?: string | null;
  @Jour({
    optionnel: true,
    nullable: true,
    libelle: 'Date d’installation',
    aide: 'Laissez vide tant qu’elle n’est pas installée. Cette date coche l’action du film d’elle-même.',
    description: 'Nulle : pas encore installée',
  })
  installeeLe?: string | null;
  @Version({ optionnel: true, description: 'Version lue ; 0 ou absente quand la commission n’existe pas encore' })
  version?: number;
}

const PERSONNE = { optionnel: true, nullable: true, description: 'Jamais pour des élèves ou des parents' } as const;

export class AddMembreDto {
  @Choix(LIBELLES_QUALITES_COMMISSION, { libelle: 'Qualité' }) qualite!: QualiteCommission;
  @Texte({ ...PERSONNE, max: 80, libelle: 'Prénom' }) prenom?: string | null;
  @Texte({ ...PERSONNE, max: 80, libelle: 'Nom' }) nom?: string | null;
  @Courriel({
    ...PERSONNE,
    libelle: 'Courriel',
    aide: 'Pour recevoir les convocations',
    description: 'Reçoit les convocations ; jamais pour des élèves ou des parents',
  })
  courriel?: string | null;
  @Entier({
    min: 1,
    max: 99,
    optionnel: true,
    nullable: true,
    libelle: 'Nombre de représentants',
    description: 'Obligatoire pour des élèves ou des parents',
  })
  nombre?: number | null;
}

/** What is absent stays as it is; `version` is the commission's. */
export class UpdateMembreDto extends CorrectionOf(AddMembreDto) {}

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
