import { LECTURES } from '@focale/domaine';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Choix, Entier, Identifiant, Jour, Objet, Texte, Version } from '../socle/validation/index.js';
import { ContenuLettreDto } from './contenu/contenu.dto.js';

const FORMATS_LETTRE = ['pdf', 'docx'] as const;
export type FormatLettre = (typeof FORMATS_LETTRE)[number];

export class ReadLettreDto {
  @Choix(FORMATS_LETTRE, { optionnel: true, description: 'Absent : la lettre en JSON' }) format?: FormatLettre;

  @Type(() => Number)
  @Entier({ min: 1, max: 10_000, optionnel: true, description: 'Version de la lettre ; absente : la dernière' })
  numero?: number;

  @Identifiant({
    optionnel: true,
    description: 'Modèle publié avec lequel réécrire le texte proposé, sans rien enregistrer',
  })
  modele?: string;
}

export class ModeleChoisiDto {
  @Identifiant({ libelle: 'Modèle de l’académie' }) id!: string;
  @Entier({ min: 1, max: 10_000 }) numero!: number;
}

export class UpdateLettreDto {
  @Objet(() => ContenuLettreDto) contenu!: ContenuLettreDto;
  @Objet(() => ModeleChoisiDto, { optionnel: true, nullable: true }) modele?: ModeleChoisiDto | null;
  @Version() version!: number;
}

/** Agreement, its withdrawal, a new version. */
export class GesteSurLettreDto {
  @Version() version!: number;
}

export class CommentaireDto {
  @Texte({
    max: 2000,
    libelle: 'Votre commentaire',
    aide: `Lu par ${LECTURES.lettre.qui}.`,
    requis: 'Écrivez votre commentaire.',
  })
  texte!: string;
}

export class ScanDto {
  @Jour({ description: "Jour de la signature sur papier, aujourd'hui au plus tard" }) signeeLe!: string;
}

export class ReadScanDto extends PickType(ReadLettreDto, ['numero'] as const) {}

/** Body of an upload, for the API's documentation alone. */
export class ScanJointDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'PDF, PNG ou JPEG, 10 Mo au plus' }) fichier!: string;
}
