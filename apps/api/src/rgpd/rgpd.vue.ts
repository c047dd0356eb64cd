import { type EtatDelai, ETATS_DELAI, type GenreRgpd, GENRES_RGPD } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';

const JOUR_OU_NUL = { type: String, format: 'date', nullable: true } as const;
const INSTANT_OU_NUL = { type: String, format: 'date-time', nullable: true } as const;

export class DemandeRgpdVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '2026-2027', description: 'Année où elle a été reçue' }) annee!: string;
  @ApiProperty({ enum: GENRES_RGPD }) genre!: GenreRgpd;
  @ApiProperty({ format: 'date-time' }) recueLe!: string;
  @ApiProperty() objet!: string;
  @ApiProperty(INSTANT_OU_NUL) notifieeLe!: string | null;
  @ApiProperty(INSTANT_OU_NUL) closeLe!: string | null;
  @ApiProperty({ enum: ['ouverte', 'close'] }) etat!: 'ouverte' | 'close';
  @ApiProperty({ format: 'date-time', description: 'Fin du délai' }) echeance!: string;
  @ApiProperty({ enum: ETATS_DELAI }) delai!: EtatDelai;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: ('modifier' | 'supprimer')[];
}

/** Delays that apply here: set by the académie, else those generally quoted, to be verified. */
export class DelaisRgpdVue {
  @ApiProperty({ description: 'Mois, pour répondre à une demande' }) droitsMois!: number;
  @ApiProperty({ description: 'Heures, pour notifier une violation' }) violationHeures!: number;
  @ApiProperty({ description: 'Vrai : valeurs par défaut, à vérifier' }) aVerifier!: boolean;
}

/** What the year before ended on. */
export class PrecedentRgpdVue {
  @ApiProperty({ type: Number, nullable: true }) traitements!: number | null;
  @ApiProperty(JOUR_OU_NUL) releveLe!: string | null;
  @ApiProperty(JOUR_OU_NUL) dossierCreeLe!: string | null;
}

export class RgpdVue {
  @ApiProperty({ type: Number, nullable: true, description: 'Traitements inscrits dans RADIO' })
  traitements!: number | null;
  @ApiProperty(JOUR_OU_NUL) releveLe!: string | null;
  @ApiProperty(JOUR_OU_NUL) dossierCreeLe!: string | null;
  @ApiProperty({ description: '0 tant que rien n’est enregistré' }) version!: number;
  @ApiProperty({ type: PrecedentRgpdVue, nullable: true, description: 'L’année précédente ; nul : rien' })
  precedent!: PrecedentRgpdVue | null;
  @ApiProperty({ type: [DemandeRgpdVue], description: 'De l’année, et celles d’avant qui restent ouvertes' })
  demandes!: DemandeRgpdVue[];
  @ApiProperty() ouvertes!: number;
  @ApiProperty({ description: 'Ouvertes dont le délai est dépassé' }) enRetard!: number;
  @ApiProperty({ type: DelaisRgpdVue }) delais!: DelaisRgpdVue;
  @ApiProperty({ enum: ['modifier', 'ajouter'], isArray: true }) actionsPossibles!: ('modifier' | 'ajouter')[];
}
