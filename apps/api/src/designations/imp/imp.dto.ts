import { ApiProperty } from '@nestjs/swagger';
import { Choix, ListeDto, Motif } from '../../socle/validation/index.js';

/** Code of a département in a query: 023, 02A, 971. */
const FORMAT_DEPARTEMENT = /^[0-9]([0-9]{2}|[0-9]?[AB])$/;

const MESSAGE_DEPARTEMENT = 'Donnez un code de département, par exemple 023.';

export class ListImpDto extends ListeDto {
  @Motif(FORMAT_DEPARTEMENT, MESSAGE_DEPARTEMENT, { optionnel: true }) departement?: string;
}

const FORMATS_IMP = ['csv', 'xlsx'] as const;

export class ExportImpDto {
  @Choix(FORMATS_IMP) format!: (typeof FORMATS_IMP)[number];
  @Motif(FORMAT_DEPARTEMENT, MESSAGE_DEPARTEMENT, { optionnel: true }) departement?: string;
}

/** Why a school is late on its IMP: the first of these that is true. */
export type RaisonDeRetard = 'sans_rrupn' | 'indecise' | 'non_saisie';

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

/** Amounts of the IMP along their way, in euros. */
export class MontantsImpVue {
  @ApiProperty({ description: 'Déclaré par les établissements, en euros' }) total!: number;
  @ApiProperty({ description: 'Dont proposé au recteur, ou déjà saisi, en euros' }) propose!: number;
  @ApiProperty({ description: 'Dont saisi dans STSWEB, en euros' }) saisi!: number;
}

const ENVELOPPE = { type: Number, nullable: true } as const;

/** Schools whose IMP is late, each counted once. */
export class RetardsImpVue {
  @ApiProperty() total!: number;
  @ApiProperty({ description: 'Aucun RRUPN en mission' }) sansRrupn!: number;
  @ApiProperty({ description: 'Compensation pas encore décidée' }) indecise!: number;
  @ApiProperty({ description: 'IMP décidée, pas saisie dans STSWEB' }) nonSaisie!: number;
}

export class ImpDepartementVue extends MontantsImpVue {
  @ApiProperty() departement!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() personnes!: number;
  @ApiProperty({ ...ENVELOPPE, description: 'Part de l’enveloppe, en euros ; nulle : non donnée' })
  enveloppe!: number | null;
  @ApiProperty({ ...ENVELOPPE, description: 'Enveloppe moins total ; négatif : dépassée' }) reste!: number | null;
  @ApiProperty({ type: RetardsImpVue }) retards!: RetardsImpVue;
}

export class ImpTauxVue {
  @ApiProperty({ description: 'En euros' }) taux!: number;
  @ApiProperty() nombre!: number;
}

export class ImpEcoleVue extends MontantsImpVue {
  @ApiProperty() uai!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() personnes!: number;
}

/** IMP transmitted by the schools of an académie for a year, a page of schools at a time; figures are over all pages. */
export class ImpAcademieVue extends MontantsImpVue {
  @ApiProperty({
    ...ENVELOPPE,
    description:
      'De ce que l’on voit, en euros : l’académie, ou la somme des parts des départements ; nul : non donnée',
  })
  enveloppe!: number | null;
  @ApiProperty({ ...ENVELOPPE, description: 'Enveloppe moins total ; négatif : dépassée' }) reste!: number | null;
  @ApiProperty({ type: RetardsImpVue }) retards!: RetardsImpVue;
  @ApiProperty({ type: [ImpDepartementVue] }) parDepartement!: ImpDepartementVue[];
  @ApiProperty({ type: [ImpTauxVue] }) parTaux!: ImpTauxVue[];
  @ApiProperty({ type: [ImpEcoleVue] }) elements!: ImpEcoleVue[];
  @ApiProperty({ description: 'Nombre d’établissements' }) nombre!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
}
