import {
  LIBELLES_ORIGINES_INDICATEUR,
  LIBELLES_QUI_SAISIT,
  ORIGINES_AU_CHOIX,
  type OrigineAuChoix,
  type QuiSaisit,
  type UniteIndicateur,
  UNITES_INDICATEUR,
  VALEUR_MAX,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Booleen, Choix, Decimal, Motif, Objet, Texte, Version } from '../socle/validation/index.js';

const { saisi, calcule } = LIBELLES_ORIGINES_INDICATEUR;

/** What the SRANE sets of one indicator; the others stay as they are. */
export class UpdateDefinitionDto {
  @Motif(/^[a-z0-9_]{1,60}$/, 'Donnez le code d’un indicateur, par exemple ent_connexions.')
  code!: string;
  @Texte({ max: 120, libelle: 'Libellé', requis: 'Donnez un libellé.' }) libelle!: string;
  @Choix({ saisi, calcule }, { libelle: 'D’où vient la valeur ?' }) origine!: OrigineAuChoix;
  @Booleen({ libelle: 'Présenté aux établissements', description: 'Faux : ni montré, ni demandé' }) demande!: boolean;
  @Choix(LIBELLES_QUI_SAISIT, { libelle: 'De qui la saisie est attendue' }) quiSaisit!: QuiSaisit;
  @Decimal({
    nullable: true,
    min: 0,
    max: VALEUR_MAX,
    libelle: 'Cible',
    aide: 'Montrée aux établissements à côté de leur valeur. Vide : aucune.',
    description: 'Dans l’unité de l’indicateur ; nul : aucune',
  })
  cible!: number | null;
}

export class UpdateModeleDIndicateursDto {
  @Objet(() => UpdateDefinitionDto, { liste: true })
  indicateurs!: UpdateDefinitionDto[];
  @Version({ optionnel: true })
  version?: number;
}

/** One indicator as an académie sets it for a year. */
export class DefinitionVue {
  @ApiProperty() code!: string;
  @ApiProperty() libelle!: string;
  @ApiProperty({ description: 'Celui de Focale' }) libelleParDefaut!: string;
  @ApiProperty({ enum: Object.keys(UNITES_INDICATEUR) }) unite!: UniteIndicateur;
  @ApiProperty({ enum: ORIGINES_AU_CHOIX }) origine!: OrigineAuChoix;
  @ApiProperty({ description: 'Focale sait le calculer' }) calculable!: boolean;
  @ApiProperty() demande!: boolean;
  @ApiProperty({ enum: Object.keys(LIBELLES_QUI_SAISIT) }) quiSaisit!: QuiSaisit;
  @ApiProperty({ type: Number, nullable: true }) cible!: number | null;
  @ApiProperty() source!: string;
  @ApiProperty({ description: 'Les établissements qu’il concerne, en une phrase' }) concerne!: string;
}

/** What an académie follows of its schools in a year. */
export class ModeleDIndicateursVue {
  @ApiProperty() id!: string;
  @ApiProperty({ type: [DefinitionVue] }) indicateurs!: DefinitionVue[];
  @ApiProperty({ type: 'integer', description: '0 : tel que Focale le propose, ou repris de l’année précédente' })
  version!: number;
  @ApiProperty({ enum: ['modifier'], isArray: true }) actionsPossibles!: 'modifier'[];
}
