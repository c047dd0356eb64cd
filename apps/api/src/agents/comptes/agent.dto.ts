import {
  type EtatDeCompte,
  type FonctionNumerique,
  LIBELLES_ETATS_DE_COMPTE,
  LIBELLES_FONCTIONS_NUMERIQUES,
  LIBELLES_ROLES,
  type Role,
  ROLES,
} from '@focale/domaine';
import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { CorrectionOf } from '../../socle/registre/index.js';
import { Choix, ChoixMultiple, Courriel, Jour, ListeDto, Motif, Texte, Version } from '../../socle/validation/index.js';
import { HabilitationVue } from '../session/session.dto.js';

const ACADEMIE = [/^[0-9]{2}$/, "Donnez un code d'académie, par exemple 22."] as const;
const UAI = [/^[0-9]{7}[A-Z]$/, 'Donnez un UAI : sept chiffres et une lettre.'] as const;

export class ListAgentsDto extends ListeDto {
  @Texte({ max: 80, optionnel: true }) q?: string;
  @Choix(ROLES, { optionnel: true, description: 'Rôle tenu aujourd’hui ou plus tard' }) role?: Role;
  @Motif(...ACADEMIE, { optionnel: true }) academie?: string;
  @Motif(...UAI, { optionnel: true, description: 'Personnes d’un établissement' }) uai?: string;
  @Choix(LIBELLES_ETATS_DE_COMPTE, { optionnel: true }) etat?: EtatDeCompte;
}

/** Who somebody is. */
export class IdentiteDto {
  @Texte({ max: 80, libelle: 'Prénom', requis: 'Indiquez le prénom.' }) prenom!: string;
  @Texte({ max: 80, libelle: 'Nom', requis: 'Indiquez le nom.' }) nom!: string;
  @Courriel({ libelle: 'Adresse électronique professionnelle', requis: 'Indiquez l’adresse.' }) courriel!: string;
}

export class UpdateAgentDto extends CorrectionOf(IdentiteDto) {}

/** Where a role is held: one of the four, or none for an administrator. */
const PERIMETRE = { optionnel: true, requis: 'Indiquez le périmètre.' } as const;
const JOUR_FACULTATIF = { optionnel: true, nullable: true } as const;

const FIN = {
  ...JOUR_FACULTATIF,
  libelle: 'Jusqu’au',
  aide: 'Dernier jour avec ce droit ; vide : sans fin prévue.',
} as const;
const PRIS_LE = {
  ...JOUR_FACULTATIF,
  libelle: 'Prise de fonction',
  aide: 'Le jour où la personne a pris ce poste ; vide si vous ne le savez pas.',
  description: 'Jour de prise de fonction ; inconnu, la personne n’est pas nouvelle',
} as const;

/** What a right is, whoever gets it. */
class DroitDto {
  @Choix(LIBELLES_ROLES, { libelle: 'Rôle' }) role!: Role;
  @Motif(/^[0-9AB]{1,3}$/, 'Donnez un code de région, par exemple 75.', {
    ...PERIMETRE,
    libelle: 'Région',
    aide: 'Code, par exemple 75',
  })
  region?: string;
  @Motif(...ACADEMIE, { ...PERIMETRE, libelle: 'Académie', aide: 'Code, par exemple 22' })
  academie?: string;
  @Motif(/^[0-9]{2}[0-9AB]$/, 'Donnez un code de département, par exemple 087.', {
    ...PERIMETRE,
    libelle: 'Département',
    aide: 'Code à trois caractères, par exemple 087',
  })
  departement?: string;
  @Motif(...UAI, { ...PERIMETRE, libelle: 'UAI de l’établissement', aide: 'Sept chiffres et une lettre' })
  uai?: string;
  @ChoixMultiple(LIBELLES_FONCTIONS_NUMERIQUES, {
    optionnel: true,
    libelle: 'Fonctions',
    description: 'D’un contributeur, une au moins',
  })
  fonctions?: FonctionNumerique[];
  @Jour(FIN) fin?: string | null;
  @Jour(PRIS_LE) prisLe?: string | null;
}

export class CreateHabilitationDto extends DroitDto {
  @Jour({ libelle: 'À partir du', requis: 'Indiquez le premier jour.' }) debut!: string;
}

export class InviteAgentDto extends IntersectionType(IdentiteDto, DroitDto) {
  @Jour({ optionnel: true, libelle: 'À partir du', description: 'Absent : aujourd’hui' }) debut?: string;
}

class DatesDto {
  @Jour({ libelle: 'À partir du', requis: 'Indiquez le premier jour.' }) debut!: string;
  @Jour(FIN) fin?: string | null;
  @Jour(PRIS_LE) prisLe?: string | null;
}

export class UpdateHabilitationDto extends CorrectionOf(DatesDto) {}

export class CloseHabilitationDto {
  @Jour({
    libelle: 'Sans ce droit à partir du',
    aide: 'Aujourd’hui : l’accès s’arrête tout de suite, où que la personne soit connectée.',
    requis: 'Indiquez le premier jour sans ce droit.',
    description: 'Premier jour sans le droit ; `fin` devient la veille',
  })
  le!: string;
  @Version() version!: number;
}

const ACTIONS_HABILITATION = ['modifier', 'clore'] as const;

export class HabilitationDAgentVue extends HabilitationVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ required: false, description: 'Nom de l’établissement' }) etablissement?: string;
  @ApiProperty({ required: false, format: 'date', description: 'Jour de prise de fonction ; absent : inconnu' })
  prisLe?: string;
  @ApiProperty({ description: 'Assure l’intérim' }) interim!: boolean;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ACTIONS_HABILITATION, isArray: true })
  actionsPossibles!: (typeof ACTIONS_HABILITATION)[number][];
}

const ACTIONS_AGENT = ['modifier', 'inviter', 'desactiver', 'reactiver', 'deconnecter'] as const;

/** A person, with those of the rights that are within the reader's reach. */
export class AgentVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() courriel!: string;
  @ApiProperty({ enum: Object.keys(LIBELLES_ETATS_DE_COMPTE) }) etat!: EtatDeCompte;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [HabilitationDAgentVue] }) habilitations!: HabilitationDAgentVue[];
  @ApiProperty({ enum: ACTIONS_AGENT, isArray: true }) actionsPossibles!: (typeof ACTIONS_AGENT)[number][];
}

export class AgentDetailVue extends AgentVue {
  @ApiProperty({ enum: ROLES, isArray: true, description: 'Rôles que vous pouvez donner' }) rolesPossibles!: Role[];
}

export class AgentsVue {
  @ApiProperty({ type: [AgentVue] }) elements!: AgentVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: ROLES, isArray: true, description: 'Rôles que vous pouvez donner' }) rolesPossibles!: Role[];
}

export class AgentInviteVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
