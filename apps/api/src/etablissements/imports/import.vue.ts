import { ApiProperty } from '@nestjs/swagger';
import { Choix, Motif } from '../../socle/validation/index.js';
import { RapportImport } from './rapport.js';

const ETATS = ['en_cours', 'termine', 'echoue'] as const;

export class CreateImportDto {
  @Choix(['true', 'false'], { optionnel: true, description: 'true : rien n’est écrit, sauf le rapport' })
  essai?: 'true' | 'false';

  @Motif(/^[0-9]{2}$/, "Donnez un code d'académie, par exemple 22.", { optionnel: true })
  academie?: string;
}

export class ImportRecuVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

/** An import in a list: without its report. */
export class ImportResumeVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ETATS }) etat!: (typeof ETATS)[number];
  @ApiProperty({ minimum: 0, maximum: 100 }) progression!: number;
  @ApiProperty() essai!: boolean;
  @ApiProperty() nomFichier!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Académie demandée' }) academie!: string | null;
  @ApiProperty({ format: 'date-time' }) creeLe!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) termineLe!: Date | null;
  @ApiProperty({ required: false, description: 'Pourquoi l’import a échoué' }) erreur?: string;
}

export class ImportVue extends ImportResumeVue {
  @ApiProperty({ required: false, type: RapportImport }) rapport?: RapportImport;
}

export class ImportsVue {
  @ApiProperty({ type: [ImportResumeVue] }) elements!: ImportResumeVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
}
