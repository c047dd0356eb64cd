import {
  CATEGORIES_EQUIPEMENT,
  type CategorieEquipement,
  PRIORITES_EQUIPEMENT,
  type PrioriteEquipement,
  REPONSES_EQUIPEMENT,
  type ReponseEquipement,
} from '@focale/domaine';
import { Type } from 'class-transformer';
import { Choix, Entier, Identifiant, Nombre, Texte, Version } from '../../socle/validation/index.js';

const BESOIN = { max: 500, description: 'À quoi servira le matériel, sans nom de personne' } as const;
const QUANTITE = { min: 1, max: 5000 } as const;
const PRIORITE = {
  parmi: PRIORITES_EQUIPEMENT,
  message: 'Choisissez une priorité de 1 (prioritaire) à 3 (souhaité).',
  optionnel: true,
} as const;

export class CreateDemandeDto {
  @Identifiant() campagne!: string;
  @Choix(CATEGORIES_EQUIPEMENT) categorie!: CategorieEquipement;
  @Texte(BESOIN) besoin!: string;
  @Entier(QUANTITE) quantite!: number;
  @Nombre({ ...PRIORITE, description: 'Par défaut : 2' }) priorite?: PrioriteEquipement;
}

/** What is absent stays as it is. */
export class UpdateDemandeDto {
  @Choix(CATEGORIES_EQUIPEMENT, { optionnel: true }) categorie?: CategorieEquipement;
  @Texte({ ...BESOIN, optionnel: true }) besoin?: string;
  @Entier({ ...QUANTITE, optionnel: true }) quantite?: number;
  @Nombre(PRIORITE) priorite?: PrioriteEquipement;
  @Version({ optionnel: true }) version?: number;
}

/** A transition carries the version it was decided on. */
export class TransitionDemandeDto {
  @Version({ optionnel: true }) version?: number;
}

export class AnswerDemandeDto {
  @Choix(Object.keys(REPONSES_EQUIPEMENT)) etat!: ReponseEquipement;
  @Entier({ min: 1, max: 5000, optionnel: true, nullable: true, description: 'Obligatoire pour un accord en partie' })
  quantiteAccordee?: number | null;
  @Texte({ max: 1000, optionnel: true, nullable: true, description: 'Obligatoire pour un refus : sa raison' })
  reponse?: string | null;
  @Version({ optionnel: true }) version?: number;
}

/** A removal may say which version it was decided on; a later one is then kept. */
export class RemoveDemandeDto {
  @Type(() => Number)
  @Version({ optionnel: true })
  version?: number;
}
