import {
  type CertitudeDate,
  type GenreDate,
  LIBELLES_CERTITUDES_DATE,
  LIBELLES_GENRES_DATE,
  LIBELLES_NIVEAUX_CONTACT,
  LIBELLES_ZONES_VACANCES,
  type NiveauContact,
  type ZoneVacances,
  ZONES_VACANCES,
} from '@focale/domaine';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../../socle/registre/index.js';
import { Choix, Jour, Texte } from '../../socle/validation/index.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

export class CreateDateDto {
  @Choix(LIBELLES_GENRES_DATE, { libelle: 'Nature' }) genre!: GenreDate;
  @Texte({ max: 120, libelle: 'Intitulé', requis: 'Nommez cette date.' }) intitule!: string;
  @Jour({ libelle: 'Premier jour', requis: 'Donnez le premier jour.' }) debut!: string;
  @Jour({
    ...FACULTATIF,
    libelle: 'Dernier jour',
    aide: 'Vide : le même jour',
    description: 'Le même jour si absent ou nul',
  })
  fin?: string | null;
  @Texte({ ...FACULTATIF, max: 200, libelle: 'Public', description: 'À qui elle s’adresse' }) public?: string | null;
  @Choix(LIBELLES_NIVEAUX_CONTACT, {
    ...FACULTATIF,
    libelle: 'Établissements',
    description: 'Nul : tous les établissements',
  })
  type?: NiveauContact | null;
  @Choix(LIBELLES_ZONES_VACANCES, { ...FACULTATIF, libelle: 'Zone' }) zone?: ZoneVacances | null;
  @Choix(LIBELLES_CERTITUDES_DATE, {
    optionnel: true,
    libelle: 'Certitude',
    description: 'Par défaut : a_verifier',
  })
  certitude?: CertitudeDate;
  @Texte({ ...FACULTATIF, max: 200, libelle: 'Source', description: 'D’où vient cette date' }) source?: string | null;
}

export class UpdateDateDto extends CorrectionOf(CreateDateDto) {}

export class DateDAcademieVue extends VueOf(CreateDateDto) {
  @ApiProperty({ format: 'date', type: String, nullable: false, description: 'Compris' }) declare fin: string;
}

/** A date as everybody reads it. */
export class DateVue extends OmitType(DateDAcademieVue, ['version', 'actionsPossibles']) {}

export class DatesDeLEcoleVue {
  @ApiProperty({ type: [DateVue], description: 'La plus proche du début de l’année en premier' }) dates!: DateVue[];
}

export class DatesVue {
  @ApiProperty({ type: [DateDAcademieVue] }) dates!: DateDAcademieVue[];
  @ApiProperty({
    enum: ZONES_VACANCES,
    type: String,
    nullable: true,
    description: 'Zone proposée pour cette académie, à vérifier',
  })
  zone!: ZoneVacances | null;
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
