import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { Choix, ListeDto, Motif, Objet, Texte } from '../../socle/validation/index.js';

const FORMATS_RESEAU = ['csv', 'xlsx', 'vcf'] as const;

export type FormatReseau = (typeof FORMATS_RESEAU)[number];

const ACADEMIE = { optionnel: true, description: 'Code de l’académie' } as const;

/** Who is looked for; nothing: everybody within reach. */
export interface FiltresReseau {
  readonly academie?: string;
  readonly departement?: string;
  readonly uai?: string;
  readonly q?: string;
  readonly fonction?: string;
}

export class FiltresReseauDto implements FiltresReseau {
  @Motif(/^[0-9]{2}$/, 'Donnez un code d’académie, par exemple 22.', ACADEMIE) academie?: string;
  @Motif(/^[0-9][0-9AB][0-9AB]$/, 'Donnez un code de département, par exemple 087.', { optionnel: true })
  departement?: string;
  @Motif(/^[0-9]{7}[A-Z]$/, 'Donnez un code UAI, par exemple 0990001N.', { optionnel: true }) uai?: string;
  @Texte({ min: 0, max: 100, optionnel: true, description: 'Nom, établissement, commune ou UAI, accents ignorés' })
  q?: string;
  @Motif(/^[A-Z_]{2,40}$/, 'Donnez un code de fonction, par exemple RRUPN.', { optionnel: true }) fonction?: string;
}

export class ListReseauDto extends ListeDto implements FiltresReseau {
  @Motif(/^[0-9]{2}$/, 'Donnez un code d’académie, par exemple 22.', ACADEMIE) academie?: string;
  @Motif(/^[0-9][0-9AB][0-9AB]$/, 'Donnez un code de département, par exemple 087.', { optionnel: true })
  departement?: string;
  @Motif(/^[0-9]{7}[A-Z]$/, 'Donnez un code UAI, par exemple 0990001N.', { optionnel: true }) uai?: string;
  @Texte({ min: 0, max: 100, optionnel: true, description: 'Nom, établissement, commune ou UAI, accents ignorés' })
  q?: string;
  @Motif(/^[A-Z_]{2,40}$/, 'Donnez un code de fonction, par exemple RRUPN.', { optionnel: true }) fonction?: string;
}

export class ExportReseauDto {
  @Choix(FORMATS_RESEAU) format!: FormatReseau;

  @IsObject({ message: 'Donnez un objet complet.' })
  @Objet(() => FiltresReseauDto, { optionnel: true })
  filtres: FiltresReseauDto = {};
}

export class EtablissementDuReseauVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() commune!: string;
  @ApiProperty() departement!: string;
}

export class MembreDuReseauVue {
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ type: String, nullable: true }) courriel!: string | null;
  @ApiProperty({ description: 'RRUPN, ou le code de la fonction numérique' }) fonction!: string;
  @ApiProperty() libelleFonction!: string;
  @ApiProperty() etablissement!: EtablissementDuReseauVue;
}

export class ReseauVue {
  @ApiProperty({ type: [MembreDuReseauVue] }) elements!: MembreDuReseauVue[];
  @ApiProperty({ description: 'Lignes : une par fonction et établissement' }) total!: number;
  @ApiProperty({ description: 'Personnes, chacune comptée une fois quelles que soient ses fonctions' })
  personnes!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: ['exporter'], isArray: true }) actionsPossibles!: 'exporter'[];
}

export class ListeDeDiffusionVue {
  @ApiProperty({ description: 'Adresses séparées par des points-virgules, sans doublon' }) adresses!: string;
  @ApiProperty() nombre!: number;
}
