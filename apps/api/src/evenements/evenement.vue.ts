import { type GenreEvenement, GENRES_EVENEMENT, type PublicEvenement, PUBLICS_EVENEMENT } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';

const TEXTE_OU_NUL = { type: String, nullable: true } as const;

export class EvenementVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: GENRES_EVENEMENT }) genre!: GenreEvenement;
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty() titre!: string;
  @ApiProperty(TEXTE_OU_NUL) theme!: string | null;
  @ApiProperty({ enum: PUBLICS_EVENEMENT, isArray: true }) publics!: PublicEvenement[];
  @ApiProperty({ type: Number, nullable: true, description: 'Nul : non compté' }) participants!: number | null;
  @ApiProperty(TEXTE_OU_NUL) commentaire!: string | null;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: ('modifier' | 'supprimer')[];
}

/** Events of one kind in a year. */
export class TotalDEvenementsVue {
  @ApiProperty({ enum: GENRES_EVENEMENT }) genre!: GenreEvenement;
  @ApiProperty({ description: 'Événements' }) nombre!: number;
  @ApiProperty({ description: 'Personnes, des événements où elles ont été comptées' }) participants!: number;
  @ApiProperty({ description: 'Événements dont les participants n’ont pas été comptés' }) sansDecompte!: number;
}

export class EvenementsVue {
  @ApiProperty({ type: [EvenementVue] }) elements!: EvenementVue[];
  @ApiProperty({ type: [TotalDEvenementsVue], description: 'De toute l’année, un par genre présent' })
  totaux!: TotalDEvenementsVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: GENRES_EVENEMENT, isArray: true, description: 'Genres que vous pouvez noter' })
  genresPossibles!: GenreEvenement[];
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
