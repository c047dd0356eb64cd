import {
  CATEGORIES_EQUIPEMENT,
  type CategorieEquipement,
  type EtatDemande,
  ETATS_DEMANDE,
  PRIORITES_EQUIPEMENT,
  type PrioriteEquipement,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { CampagneDeLEcoleVue } from '../campagnes/campagne.vue.js';

export const ACTIONS_DEMANDE = [
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

export class DemandeVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) campagne!: string;
  @ApiProperty({ enum: CATEGORIES_EQUIPEMENT }) categorie!: CategorieEquipement;
  @ApiProperty() besoin!: string;
  @ApiProperty() quantite!: number;
  @ApiProperty({ enum: PRIORITES_EQUIPEMENT, type: Number }) priorite!: PrioriteEquipement;
  @ApiProperty({ enum: ETATS_DEMANDE }) etat!: EtatDemande;
  @ApiProperty({ type: Number, nullable: true }) quantiteAccordee!: number | null;
  @ApiProperty({ type: String, nullable: true }) reponse!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reponduLe!: string | null;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ACTIONS_DEMANDE, isArray: true }) actionsPossibles!: ActionDemande[];
}

export class EquipementVue {
  @ApiProperty({ type: [CampagneDeLEcoleVue], description: 'Campagnes qui s’adressent à cet établissement' })
  campagnes!: CampagneDeLEcoleVue[];
  @ApiProperty({ type: [DemandeVue], description: 'Les brouillons ne sont lus que dans l’établissement' })
  demandes!: DemandeVue[];
  @ApiProperty({ enum: ['demander'], isArray: true }) actionsPossibles!: 'demander'[];
}
