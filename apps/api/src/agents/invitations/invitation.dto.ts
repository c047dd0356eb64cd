import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, Matches } from 'class-validator';
import { Choix, Courriel, Jour, Motif, Texte } from '../../socle/validation/index.js';

/** Heads, known or not; RRUPN whom a designation names already, by an import for instance. */
const INVITES = { chef: 'Les chefs d’établissement', rrupn: 'Les RRUPN déjà désignés' } as const;
export type Invite = keyof typeof INVITES;

export class InviteTerritoireDto {
  @Choix(INVITES, { libelle: 'Qui inviter' }) role!: Invite;

  @Motif(/^[0-9]{2}[0-9AB]$/, 'Donnez un code de département, par exemple 087.', {
    optionnel: true,
    libelle: 'Département',
  })
  departement?: string;

  @IsOptional()
  @IsArray({ message: 'Donnez une liste.' })
  @ArrayMaxSize(1500, { message: 'Donnez au plus 1500 établissements.' })
  @Matches(/^[0-9]{7}[A-Z]$/, { each: true, message: 'Donnez des UAI : sept chiffres et une lettre.' })
  @ApiProperty({ type: [String], required: false, maxItems: 1500, description: 'UAI ; sans elle, tout le territoire' })
  uais?: string[];
}

export class EssaiDto {
  @Choix(['true', 'false'], { optionnel: true, description: 'true : rien ne part, le rapport dit ce qui partirait' })
  essai?: 'true' | 'false';
}

export class InvitationRecueVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

/**
 * What becomes of a school, or of each of its RRUPN:
 * - `a_inviter`: nobody is known as its head, its functional mailbox is written to; or the person is, and has no password
 * - `deja_invite`: a message left less than two weeks ago, and nobody has answered yet
 * - `compte_ouvert`: the person has an account
 * - `sans_adresse`: nobody to write to
 */
export const SORTS = ['a_inviter', 'deja_invite', 'compte_ouvert', 'sans_adresse'] as const;

class LigneInvitationVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ type: String, nullable: true }) commune!: string | null;
  @ApiProperty({ enum: SORTS }) sort!: (typeof SORTS)[number];
  @ApiProperty({ type: String, nullable: true }) adresse!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Personne déjà connue ; sinon, la boîte de l’établissement',
  })
  personne!: string | null;
}

class EchecInvitationVue {
  @ApiProperty() uai!: string;
  @ApiProperty() motif!: string;
}

export class RapportInvitationsVue {
  @ApiProperty({ description: 'Messages : un par boîte d’établissement, un par personne connue' })
  destinataires!: number;
  @ApiProperty({ description: 'Établissements déjà invités, ou dont le chef a un compte ; de même pour chaque RRUPN' })
  dejaInvites!: number;
  @ApiProperty({ description: 'Établissements sans adresse' }) sansAdresse!: number;
  @ApiProperty({ description: 'Messages acceptés par le serveur' }) envoyes!: number;
  @ApiProperty({ description: 'Messages qui attendent, ou gardés sans serveur de courriel' }) enAttente!: number;
  @ApiProperty({ type: [EchecInvitationVue] }) echecs!: EchecInvitationVue[];
  @ApiProperty({ type: [LigneInvitationVue] }) lignes!: LigneInvitationVue[];
}

class InvitationTerritoireResumeVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['en_cours', 'termine', 'echoue'] }) etat!: 'en_cours' | 'termine' | 'echoue';
  @ApiProperty({ description: 'Sur 100' }) progression!: number;
  @ApiProperty() essai!: boolean;
  @ApiProperty({ enum: Object.keys(INVITES) }) role!: Invite;
  @ApiProperty({ type: [String], nullable: true }) departements!: string[] | null;
  @ApiProperty({ type: String, nullable: true }) erreur!: string | null;
  @ApiProperty({ format: 'date-time' }) creeLe!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) annuleeLe!: string | null;
  @ApiProperty({ type: [String], enum: ['annuler'] }) actionsPossibles!: string[];
}

export class InvitationTerritoireVue extends InvitationTerritoireResumeVue {
  @ApiProperty({ type: RapportInvitationsVue, required: false }) rapport?: RapportInvitationsVue;
}

export class InvitationsTerritoireVue {
  @ApiProperty({ type: [InvitationTerritoireResumeVue] }) elements!: InvitationTerritoireResumeVue[];
}

class EcoleInviteeVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ type: String, nullable: true }) commune!: string | null;
}

export class InvitationDirectionVue {
  @ApiProperty({ type: [EcoleInviteeVue] }) etablissements!: EcoleInviteeVue[];
  @ApiProperty({ description: 'Domaine des adresses académiques', example: 'ac-limoges.fr' }) domaine!: string;
}

export class AnswerInvitationDto {
  @Texte({ max: 80, libelle: 'Prénom', requis: 'Indiquez votre prénom.' }) prenom!: string;
  @Texte({ max: 80, libelle: 'Nom', requis: 'Indiquez votre nom.' }) nom!: string;
  @Courriel({
    libelle: 'Votre adresse académique',
    aide: 'La vôtre, pas celle de l’établissement : le lien qui ouvre votre compte y sera envoyé.',
    requis: 'Indiquez votre adresse.',
  })
  courriel!: string;
  @Jour({
    libelle: 'Date de prise de fonction',
    aide: 'Le jour où vous avez pris la direction de l’établissement',
    requis: 'Indiquez le jour de votre prise de fonction.',
  })
  prisLe!: string;
}
