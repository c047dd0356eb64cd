import { DELAIS_RGPD_PAR_DEFAUT, eurosFromCentimes, formatCentimes, TAUX_IMP_CENTIMES } from '@focale/domaine';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNumber,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import {
  Choix,
  doc,
  Entier,
  Jour,
  Motif,
  Objet,
  publishLibelles,
  Texte,
  Version,
} from '../../socle/validation/index.js';

/** Name that an académie gives to the role. */
const LIBELLES_DU_ROLE = ['RRUPN', 'RUPN'] as const;
const SENS_DU_ROLE = {
  RRUPN: 'Référent pour les ressources et usages pédagogiques numériques',
  RUPN: 'Référent pour les usages pédagogiques numériques',
};

const TAUX = TAUX_IMP_CENTIMES.map(eurosFromCentimes);
const LIBELLES_TAUX = Object.fromEntries(
  TAUX_IMP_CENTIMES.map((taux) => [eurosFromCentimes(taux), formatCentimes(taux)]),
);
const MESSAGE_TAUX = `Choisissez de un à cinq taux différents parmi : ${TAUX_IMP_CENTIMES.map(formatCentimes).join(', ')}.`;
const MESSAGE_ENVELOPPE = 'Saisissez un montant en euros, de 0 à 100 000 000, avec deux décimales au plus.';

function TauxRecommandes(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    IsArray({ message: MESSAGE_TAUX }),
    ArrayMinSize(1, { message: MESSAGE_TAUX }),
    ArrayMaxSize(TAUX.length, { message: MESSAGE_TAUX }),
    ArrayUnique({ message: MESSAGE_TAUX }),
    IsIn(TAUX, { each: true, message: MESSAGE_TAUX }),
    ApiProperty({
      type: Number,
      isArray: true,
      enum: TAUX,
      minItems: 1,
      ...doc({
        optionnel: true,
        libelle: 'Taux d’IMP recommandés',
        aide: 'Un chef d’établissement qui s’en écarte est averti ; rien ne lui est refusé.',
        requis: 'Choisissez au moins un taux.',
        description: 'En euros',
      }),
      ...publishLibelles(LIBELLES_TAUX),
    }),
  );
}

interface DitDuMontant {
  readonly optionnel?: boolean;
  readonly libelle: string;
  readonly aide?: string;
  readonly description: string;
}

function Montant({ optionnel = false, ...dit }: DitDuMontant): PropertyDecorator {
  return applyDecorators(
    ...(optionnel ? [IsOptional()] : []),
    IsNumber({ maxDecimalPlaces: 2 }, { message: MESSAGE_ENVELOPPE }),
    Min(0, { message: MESSAGE_ENVELOPPE }),
    Max(100_000_000, { message: MESSAGE_ENVELOPPE }),
    ApiProperty({
      type: Number,
      minimum: 0,
      maximum: 100_000_000,
      ...doc({ ...dit, ...(optionnel ? { optionnel, nullable: true } : {}) }),
    }),
  );
}

export class EnveloppeDeDepartementDto {
  @Motif(/^[0-9]([0-9]{2}|[0-9]?[AB])$/, 'Donnez le code d’un département, par exemple 023.', {
    libelle: 'Département (code)',
    requis: 'Donnez le code du département.',
  })
  departement!: string;
  @Montant({ libelle: 'Sa part, en euros', description: 'En euros' }) montant!: number;
}

/** What is not given stays as it is. */
export class UpdateParametresDto {
  @Choix({ RRUPN: 'RRUPN', RUPN: 'RUPN' }, { optionnel: true, libelle: 'Nom de la mission', aides: SENS_DU_ROLE })
  libelleRole?: string;
  @Texte({
    max: 60,
    optionnel: true,
    libelle: 'Nom du service',
    aide: 'Par exemple SRANE, DRANE',
    requis: 'Donnez le nom du service.',
  })
  libelleService?: string;
  @Texte({ max: 80, optionnel: true, libelle: 'Nom de la commission', requis: 'Donnez le nom de la commission.' })
  libelleCommission?: string;
  @TauxRecommandes() tauxRecommandes?: number[];
  @Montant({
    optionnel: true,
    libelle: 'Enveloppe d’IMP de l’académie, en euros',
    aide: 'Les établissements ne la voient pas.',
    description: 'En euros ; nul : pas d’enveloppe',
  })
  enveloppeImp?: number | null;
  @Objet(() => EnveloppeDeDepartementDto, {
    liste: true,
    max: 30,
    optionnel: true,
    nullable: true,
    libelle: 'Répartition de l’enveloppe par département',
    aide: 'Un référent départemental ne lit que la part de son département.',
    description: 'Nulle : l’enveloppe n’est pas répartie',
  })
  enveloppesImp?: EnveloppeDeDepartementDto[] | null;
  @Jour({
    optionnel: true,
    nullable: true,
    libelle: 'Ouverture de la préparation de rentrée',
    aide: 'À cette date, chaque établissement peut reconduire, changer ou terminer ce qu’il avait déclaré l’année précédente.',
    description: 'Jour où la préparation de cette année s’ouvre aux établissements',
  })
  rentreeOuverteLe?: string | null;
  @Entier({
    min: 1,
    max: 12,
    optionnel: true,
    nullable: true,
    libelle: 'Réponse à une demande de droits, en mois',
    aide: `Vide : ${DELAIS_RGPD_PAR_DEFAUT.droitsMois} mois, montré « à vérifier ».`,
    description: 'Nul : le délai par défaut',
  })
  rgpdDroitsMois?: number | null;
  @Entier({
    min: 1,
    max: 720,
    optionnel: true,
    nullable: true,
    libelle: 'Notification d’une violation de données, en heures',
    aide: `Vide : ${DELAIS_RGPD_PAR_DEFAUT.violationHeures} heures, montré « à vérifier ».`,
    description: 'Nul : le délai par défaut',
  })
  rgpdViolationHeures?: number | null;
  @Version() version!: number;
}

/** Settings of an académie as its schools read them. */
export class ParametresVue {
  @ApiProperty({ enum: LIBELLES_DU_ROLE }) libelleRole!: string;
  @ApiProperty() libelleService!: string;
  @ApiProperty() libelleCommission!: string;
  @ApiProperty({ type: [Number], description: 'En euros' }) tauxRecommandes!: number[];
  @ApiProperty({ description: 'D’où viennent les taux recommandés' }) sourceTaux!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) rentreeOuverteLe!: string | null;
}

export const ACTIONS_PARAMETRES = ['modifier'] as const;

export class ParametresAcademieVue extends ParametresVue {
  @ApiProperty({ type: Number, nullable: true, description: 'En euros ; nul : pas d’enveloppe, ou vue partielle' })
  enveloppeImp!: number | null;
  @ApiProperty({ type: [EnveloppeDeDepartementDto], description: 'En euros ; les départements que l’on suit' })
  enveloppesImp!: EnveloppeDeDepartementDto[];
  @ApiProperty({ type: Number, nullable: true, description: 'Mois pour répondre à une demande de droits' })
  rgpdDroitsMois!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Heures pour notifier une violation de données' })
  rgpdViolationHeures!: number | null;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ACTIONS_PARAMETRES, isArray: true }) actionsPossibles!: (typeof ACTIONS_PARAMETRES)[number][];
}
