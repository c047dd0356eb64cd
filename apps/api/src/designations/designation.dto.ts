import { DOMAINES, type Domaine, TAUX_IMP_CENTIMES, eurosFromCentimes, formatEuros } from '@focale/domaine';
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
import { NATURES_COMPENSATION, type NatureCompensation } from './mandat.entity.js';

const COMPLET = 'Donnez un objet complet.';

export const MESSAGE_TAUX = `Choisissez un des cinq taux annuels de l'IMP : ${TAUX_IMP_CENTIMES.map(formatEuros).join(', ')}.`;

export class ListDesignationsDto extends ListeDto {}

export class PersonneDto {
  @Texte({ max: 80 }) prenom!: string;
  @Texte({ max: 80 }) nom!: string;
  @Courriel() courriel!: string;
  @Texte({ max: 120, optionnel: true, nullable: true }) discipline?: string | null;
}

export class PartageDto {
  @Choix(DOMAINES) domaine!: Domaine;
  @Texte({ max: 120, description: 'Fonction ou nom de la personne qui partage ce domaine' }) acteur!: string;
}

export class DeclareDesignationDto {
  @IsObject({ message: COMPLET })
  @Objet(() => PersonneDto)
  agent!: PersonneDto;

  @Jour() debut!: string;
  @Jour({ optionnel: true, nullable: true, description: "Absente : jusqu'à la fin de l'année scolaire" })
  fin?: string | null;
  @ChoixMultiple(DOMAINES, { min: 1 }) domaines!: Domaine[];

  @IsObject({ each: true, message: COMPLET })
  @Objet(() => PartageDto, { liste: true, max: 20, optionnel: true })
  partages?: PartageDto[];
}

/** Only a draft is corrected. */
export class UpdateDesignationDto {
  @Jour({ optionnel: true }) debut?: string;
  @Jour({ optionnel: true, nullable: true }) fin?: string | null;
  @ChoixMultiple(DOMAINES, { min: 1, optionnel: true }) domaines?: Domaine[];

  @IsObject({ each: true, message: COMPLET })
  @Objet(() => PartageDto, { liste: true, max: 20, optionnel: true })
  partages?: PartageDto[];

  @Version() version!: number;
}

/** Transitions that say nothing more: transmission, acceptation, reprise. */
export class TransitionDto {
  @Version() version!: number;
}

/** Transitions that give a reason: refus, renvoi. */
export class TransitionMotiveeDto extends TransitionDto {
  @Texte({ max: 1000, description: 'Raison, lue par les personnes concernées' }) motif!: string;
}

export class ClotureDto extends TransitionMotiveeDto {
  @Jour({ description: 'Dernier jour de la mission' }) date!: string;
}

/** Replaces the whole compensation: what is not given is emptied. */
export class UpdateCompensationDto {
  @Choix(NATURES_COMPENSATION) nature!: NatureCompensation;
  @Nombre({
    parmi: TAUX_IMP_CENTIMES.map(eurosFromCentimes),
    message: MESSAGE_TAUX,
    optionnel: true,
    nullable: true,
    description: "Part de la personne pour l'année, en euros ; obligatoire pour une IMP",
  })
  taux?: number | null;
  @Jour({ optionnel: true, nullable: true }) avisConseilPedagogique?: string | null;
  @Jour({ optionnel: true, nullable: true }) avisCa?: string | null;
  @Jour({ optionnel: true, nullable: true, description: 'Jour où le chef a proposé l’attribution au recteur' })
  proposeeLe?: string | null;
  @Jour({ optionnel: true, nullable: true, description: 'Jour de la saisie dans STSWEB ; IMP seulement' })
  saisieSts?: string | null;
  @Version() version!: number;
}
