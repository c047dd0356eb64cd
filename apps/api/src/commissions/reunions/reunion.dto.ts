import type { EtatReunion, Presence } from '@focale/domaine';
import { PRESENCES } from '@focale/domaine';
import { CorrectionOf } from '../../socle/registre/index.js';
import { Booleen, Choix, Entier, Identifiant, Instant, Objet, Texte, Version } from '../../socle/validation/index.js';

const COMPTE_RENDU = 'Ne nommez ni élève ni parent';

export class PointDto {
  @Texte({ max: 300 }) titre!: string;
  @Entier({ min: 1, max: 600, optionnel: true, nullable: true, description: 'Minutes' }) duree?: number | null;
}

export class CreateReunionDto {
  @Instant({ libelle: 'Date et heure', requis: 'Choisissez la date et l’heure.' }) debut!: string;
  @Entier({ min: 15, max: 600, libelle: 'Durée prévue', description: 'Durée, en minutes' }) dureeMinutes!: number;
  @Texte({ max: 200, optionnel: true, nullable: true, libelle: 'Lieu' }) lieu?: string | null;
  @Texte({ max: 200, libelle: 'Objet', requis: 'Indiquez l’objet de la réunion.' }) objet!: string;
  @Objet(() => PointDto, {
    liste: true,
    max: 40,
    optionnel: true,
    libelle: 'Ordre du jour',
    aide: 'Un point par ligne. La durée se met à la fin, si vous le souhaitez : « Charte d’usage (20 min) ».',
  })
  ordreDuJour?: PointDto[];
}

/** What is absent stays as it is. */
export class UpdateReunionDto extends CorrectionOf(CreateReunionDto) {
  @Choix(['planifiee', 'tenue'], { optionnel: true, description: 'Une réunion s’annule par sa route « annulation »' })
  etat?: Exclude<EtatReunion, 'annulee'>;
  @Texte({
    max: 50_000,
    optionnel: true,
    nullable: true,
    libelle: 'Texte du compte rendu',
    aide: 'Les présents, l’ordre du jour et les décisions s’ajoutent d’eux-mêmes au document.',
    description: COMPTE_RENDU,
  })
  compteRendu?: string | null;
}

export class ConvocationDto {
  @Booleen({ optionnel: true, description: 'Vrai : montre le message sans l’envoyer' }) apercu?: boolean;
  @Version({ optionnel: true, description: 'Obligatoire pour envoyer' }) version?: number;
}

export class AnnulationDto {
  @Version({ optionnel: true }) version?: number;
}

export class PresenceDto {
  @Identifiant({ description: 'Membre, ou personne qui siège de droit, tel que la réunion le donne' }) membre!: string;
  @Choix(PRESENCES) presence!: Presence;
  @Entier({ min: 0, max: 99, optionnel: true, nullable: true, description: 'Élèves et parents : combien' })
  nombre?: number | null;
}

/** Replaces the attendance. */
export class UpdatePresencesDto {
  @Objet(() => PresenceDto, { liste: true, max: 120 }) presences!: PresenceDto[];
  @Version({ optionnel: true }) version?: number;
}
