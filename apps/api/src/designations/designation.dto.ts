import {
  AIDES_DOMAINES,
  type Domaine,
  eurosFromCentimes,
  formatCentimes,
  LIBELLES_COMPENSATIONS,
  LIBELLES_FONCTIONS_RRUPN,
  TAUX_IMP_CENTIMES,
  TAUX_USUEL_RRUPN_CENTIMES,
} from '@focale/domaine';
import { OmitType, PartialType } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import {
  Choix,
  ChoixMultiple,
  Courriel,
  Jour,
  ListeDto,
  Nombre,
  Objet,
  Texte,
  Version,
} from '../socle/validation/index.js';
import type { NatureCompensation } from './mandat.entity.js';

const COMPLET = 'Donnez un objet complet.';

export const MESSAGE_TAUX = `Choisissez un des cinq taux annuels de l'IMP : ${TAUX_IMP_CENTIMES.map(formatCentimes).join(', ')}.`;

const LIBELLES_TAUX = Object.fromEntries(
  TAUX_IMP_CENTIMES.map((taux) => [
    eurosFromCentimes(taux),
    `${formatCentimes(taux)}${taux === TAUX_USUEL_RRUPN_CENTIMES ? ' (taux usuel d’un référent)' : ''}`,
  ]),
);

export class ListDesignationsDto extends ListeDto {}

const FACULTATIF = { optionnel: true, nullable: true } as const;

export class PersonneDto {
  @Texte({ max: 80, libelle: 'Prénom', requis: 'Indiquez le prénom.' }) prenom!: string;
  @Texte({ max: 80, libelle: 'Nom', requis: 'Indiquez le nom.' }) nom!: string;
  @Courriel({
    libelle: 'Adresse électronique professionnelle',
    aide: 'La personne y sera prévenue quand la désignation sera transmise, pas avant.',
    requis: 'Indiquez l’adresse électronique professionnelle.',
  })
  courriel!: string;
  @Texte({ ...FACULTATIF, max: 120, libelle: 'Discipline ou fonction' }) discipline?: string | null;
}

export class PartageDto {
  @Choix(LIBELLES_FONCTIONS_RRUPN, { libelle: 'Domaine' }) domaine!: Domaine;
  @Texte({
    max: 120,
    libelle: 'Avec qui ?',
    aide: 'Fonction ou nom, par exemple « référent Pix »',
    requis: 'Dites avec qui.',
    description: 'Fonction ou nom de la personne qui partage ce domaine',
  })
  acteur!: string;
}

/** How shares of domains are asked for, of a mandate and of its letter. */
export const PARTAGES = {
  liste: true,
  max: 20,
  optionnel: true,
  libelle: 'Domaines partagés',
  aide: 'Avec qui : administrateur ENT, référent Pix…',
} as const;

export class DeclareDesignationDto {
  @IsObject({ message: COMPLET })
  @Objet(() => PersonneDto)
  agent!: PersonneDto;

  @Jour({ libelle: 'Début de la mission', aide: 'Premier jour', requis: 'Indiquez la date de début.' }) debut!: string;
  @Jour({
    ...FACULTATIF,
    libelle: 'Fin de la mission',
    aide: 'Sans date, jusqu’à la fin de l’année.',
    description: "Absente : jusqu'à la fin de l'année scolaire",
  })
  fin?: string | null;
  @Jour({
    ...FACULTATIF,
    libelle: 'Prise de fonction',
    aide: 'Le jour où la personne est devenue RRUPN ici ; vide si vous ne le savez pas.',
    description: 'Jour de prise de fonction ; inconnu, la personne n’est pas nouvelle',
  })
  prisLe?: string | null;
  @ChoixMultiple(LIBELLES_FONCTIONS_RRUPN, {
    min: 1,
    libelle: 'Domaines confiés',
    requis: 'Choisissez au moins un domaine.',
    aides: AIDES_DOMAINES,
  })
  domaines!: Domaine[];

  @IsObject({ each: true, message: COMPLET })
  @Objet(() => PartageDto, PARTAGES)
  partages?: PartageDto[];
}

/** Only a draft is corrected; who it is about stays. */
export class UpdateDesignationDto extends PartialType(OmitType(DeclareDesignationDto, ['agent'] as const)) {
  @Version() version!: number;
}

/** Transitions that say nothing more: transmission, acceptation, reprise. */
export class TransitionDto {
  @Version() version!: number;
}

/** Transitions that give a reason: refus, renvoi. */
export class TransitionMotiveeDto extends TransitionDto {
  @Texte({
    max: 1000,
    libelle: 'Raison',
    aide: 'Elle sera lue par les personnes concernées.',
    requis: 'Indiquez la raison.',
    description: 'Raison, lue par les personnes concernées',
  })
  motif!: string;
}

export class ClotureDto extends TransitionMotiveeDto {
  @Jour({ libelle: 'Date de fin', requis: 'Indiquez la date de fin.', description: 'Dernier jour de la mission' })
  date!: string;
}

/**
 * The compensation: what is absent is left, null empties. With another nature goes what the one before alone could say.
 */
export class UpdateCompensationDto {
  @Choix(LIBELLES_COMPENSATIONS, { libelle: 'Nature de la compensation' }) nature!: NatureCompensation;
  @Nombre({
    ...FACULTATIF,
    parmi: TAUX_IMP_CENTIMES.map(eurosFromCentimes),
    libelles: LIBELLES_TAUX,
    message: MESSAGE_TAUX,
    libelle: 'Taux annuel de l’IMP',
    aide: 'La part de cette personne, parmi les cinq taux de l’arrêté du 27 avril 2015.',
    requis: 'Choisissez un taux.',
    description: "Part de la personne pour l'année, en euros ; obligatoire pour une IMP",
  })
  taux?: number | null;
  @Jour({ ...FACULTATIF, libelle: 'Avis du conseil pédagogique' }) avisConseilPedagogique?: string | null;
  @Jour({ ...FACULTATIF, libelle: 'Avis du conseil d’administration' }) avisCa?: string | null;
  @Jour({
    ...FACULTATIF,
    libelle: 'Proposition au recteur',
    description: 'Jour où le chef a proposé l’attribution au recteur',
  })
  proposeeLe?: string | null;
  @Jour({
    ...FACULTATIF,
    libelle: 'Saisie dans STSWEB',
    aide: 'Laissez vide si ce n’est pas fait.',
    description: 'Jour de la saisie dans STSWEB ; IMP seulement',
  })
  saisieSts?: string | null;
  @Version() version!: number;
}
