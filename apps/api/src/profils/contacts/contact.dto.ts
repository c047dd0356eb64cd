import {
  type Canal,
  DOMAINES_CONTACT,
  type DomaineContact,
  LIBELLES_CANAUX,
  LIBELLES_DOMAINES_CONTACT,
  LIBELLES_NIVEAUX_CONTACT,
  LIBELLES_PERIMETRES_CONTACT,
  LIBELLES_STATUTS_CONTACT,
  type NiveauContact,
  type PerimetreContact,
  type StatutContact,
} from '@focale/domaine';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../../socle/registre/index.js';
import { Choix, Motif, Texte } from '../../socle/validation/index.js';
import { Recherche } from '../recherche.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

export class ContactsDto {
  @Choix(DOMAINES_CONTACT, { optionnel: true }) domaine?: DomaineContact;
  @Recherche('Fonction, sujet, condition d’accès') q?: string;
}

export class CreateContactDto {
  @Choix(LIBELLES_PERIMETRES_CONTACT, { libelle: 'Périmètre' }) perimetre!: PerimetreContact;
  @Motif(/^[0-9]([0-9]{2}|[0-9]?[AB])$/, 'Donnez un code de département, par exemple 087.', {
    ...FACULTATIF,
    libelle: 'Département',
  })
  departement?: string | null;
  @Choix(LIBELLES_NIVEAUX_CONTACT, {
    ...FACULTATIF,
    libelle: 'Établissements',
    description: 'Nul : tous les établissements',
  })
  type?: NiveauContact | null;
  @Choix(LIBELLES_DOMAINES_CONTACT, { libelle: 'Sujet' }) domaine!: DomaineContact;
  @Texte({
    max: 200,
    libelle: 'Fonction ou service',
    aide: 'Jamais le nom d’une personne',
    requis: 'Nommez la fonction ou le service.',
    description: 'Fonction ou service ; jamais le nom d’une personne',
  })
  service!: string;
  @Choix(LIBELLES_CANAUX, { libelle: 'Canal' }) canal!: Canal;
  @Texte({
    ...FACULTATIF,
    max: 300,
    libelle: 'Adresse ou numéro',
    aide: 'Écrivez <UAI> là où doit venir l’UAI de l’établissement : ce.<UAI>@…',
    description: '<UAI> y tient lieu de l’UAI de l’établissement',
  })
  adresse?: string | null;
  @Texte({ ...FACULTATIF, max: 300, libelle: 'Condition d’accès' }) condition?: string | null;
  @Choix(LIBELLES_STATUTS_CONTACT, {
    libelle: 'Ce que vaut cette adresse',
    aide: 'Seul un contact actif devient un lien dans les établissements',
  })
  statut!: StatutContact;
  @Texte({ ...FACULTATIF, max: 80, libelle: 'Document d’où il vient', description: 'Document d’où il vient' })
  edition?: string | null;
  @Texte({ ...FACULTATIF, max: 300, libelle: 'Remarque pour le service' }) remarque?: string | null;
}

export class UpdateContactDto extends CorrectionOf(CreateContactDto) {}

export class ContactVue extends VueOf(CreateContactDto) {
  @ApiProperty({ description: 'L’adresse ressemble à celle d’une personne' }) nominative!: boolean;
}

export class ContactsVue {
  @ApiProperty({ type: [ContactVue] }) contacts!: ContactVue[];
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}

/** A contact as a school reads it: its own address filled in, a link only when it is sure. */
export class ContactDeLEcoleVue extends OmitType(ContactVue, ['nominative', 'version', 'actionsPossibles']) {
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
