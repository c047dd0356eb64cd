import {
  type AlerteGar,
  ALERTES_GAR,
  type FinanceurGar,
  LIBELLES_FINANCEURS_GAR,
  LIBELLES_SUITES_GAR,
  type SuiteGar,
} from '@focale/domaine';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../socle/registre/index.js';
import { Choix, Entier, Identifiant, Jour, Texte } from '../socle/validation/index.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

/** A carried-over subscription takes from last year's what is not given, but its end. */
export class CreateAbonnementDto {
  @Identifiant({ ...FACULTATIF, description: 'Abonnement de l’an passé à reprendre' }) repriseDe?: string | null;
  @Texte({
    max: 200,
    optionnel: true,
    libelle: 'Ressource',
    requis: 'Nommez la ressource.',
    description: 'Obligatoire sans reprise',
  })
  ressource?: string;
  @Texte({ ...FACULTATIF, max: 200, libelle: 'Éditeur' }) editeur?: string | null;
  @Choix(LIBELLES_FINANCEURS_GAR, {
    optionnel: true,
    libelle: 'Qui finance ?',
    requis: 'Dites qui finance cet abonnement.',
    description: 'Obligatoire sans reprise',
  })
  financeur?: FinanceurGar;
  @Jour({ ...FACULTATIF, libelle: 'Début' }) debut?: string | null;
  @Jour({
    libelle: 'Dernier jour',
    requis: 'Donnez le dernier jour de l’abonnement.',
    description: 'Dernier jour de l’abonnement',
  })
  fin!: string;
  @Entier({ ...FACULTATIF, min: 0, max: 100_000, libelle: 'Licences', description: 'Licences ; nul : non précisé' })
  quantite?: number | null;
  @Texte({
    ...FACULTATIF,
    max: 200,
    libelle: 'Niveaux, disciplines',
    description: 'Niveaux, disciplines ; jamais de nom',
  })
  publics?: string | null;
  @Choix(LIBELLES_SUITES_GAR, {
    optionnel: true,
    libelle: 'Suite pour l’année suivante',
    description: 'Décision pour l’année suivante',
  })
  suite?: SuiteGar;
}

export class UpdateAbonnementDto extends CorrectionOf(OmitType(CreateAbonnementDto, ['repriseDe'])) {}

export class AbonnementGarVue extends VueOf(CreateAbonnementDto) {
  @ApiProperty({ enum: ALERTES_GAR, nullable: true, description: 'Pourquoi il appelle une décision' })
  alerte!: AlerteGar | null;
}

/** A subscription of last year's list that this year's does not have yet. */
export class PrecedentGarVue extends OmitType(AbonnementGarVue, [
  'repriseDe',
  'alerte',
  'version',
  'actionsPossibles',
]) {
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
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Nul : jusqu’à la fin de l’année scolaire',
  })
  fin!: string | null;
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
