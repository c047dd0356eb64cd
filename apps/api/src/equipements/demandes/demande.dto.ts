import {
  type CategorieEquipement,
  type EtatDemande,
  ETATS_DEMANDE,
  LIBELLES_CATEGORIES_EQUIPEMENT,
  LIBELLES_PRIORITES_EQUIPEMENT,
  LIBELLES_REPONSES_EQUIPEMENT,
  PRIORITES_EQUIPEMENT,
  type PrioriteEquipement,
  type ReponseEquipement,
} from '@focale/domaine';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../../socle/registre/index.js';
import { Choix, Entier, Identifiant, Nombre, Texte, Version } from '../../socle/validation/index.js';
import { CampagneDeLEcoleVue } from '../campagnes/campagne.dto.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

export class CreateDemandeDto {
  @Identifiant() campagne!: string;
  @Choix(LIBELLES_CATEGORIES_EQUIPEMENT, { libelle: 'Catégorie' }) categorie!: CategorieEquipement;
  @Texte({
    max: 500,
    libelle: 'Besoin',
    aide: 'À quoi servira le matériel',
    requis: 'Dites à quoi servira le matériel.',
    description: 'À quoi servira le matériel, sans nom de personne',
  })
  besoin!: string;
  @Entier({ min: 1, max: 5000, libelle: 'Quantité', requis: 'Indiquez combien.' }) quantite!: number;
  @Nombre({
    optionnel: true,
    parmi: PRIORITES_EQUIPEMENT,
    libelles: LIBELLES_PRIORITES_EQUIPEMENT,
    message: 'Choisissez une priorité de 1 (prioritaire) à 3 (souhaité).',
    libelle: 'Priorité',
    description: 'Par défaut : 2',
  })
  priorite?: PrioriteEquipement;
}

export class UpdateDemandeDto extends CorrectionOf(OmitType(CreateDemandeDto, ['campagne'])) {}

/** A transition carries the version it was decided on. */
export class TransitionDemandeDto {
  @Version({ optionnel: true }) version?: number;
}

export class AnswerDemandeDto {
  @Choix(LIBELLES_REPONSES_EQUIPEMENT, { libelle: 'Réponse' }) etat!: ReponseEquipement;
  @Entier({
    ...FACULTATIF,
    min: 1,
    max: 5000,
    libelle: 'Quantité accordée',
    description: 'Obligatoire pour un accord en partie',
  })
  quantiteAccordee?: number | null;
  @Texte({
    ...FACULTATIF,
    max: 1000,
    libelle: 'Message à l’établissement',
    description: 'Obligatoire pour un refus : sa raison',
  })
  reponse?: string | null;
  @Version({ optionnel: true }) version?: number;
}

const ACTIONS_DEMANDE = [
  'modifier',
  'supprimer',
  'transmettre',
  'reprendre',
  'accorder',
  'accorder_en_partie',
  'refuser',
  'livrer',
] as const;
export type ActionDemande = (typeof ACTIONS_DEMANDE)[number];

export class DemandeVue extends OmitType(VueOf(CreateDemandeDto), ['actionsPossibles']) {
  @ApiProperty({ enum: ETATS_DEMANDE }) etat!: EtatDemande;
  @ApiProperty({ type: Number, nullable: true }) quantiteAccordee!: number | null;
  @ApiProperty({ type: String, nullable: true }) reponse!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reponduLe!: string | null;
  @ApiProperty({ enum: ACTIONS_DEMANDE, isArray: true }) actionsPossibles!: ActionDemande[];
}

export class EquipementVue {
  @ApiProperty({ type: [CampagneDeLEcoleVue], description: 'Campagnes qui s’adressent à cet établissement' })
  campagnes!: CampagneDeLEcoleVue[];
  @ApiProperty({ type: [DemandeVue], description: 'Les brouillons ne sont lus que dans l’établissement' })
  demandes!: DemandeVue[];
  @ApiProperty({ enum: ['demander'], isArray: true }) actionsPossibles!: 'demander'[];
}
