import { ApiProperty } from '@nestjs/swagger';

export class ItemVue {
  @ApiProperty() item!: string;
  @ApiProperty({ type: [String], description: 'Dans l’ordre du fichier' }) paliers!: readonly string[];
}

export class DomaineVue {
  @ApiProperty() domaine!: string;
  @ApiProperty({ type: [ItemVue] }) items!: readonly ItemVue[];
}

export class VersionDeGrilleVue {
  @ApiProperty() numero!: number;
  @ApiProperty() titre!: string;
  @ApiProperty({ format: 'date-time' }) importeeLe!: string;
  @ApiProperty({ description: 'Items' }) items!: number;
  @ApiProperty() active!: boolean;
}

export class GrilleActiveVue {
  @ApiProperty() numero!: number;
  @ApiProperty() titre!: string;
  @ApiProperty({ format: 'date-time' }) importeeLe!: string;
  @ApiProperty({ type: [DomaineVue] }) domaines!: readonly DomaineVue[];
}

export class GrilleDAcademieVue {
  @ApiProperty({ type: GrilleActiveVue, nullable: true, description: 'Nulle tant qu’aucune n’est importée' })
  active!: GrilleActiveVue | null;
  @ApiProperty({ type: [VersionDeGrilleVue], description: 'La plus récente en premier' })
  versions!: VersionDeGrilleVue[];
  @ApiProperty({ enum: ['importer', 'retirer'], isArray: true }) actionsPossibles!: ('importer' | 'retirer')[];
}
