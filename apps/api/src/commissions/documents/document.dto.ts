import { type GenreDocument, GENRES_DOCUMENT } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Choix, Jour, ListeDto, Texte, Version } from '../../socle/validation/index.js';

export class DocumentsDto extends ListeDto {
  @Choix(GENRES_DOCUMENT, { optionnel: true }) genre?: GenreDocument;
}

export class CreateDocumentDto {
  @Choix(GENRES_DOCUMENT) genre!: GenreDocument;
  @Texte({ max: 200 }) titre!: string;
}

/** What is absent stays as it is; a null date takes the step back. */
export class UpdateDocumentDto {
  @Texte({ max: 200, optionnel: true }) titre?: string;
  @Jour({
    optionnel: true,
    nullable: true,
    libelle: 'Date du conseil d’administration',
    requis: 'Indiquez la date.',
    description: 'Par le conseil d’administration',
  })
  adopteLe?: string | null;
  @Jour({
    optionnel: true,
    nullable: true,
    libelle: 'Date de l’annexion au règlement intérieur',
    requis: 'Indiquez la date.',
    description: 'Au règlement intérieur ; d’une charte seulement',
  })
  annexeLe?: string | null;
  @Version({ optionnel: true }) version?: number;
}

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
