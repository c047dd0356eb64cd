import { type CodeDeBloc, CODES_DE_BLOCS, type EtatBilan, ETATS_BILAN } from '@focale/domaine';
import type { TexteRiche } from '@focale/texte-riche';
import { ApiProperty } from '@nestjs/swagger';
import { PersonneVue } from '../bilan.vue.js';

/** A bilan as it was frozen. */
export class EditionVue {
  @ApiProperty({ type: 'integer' }) edition!: number;
  @ApiProperty({ enum: ETATS_BILAN, description: 'Où elle en était' }) etat!: EtatBilan;
  @ApiProperty({ format: 'date-time' }) arreteLe!: Date;
  @ApiProperty({ description: 'SHA-256 de ce qui est arrêté' }) empreinte!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Pourquoi elle a été renvoyée ; nul : elle est en vigueur',
  })
  motif!: string | null;
  @ApiProperty({ type: [String], description: 'Titres des blocs qui diffèrent de l’édition d’avant' })
  changements!: string[];
}

/** A text that was written, and that another one replaced. */
export class SauvegardeVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: CODES_DE_BLOCS }) bloc!: CodeDeBloc;
  @ApiProperty() titre!: string;
  @ApiProperty({ format: 'date-time' }) le!: Date;
  @ApiProperty({ type: PersonneVue }) auteur!: PersonneVue;
  @ApiProperty({ type: 'object', additionalProperties: true }) contenu!: TexteRiche;
}

export class VersionsVue {
  @ApiProperty({ type: [EditionVue] }) editions!: EditionVue[];
  @ApiProperty({ type: [SauvegardeVue], description: 'Les dernières d’abord, cent au plus ; vides une fois présenté' })
  sauvegardes!: SauvegardeVue[];
}
