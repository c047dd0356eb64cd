import { type GenreDocument, GENRES_DOCUMENT } from '@focale/domaine';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { CorrectionOf } from '../../socle/registre/index.js';
import { Choix, Jour, ListeDto, Texte } from '../../socle/validation/index.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

export class DocumentsDto extends ListeDto {
  @Choix(GENRES_DOCUMENT, { optionnel: true }) genre?: GenreDocument;
}

/** What is said of a document, and corrected; a null date takes the step back. */
export class ContenuDeDocument {
  @Texte({ max: 200, libelle: 'Titre', requis: 'Donnez un titre à ce document.' }) titre!: string;
  @Jour({
    ...FACULTATIF,
    libelle: 'Date du conseil d’administration',
    description: 'Par le conseil d’administration',
  })
  adopteLe?: string | null;
  @Jour({
    ...FACULTATIF,
    libelle: 'Date de l’annexion au règlement intérieur',
    description: 'Au règlement intérieur ; d’une charte seulement',
  })
  annexeLe?: string | null;
}

export class CreateDocumentDto extends PickType(ContenuDeDocument, ['titre']) {
  @Choix(GENRES_DOCUMENT) genre!: GenreDocument;
}

export class UpdateDocumentDto extends CorrectionOf(ContenuDeDocument) {}

export class FichierVue {
  @ApiProperty() nom!: string;
  @ApiProperty({ description: 'Type reconnu à son contenu' }) type!: string;
  @ApiProperty({ description: 'Octets' }) taille!: number;
}

export class DocumentVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Année où il a été déposé', example: '2026-2027' }) annee!: string;
  @ApiProperty({ enum: GENRES_DOCUMENT }) genre!: GenreDocument;
  @ApiProperty() numero!: number;
  @ApiProperty() titre!: string;
  @ApiProperty({ type: FichierVue, nullable: true }) fichier!: FichierVue | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) adopteLe!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) annexeLe!: string | null;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'telecharger'], isArray: true })
  actionsPossibles!: ('modifier' | 'telecharger')[];
}

export class DocumentsVue {
  @ApiProperty({ type: [DocumentVue] }) elements!: DocumentVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
