import {
  LIBELLES_QUI_SAISIT,
  ORIGINES_INDICATEUR,
  type OrigineIndicateur,
  type QuiSaisit,
  type UniteIndicateur,
  UNITES_INDICATEUR,
  VALEUR_MAX,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Decimal, Version } from '../socle/validation/index.js';

const UNITES = Object.keys(UNITES_INDICATEUR) as UniteIndicateur[];
const QUI = Object.keys(LIBELLES_QUI_SAISIT) as QuiSaisit[];

export class UpdateIndicateurDto {
  @Decimal({
    nullable: true,
    min: 0,
    max: VALEUR_MAX,
    libelle: 'Valeur de l’année',
    description: 'Dans l’unité de l’indicateur ; nul : vide la valeur',
  })
  valeur!: number | null;
  @Version({ optionnel: true }) version?: number;
}

/** How the values of the other schools spread; of none, which. */
export class RepartitionVue {
  @ApiProperty({ type: 'integer', description: 'Autres établissements du même type qui ont une valeur, cinq au moins' })
  etablissements!: number;
  @ApiProperty({ description: 'Un quart des établissements est à cette valeur ou en dessous' }) q1!: number;
  @ApiProperty() mediane!: number;
  @ApiProperty({ description: 'Un quart des établissements est à cette valeur ou au-dessus' }) q3!: number;
}

/** One indicator of a school and year. */
export class IndicateurVue {
  @ApiProperty() id!: string;
  @ApiProperty() code!: string;
  @ApiProperty() libelle!: string;
  @ApiProperty({ enum: UNITES }) unite!: UniteIndicateur;
  @ApiProperty({ enum: ORIGINES_INDICATEUR }) origine!: OrigineIndicateur;
  @ApiProperty({ type: Number, nullable: true }) valeur!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'De l’année précédente' }) precedente!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Que l’académie a fixée' }) cible!: number | null;
  @ApiProperty({ description: 'Où se trouve le chiffre, ou ce qui le calcule' }) source!: string;
  @ApiProperty({ enum: QUI, description: 'De qui la saisie est attendue' }) quiSaisit!: QuiSaisit;
  @ApiProperty({ type: String, nullable: true, description: 'Indicateur dont celui-ci est une partie' })
  parmi!: string | null;
  @ApiProperty({ type: [String], description: 'Ce qui paraît peu plausible ; rien n’est refusé pour cela' })
  doutes!: string[];
  @ApiProperty({ type: RepartitionVue, nullable: true, description: 'Nul : moins de cinq autres établissements' })
  repartition!: RepartitionVue | null;
  @ApiProperty({ type: 'integer', description: '0 : jamais saisi' }) version!: number;
  @ApiProperty({ enum: ['renseigner'], isArray: true }) actionsPossibles!: 'renseigner'[];
}
