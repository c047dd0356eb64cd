import {
  type AlerteGar,
  ALERTES_GAR,
  type FinanceurGar,
  FINANCEURS_GAR,
  type SuiteGar,
  SUITES_GAR,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';

const TEXTE_OU_NUL = { type: String, nullable: true } as const;
const JOUR_OU_NUL = { type: String, format: 'date', nullable: true } as const;

/** What carries over from one year to the next. */
export class ContenuAbonnementVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() ressource!: string;
  @ApiProperty(TEXTE_OU_NUL) editeur!: string | null;
  @ApiProperty({ enum: FINANCEURS_GAR }) financeur!: FinanceurGar;
  @ApiProperty(JOUR_OU_NUL) debut!: string | null;
  @ApiProperty({ format: 'date' }) fin!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Licences ; nul : non précisé' }) quantite!: number | null;
  @ApiProperty(TEXTE_OU_NUL) publics!: string | null;
  @ApiProperty({ enum: SUITES_GAR, description: 'Décision pour l’année suivante' }) suite!: SuiteGar;
}

export class AbonnementGarVue extends ContenuAbonnementVue {
  @ApiProperty({ ...TEXTE_OU_NUL, format: 'uuid' }) repriseDe!: string | null;
  @ApiProperty({ enum: ALERTES_GAR, nullable: true, description: 'Pourquoi il appelle une décision' })
  alerte!: AlerteGar | null;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: ('modifier' | 'supprimer')[];
}

/** A subscription of last year's list that this year's does not have yet. */
export class PrecedentGarVue extends ContenuAbonnementVue {
  @ApiProperty({
    format: 'date',
    description: 'Même fin si elle court au-delà du 31 octobre, sinon un an plus tard ; à vérifier',
  })
  finProposee!: string;
}

export class TitulaireGarVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ format: 'date' }) debut!: string;
  @ApiProperty({ ...JOUR_OU_NUL, description: 'Nul : jusqu’à la fin de l’année scolaire' }) fin!: string | null;
}

export class ResponsablesGarVue {
  @ApiProperty({ description: 'Quelqu’un l’exerce aujourd’hui' }) designee!: boolean;
  @ApiProperty({ description: 'Selon l’ENT de l’établissement' }) commentDesigner!: string;
  @ApiProperty({ type: [TitulaireGarVue] }) titulaires!: TitulaireGarVue[];
}

export class AlerteGarVue {
  @ApiProperty({ format: 'uuid' }) abonnement!: string;
  @ApiProperty() ressource!: string;
  @ApiProperty({ enum: ALERTES_GAR }) genre!: AlerteGar;
  @ApiProperty({ format: 'date' }) fin!: string;
}

export class GarVue {
  @ApiProperty({ type: ResponsablesGarVue }) responsables!: ResponsablesGarVue;
  @ApiProperty({ type: [AbonnementGarVue] }) abonnements!: AbonnementGarVue[];
  @ApiProperty({ type: [AlerteGarVue], description: 'Les plus pressantes d’abord' }) alertes!: AlerteGarVue[];
  @ApiProperty({ type: [PrecedentGarVue], description: 'De la liste de l’an passé, à reprendre' })
  precedents!: PrecedentGarVue[];
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
