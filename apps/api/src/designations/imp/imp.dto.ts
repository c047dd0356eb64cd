import { ApiProperty } from '@nestjs/swagger';
import { ListeDto, Motif } from '../../socle/validation/index.js';

/** Code of a département in a query: 023, 02A, 971. */
const FORMAT_DEPARTEMENT = /^[0-9]([0-9]{2}|[0-9]?[AB])$/;

const MESSAGE_DEPARTEMENT = 'Donnez un code de département, par exemple 023.';

export class ListImpDto extends ListeDto {
  @Motif(FORMAT_DEPARTEMENT, MESSAGE_DEPARTEMENT, { optionnel: true }) departement?: string;
}

export class TitulaireImpVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

export class PartImpVue {
  @ApiProperty({ format: 'uuid', description: 'Désignation' }) designation!: string;
  @ApiProperty() agent!: TitulaireImpVue;
  @ApiProperty({ description: 'Part de la personne pour l’année, en euros' }) taux!: number;
}

export class RecommandationImpVue {
  @ApiProperty({ type: [Number], nullable: true, description: 'En euros' }) taux!: number[] | null;
  @ApiProperty({ description: 'D’où viennent ces taux' }) source!: string;
}

/** IMP of the mission of RRUPN in one school and year. */
export class ImpEtablissementVue {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Total de la mission dans l’établissement, en euros ; nul pour qui ne lit pas tous les montants',
  })
  total!: number | null;
  @ApiProperty({ type: [PartImpVue], description: 'Les parts que l’on peut lire' }) parts!: PartImpVue[];
  @ApiProperty() recommande!: RecommandationImpVue;
  @ApiProperty({ type: [String] }) avertissements!: string[];
}

export class ImpDepartementVue {
  @ApiProperty() departement!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ description: 'En euros' }) total!: number;
  @ApiProperty() personnes!: number;
}

export class ImpTauxVue {
  @ApiProperty({ description: 'En euros' }) taux!: number;
  @ApiProperty() nombre!: number;
}

export class ImpEcoleVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ description: 'En euros' }) total!: number;
  @ApiProperty() personnes!: number;
}

/** IMP transmitted by the schools of an académie for a year, a page of schools at a time; figures are over all pages. */
export class ImpAcademieVue {
  @ApiProperty({ description: 'En euros' }) total!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'De toute l’académie, en euros ; nul : non donnée, ou vue partielle',
  })
  enveloppe!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Enveloppe moins total ; négatif : dépassée' })
  reste!: number | null;
  @ApiProperty({ type: [ImpDepartementVue] }) parDepartement!: ImpDepartementVue[];
  @ApiProperty({ type: [ImpTauxVue] }) parTaux!: ImpTauxVue[];
  @ApiProperty({ type: [ImpEcoleVue] }) elements!: ImpEcoleVue[];
  @ApiProperty({ description: 'Nombre d’établissements' }) nombre!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
}
