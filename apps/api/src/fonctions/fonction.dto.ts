import { FONCTIONS_NUMERIQUES, type FonctionNumerique } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { Courriel, Jour, Objet, Texte, Version } from '../socle/validation/index.js';

export class TitulaireDto {
  @Texte({ max: 80, libelle: 'Prénom', requis: 'Indiquez le prénom.' }) prenom!: string;
  @Texte({ max: 80, libelle: 'Nom', requis: 'Indiquez le nom.' }) nom!: string;
  @Courriel({
    optionnel: true,
    nullable: true,
    libelle: 'Adresse professionnelle',
    description: 'Ouvre un accès à Focale pour cette fonction',
  })
  courriel?: string | null;
  @Jour({ libelle: 'Depuis le', requis: 'Indiquez la date de début.' }) debut!: string;
  @Jour({
    optionnel: true,
    nullable: true,
    libelle: 'Jusqu’au',
    description: "Absente : jusqu'à la fin de l'année scolaire",
  })
  fin?: string | null;
}

/** The whole list of the holders of one function. */
export class UpdateFonctionDto {
  @IsObject({ each: true, message: 'Donnez un objet complet.' })
  @Objet(() => TitulaireDto, { liste: true, max: 20 })
  agents!: TitulaireDto[];
  @Version() version!: number;
}

export class PersonneTitulaireVue {
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ type: String, format: 'email', nullable: true }) courriel!: string | null;
}

export class TitulaireVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() agent!: PersonneTitulaireVue;
  @ApiProperty({ format: 'date' }) debut!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: "Nul : jusqu'à la fin de l'année scolaire",
  })
  fin!: string | null;
}

export const ACTIONS_FONCTION = ['modifier'] as const;

export class FonctionVue {
  @ApiProperty({ enum: FONCTIONS_NUMERIQUES }) code!: FonctionNumerique;
  @ApiProperty() libelle!: string;
  @ApiProperty({ description: 'Concerne cet établissement' }) applicable!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Pourquoi elle ne le concerne pas' }) raison!:
    string | null;
  @ApiProperty() commentDesigner!: string;
  @ApiProperty({ type: [TitulaireVue] }) titulaires!: TitulaireVue[];
  @ApiProperty({ description: 'Quelqu’un l’exerce aujourd’hui' }) designee!: boolean;
  @ApiProperty({ description: '0 tant que rien n’est déclaré' }) version!: number;
  @ApiProperty({ enum: ACTIONS_FONCTION, isArray: true }) actionsPossibles!: (typeof ACTIONS_FONCTION)[number][];
}

export class PartantVue {
  @ApiProperty() nom!: string;
  @ApiProperty({ type: [String], description: 'Fonctions quittées, en toutes lettres' }) fonctions!: string[];
  @ApiProperty({ type: [String] }) aTransmettre!: string[];
  @ApiProperty({ format: 'date', description: 'Premier jour de départ' }) le!: string;
}

export class FonctionsVue {
  @ApiProperty({ type: [FonctionVue] }) elements!: FonctionVue[];
  @ApiProperty({ type: [PartantVue], description: 'Départs passés ou dans les soixante jours, sans successeur' })
  partants!: PartantVue[];
}
