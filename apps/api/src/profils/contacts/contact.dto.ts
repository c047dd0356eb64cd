import {
  CANAUX,
  type Canal,
  DOMAINES_CONTACT,
  type DomaineContact,
  NIVEAUX_CONTACT,
  type NiveauContact,
  PERIMETRES_CONTACT,
  type PerimetreContact,
  STATUTS_CONTACT,
  type StatutContact,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Choix, Motif, Texte, Version } from '../../socle/validation/index.js';
import { Recherche } from '../recherche.js';

const DEPARTEMENT = /^[0-9]([0-9]{2}|[0-9]?[AB])$/;
const MESSAGE_DEPARTEMENT = 'Donnez un code de département, par exemple 087.';

export class ContactsDto {
  @Choix(DOMAINES_CONTACT, { optionnel: true }) domaine?: DomaineContact;
  @Recherche('Fonction, sujet, condition d’accès') q?: string;
}

export class CreateContactDto {
  @Choix(PERIMETRES_CONTACT) perimetre!: PerimetreContact;
  @Motif(DEPARTEMENT, MESSAGE_DEPARTEMENT, { nullable: true, optionnel: true }) departement?: string | null;
  @Choix(NIVEAUX_CONTACT, { nullable: true, optionnel: true, description: 'Nul : tous les établissements' })
  type?: NiveauContact | null;
  @Choix(DOMAINES_CONTACT) domaine!: DomaineContact;
  @Texte({ max: 200, description: 'Fonction ou service ; jamais le nom d’une personne' }) service!: string;
  @Choix(CANAUX) canal!: Canal;
  @Texte({ max: 300, nullable: true, optionnel: true, description: '<UAI> y tient lieu de l’UAI de l’établissement' })
  adresse?: string | null;
  @Texte({ max: 300, nullable: true, optionnel: true }) condition?: string | null;
  @Choix(STATUTS_CONTACT) statut!: StatutContact;
  @Texte({ max: 80, nullable: true, optionnel: true, description: 'Document d’où il vient' }) edition?: string | null;
  @Texte({ max: 300, nullable: true, optionnel: true }) remarque?: string | null;
}

/** What is absent stays as it is. */
export class UpdateContactDto {
  @Choix(PERIMETRES_CONTACT, { optionnel: true }) perimetre?: PerimetreContact;
  @Motif(DEPARTEMENT, MESSAGE_DEPARTEMENT, { nullable: true, optionnel: true }) departement?: string | null;
  @Choix(NIVEAUX_CONTACT, { nullable: true, optionnel: true }) type?: NiveauContact | null;
  @Choix(DOMAINES_CONTACT, { optionnel: true }) domaine?: DomaineContact;
  @Texte({ max: 200, optionnel: true }) service?: string;
  @Choix(CANAUX, { optionnel: true }) canal?: Canal;
  @Texte({ max: 300, nullable: true, optionnel: true }) adresse?: string | null;
  @Texte({ max: 300, nullable: true, optionnel: true }) condition?: string | null;
  @Choix(STATUTS_CONTACT, { optionnel: true }) statut?: StatutContact;
  @Texte({ max: 80, nullable: true, optionnel: true }) edition?: string | null;
  @Texte({ max: 300, nullable: true, optionnel: true }) remarque?: string | null;
  @Version({ optionnel: true }) version?: number;
}

/** A contact as it is stored. */
class ContactDeBaseVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: PERIMETRES_CONTACT }) perimetre!: PerimetreContact;
  @ApiProperty({ type: String, nullable: true }) departement!: string | null;
  @ApiProperty({ enum: NIVEAUX_CONTACT, type: String, nullable: true }) type!: NiveauContact | null;
  @ApiProperty({ enum: DOMAINES_CONTACT }) domaine!: DomaineContact;
  @ApiProperty() service!: string;
  @ApiProperty({ enum: CANAUX }) canal!: Canal;
  @ApiProperty({ type: String, nullable: true }) adresse!: string | null;
  @ApiProperty({ type: String, nullable: true }) condition!: string | null;
  @ApiProperty({ enum: STATUTS_CONTACT }) statut!: StatutContact;
  @ApiProperty({ type: String, nullable: true }) edition!: string | null;
  @ApiProperty({ type: String, nullable: true }) remarque!: string | null;
}

/** A contact as a school reads it: its own address filled in, a link only when it is sure. */
export class ContactDeLEcoleVue extends ContactDeBaseVue {
  @ApiProperty({ type: String, nullable: true, description: 'https, http, mailto ou tel ; nul en cas de doute' })
  lien!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Ce qui est douteux, et quoi en faire' })
  doute!: string | null;
}

export class ContactsDeLEcoleVue {
  @ApiProperty({ type: [ContactDeLEcoleVue] }) contacts!: ContactDeLEcoleVue[];
  @ApiProperty({ description: 'Sans filtre' }) total!: number;
  @ApiProperty({ enum: DOMAINES_CONTACT, isArray: true, description: 'Sujets qui ont au moins un contact' })
  domaines!: DomaineContact[];
}

export class ContactVue extends ContactDeBaseVue {
  @ApiProperty({ description: 'L’adresse ressemble à celle d’une personne' }) nominative!: boolean;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: ('modifier' | 'supprimer')[];
}

export class ContactsVue {
  @ApiProperty({ type: [ContactVue] }) contacts!: ContactVue[];
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
