import {
  type EditionPix,
  EDITIONS_PIX,
  type GenrePix,
  GENRES_PIX,
  type NiveauPix,
  NIVEAUX_PIX,
  type UsagePix,
  USAGES_PIX,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { ClassePixVue } from './pix.dto.js';

const REUSSIS = {
  type: Number,
  nullable: true,
  description: 'Attestations obtenues ou certifiés ; nul : l’usage n’a pas de réussite',
} as const;

export class ComptesPixVue {
  @ApiProperty({ description: 'Personnes, comptées une fois par campagne' }) inscrits!: number;
  @ApiProperty({ description: 'Résultats partagés, profils envoyés, tests terminés' }) termines!: number;
  @ApiProperty(REUSSIS) reussis!: number | null;
}

/** Counts of one usage at one level, with those of the year before. */
export class TotalPixVue extends ComptesPixVue {
  @ApiProperty({ enum: NIVEAUX_PIX }) niveau!: NiveauPix;
  @ApiProperty({ description: 'Ce niveau est visé par l’usage' }) vise!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Somme des Pix ; nul : l’export n’en donne pas' })
  sommePix!: number | null;
  @ApiProperty({ type: ComptesPixVue, nullable: true, description: 'L’année précédente ; nul : rien' })
  precedent!: ComptesPixVue | null;
}

export class UsagePixVue extends ComptesPixVue {
  @ApiProperty({ enum: USAGES_PIX }) usage!: UsagePix;
  @ApiProperty({ description: 'Imports comptés' }) imports!: number;
  @ApiProperty({ type: [TotalPixVue] }) niveaux!: TotalPixVue[];
  @ApiProperty({ type: ComptesPixVue, nullable: true }) precedent!: ComptesPixVue | null;
}

export class AuteurPixVue {
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

export class ImportPixVue extends ComptesPixVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: GENRES_PIX }) genre!: GenrePix;
  @ApiProperty({ enum: USAGES_PIX }) usage!: UsagePix;
  @ApiProperty({ enum: EDITIONS_PIX }) edition!: EditionPix;
  @ApiProperty({ description: 'Lignes lues dans le fichier' }) lignes!: number;
  @ApiProperty({ format: 'date-time' }) importeLe!: string;
  @ApiProperty({ type: AuteurPixVue, nullable: true }) par!: AuteurPixVue | null;
  @ApiProperty({ enum: ['supprimer'], isArray: true }) actionsPossibles!: 'supprimer'[];
}

export class PixVue {
  @ApiProperty({ type: [UsagePixVue] }) usages!: UsagePixVue[];
  @ApiProperty({ type: [ImportPixVue] }) imports!: ImportPixVue[];
  @ApiProperty({ enum: ['importer'], isArray: true }) actionsPossibles!: 'importer'[];
}

/** Answer to an import or to a try. What names a class is only in a try's answer. */
export class ResultatImportPixVue extends ComptesPixVue {
  @ApiProperty() essai!: boolean;
  @ApiProperty({ enum: GENRES_PIX }) genre!: GenrePix;
  @ApiProperty({ enum: EDITIONS_PIX }) edition!: EditionPix;
  @ApiProperty({ enum: USAGES_PIX, nullable: true, description: 'Donné, sinon proposé ; nul : à choisir' })
  usage!: UsagePix | null;
  @ApiProperty({ enum: USAGES_PIX, isArray: true }) usagesPossibles!: UsagePix[];
  @ApiProperty({ description: 'Lignes lues dans le fichier' }) lignes!: number;
  @ApiProperty({ description: 'Lignes d’une personne déjà comptée dans la même campagne' }) doublons!: number;
  @ApiProperty({ type: [ClassePixVue], description: 'Vide hors essai' }) classes!: ClassePixVue[];
  @ApiProperty({ type: [String] }) avertissements!: string[];
  @ApiProperty({ type: [ImportPixVue], description: 'Imports du même usage déjà comptés' })
  dejaImportes!: ImportPixVue[];
  @ApiProperty({ type: ImportPixVue, nullable: true, description: 'Nul : essai' }) import!: ImportPixVue | null;
}

export class UsageAcademiePixVue extends ComptesPixVue {
  @ApiProperty({ enum: USAGES_PIX }) usage!: UsagePix;
  @ApiProperty({ description: 'Établissements qui ont importé' }) etablissements!: number;
  @ApiProperty({ type: ComptesPixVue, nullable: true }) precedent!: ComptesPixVue | null;
}

export class DepartementPixVue {
  @ApiProperty({ example: '023' }) code!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ description: 'Établissements du département' }) etablissements!: number;
  @ApiProperty({ description: 'Établissements qui ont importé au moins un export' }) avecDonnees!: number;
  @ApiProperty({ type: [UsageAcademiePixVue] }) usages!: UsageAcademiePixVue[];
}

export class PixAcademieVue {
  @ApiProperty({ type: [DepartementPixVue] }) departements!: DepartementPixVue[];
  @ApiProperty({ type: [UsageAcademiePixVue], description: 'Des départements ci-dessus' })
  usages!: UsageAcademiePixVue[];
}
