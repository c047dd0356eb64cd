import {
  CERTITUDES_DATE,
  type CertitudeDate,
  GENRES_DATE,
  type GenreDate,
  NIVEAUX_CONTACT,
  type NiveauContact,
  type ZoneVacances,
  ZONES_VACANCES,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Choix, Jour, Texte, Version } from '../../socle/validation/index.js';

const TEXTE = { max: 200, nullable: true, optionnel: true } as const;

export class CreateDateDto {
  @Choix(GENRES_DATE) genre!: GenreDate;
  @Texte({ max: 120 }) intitule!: string;
  @Jour() debut!: string;
  @Jour({ optionnel: true, description: 'Le même jour si absent' }) fin?: string;
  @Texte({ ...TEXTE, description: 'À qui elle s’adresse' }) public?: string | null;
  @Choix(NIVEAUX_CONTACT, { nullable: true, optionnel: true, description: 'Nul : tous les établissements' })
  type?: NiveauContact | null;
  @Choix(ZONES_VACANCES, { nullable: true, optionnel: true }) zone?: ZoneVacances | null;
  @Choix(CERTITUDES_DATE, { optionnel: true, description: 'Par défaut : a_verifier' }) certitude?: CertitudeDate;
  @Texte({ ...TEXTE, description: 'D’où vient cette date' }) source?: string | null;
}

/** What is absent stays as it is. */
export class UpdateDateDto {
  @Choix(GENRES_DATE, { optionnel: true }) genre?: GenreDate;
  @Texte({ max: 120, optionnel: true }) intitule?: string;
  @Jour({ optionnel: true }) debut?: string;
  @Jour({ optionnel: true }) fin?: string;
  @Texte(TEXTE) public?: string | null;
  @Choix(NIVEAUX_CONTACT, { nullable: true, optionnel: true }) type?: NiveauContact | null;
  @Choix(ZONES_VACANCES, { nullable: true, optionnel: true }) zone?: ZoneVacances | null;
  @Choix(CERTITUDES_DATE, { optionnel: true }) certitude?: CertitudeDate;
  @Texte(TEXTE) source?: string | null;
  @Version({ optionnel: true }) version?: number;
}

/** A date as everybody reads it. */
export class DateVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: GENRES_DATE }) genre!: GenreDate;
  @ApiProperty() intitule!: string;
  @ApiProperty({ format: 'date' }) debut!: string;
  @ApiProperty({ format: 'date' }) fin!: string;
  @ApiProperty({ type: String, nullable: true }) public!: string | null;
  @ApiProperty({ enum: NIVEAUX_CONTACT, type: String, nullable: true }) type!: NiveauContact | null;
  @ApiProperty({ enum: ZONES_VACANCES, type: String, nullable: true }) zone!: ZoneVacances | null;
  @ApiProperty({ enum: CERTITUDES_DATE }) certitude!: CertitudeDate;
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
}

export class DatesDeLEcoleVue {
  @ApiProperty({ type: [DateVue], description: 'La plus proche du début de l’année en premier' }) dates!: DateVue[];
}

export class DateDAcademieVue extends DateVue {
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: ('modifier' | 'supprimer')[];
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
