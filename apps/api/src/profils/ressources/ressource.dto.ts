import { ETATS_RESSOURCE, type EtatRessource } from '@focale/domaine';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsString, Length } from 'class-validator';
import { CorrectionOf } from '../../socle/registre/index.js';
import { Booleen, Entier, Identifiant, Jour, Objet, Texte, Version } from '../../socle/validation/index.js';
import { Recherche } from '../recherche.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

function Themes(): PropertyDecorator {
  const message = 'Donnez de 0 à 15 thèmes différents, de 60 caractères au plus.';
  return applyDecorators(
    IsOptional(),
    IsArray({ message }),
    ArrayMaxSize(15, { message }),
    ArrayUnique({ message }),
    IsString({ each: true, message }),
    Length(1, 60, { each: true, message }),
    ApiProperty({ type: String, isArray: true, required: false, title: 'Thèmes', description: 'Thèmes du film' }),
  );
}

export class RessourcesDto {
  @Recherche('Un thème du film') theme?: string;
  @Recherche('Titre, édition, remarque') q?: string;
}

export class CreateRessourceDto {
  @Texte({
    max: 200,
    libelle: 'Titre',
    aide: 'Le même que dans le film : c’est par lui que la ligne du film trouve son lien',
    requis: 'Donnez le titre de la ressource.',
  })
  titre!: string;
  @Texte({ ...FACULTATIF, max: 500, libelle: 'Adresse', description: 'http ou https' }) adresse?: string | null;
  @Texte({ ...FACULTATIF, max: 80, libelle: 'Édition' }) edition?: string | null;
  @Themes() themes?: string[];
  @Texte({ ...FACULTATIF, max: 300, libelle: 'Remarque' }) remarque?: string | null;
  @Booleen({
    optionnel: true,
    libelle: 'Je viens d’ouvrir ce lien',
    description: 'Le lien a été ouvert aujourd’hui',
  })
  verifiee?: boolean;
}

/** Another address has yet to be checked. */
export class UpdateRessourceDto extends CorrectionOf(CreateRessourceDto) {}

export class VerificationDto {
  @Identifiant() id!: string;
  @Version() version!: number;
  @Jour({ nullable: true, optionnel: true, description: 'Jour où le lien a été ouvert ; inchangé si absent' })
  verifieeLe?: string | null;
  @Booleen({ description: 'Le lien est mort' }) morte!: boolean;
}

export class VerifyRessourcesDto {
  @Objet(() => VerificationDto, { liste: true }) ressources!: VerificationDto[];
}

export class UpdateDelaiDto {
  @Entier({
    min: 1,
    max: 36,
    libelle: 'Une ressource est à revérifier après combien de mois ?',
    requis: 'Donnez un nombre de mois de 1 à 36.',
    description: 'En mois',
  })
  moisVerification!: number;
  @Version({ optionnel: true }) version?: number;
}

/** A resource as the schools read it. */
export class RessourceDeLEcoleVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() titre!: string;
  @ApiProperty({ description: 'Titre tel qu’on le rapproche de ceux du film' }) cle!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Nul sans adresse, ou quand le lien est mort' })
  lien!: string | null;
  @ApiProperty({ type: String, nullable: true }) edition!: string | null;
  @ApiProperty({ type: [String] }) themes!: string[];
  @ApiProperty({ enum: ETATS_RESSOURCE }) etat!: EtatRessource;
  @ApiProperty({ type: String, format: 'date', nullable: true }) verifieeLe!: string | null;
  @ApiProperty({ type: String, nullable: true }) remarque!: string | null;
}

export class RessourcesDeLEcoleVue {
  @ApiProperty({ type: [RessourceDeLEcoleVue] }) ressources!: RessourceDeLEcoleVue[];
  @ApiProperty({ description: 'Sans filtre' }) total!: number;
  @ApiProperty({ type: [String] }) themes!: string[];
}

export class RessourceVue extends RessourceDeLEcoleVue {
  @ApiProperty({ type: String, nullable: true }) adresse!: string | null;
  @ApiProperty() morte!: boolean;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'verifier', 'supprimer'], isArray: true })
  actionsPossibles!: ('modifier' | 'verifier' | 'supprimer')[];
}

export class DelaiVue {
  @ApiProperty({ description: 'Nombre de mois après lequel une ressource est à revérifier' }) moisVerification!: number;
  @ApiProperty() version!: number;
}

export class RessourcesVue {
  @ApiProperty({ type: [RessourceVue] }) ressources!: RessourceVue[];
  @ApiProperty({ type: [String], description: 'Thèmes de la bibliothèque' }) themes!: string[];
  @ApiProperty() delai!: DelaiVue;
  @ApiProperty({ enum: ['ajouter', 'regler'], isArray: true }) actionsPossibles!: ('ajouter' | 'regler')[];
}
