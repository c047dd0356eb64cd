import { FONCTIONS_RRUPN, type FonctionRrupn } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';

/** One entry, shown to its author only. */
export class ActiviteVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty({ enum: FONCTIONS_RRUPN }) fonction!: FonctionRrupn;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1440 }) dureeMinutes!: number;
  @ApiProperty({ type: String, nullable: true }) public!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) nombre!: number | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: string[];
}

export class AuteurDuJournalVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

/** What one person logged in one function over the year. */
export class TotalVue {
  @ApiProperty({ type: AuteurDuJournalVue }) agent!: AuteurDuJournalVue;
  @ApiProperty({ enum: FONCTIONS_RRUPN }) fonction!: FonctionRrupn;
  @ApiProperty({ type: 'integer', description: 'Minutes' }) minutes!: number;
  @ApiProperty({ type: 'integer', description: "Nombre d'activités" }) nombre!: number;
}

export class JournalVue {
  @ApiProperty({ type: [ActiviteVue], description: "Activités de l'agent connecté, et de lui seul" })
  elements!: ActiviteVue[];
  @ApiProperty({
    type: [TotalVue],
    description: "Par personne et par fonction ; un RRUPN n'y trouve que les siens",
  })
  totaux!: TotalVue[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) taille!: number;
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: string[];
}
