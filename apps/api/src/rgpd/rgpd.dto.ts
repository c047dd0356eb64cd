import { type EtatDelai, ETATS_DELAI, type GenreRgpd, LIBELLES_GENRES_RGPD } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../socle/registre/index.js';
import { Choix, Entier, Instant, Jour, Texte, Version } from '../socle/validation/index.js';

/** The state: what is absent is left, what is null is emptied. */
export class UpdateRgpdDto {
  @Entier({
    min: 0,
    max: 1000,
    optionnel: true,
    nullable: true,
    libelle: 'Traitements inscrits dans RADIO',
    aide: 'Un nombre ; vide s’il n’est pas relevé',
    description: 'Traitements inscrits dans RADIO',
  })
  traitements?: number | null;
  @Jour({
    optionnel: true,
    nullable: true,
    libelle: 'Relevé le',
    aide: 'Dans l’année scolaire',
    description: 'Jour où ce nombre a été relevé',
  })
  releveLe?: string | null;
  @Jour({
    optionnel: true,
    nullable: true,
    libelle: 'Dossier RGPD créé le',
    aide: 'Vide : pas encore créé ; l’action du film n’est alors plus cochée',
    description: 'Jour où le dossier RGPD a été créé',
  })
  dossierCreeLe?: string | null;
  @Version() version!: number;
}

export class CreateDemandeRgpdDto {
  @Choix(LIBELLES_GENRES_RGPD, { libelle: 'De quoi s’agit-il ?' }) genre!: GenreRgpd;
  @Instant({
    libelle: 'Reçue le',
    requis: 'Donnez le jour et l’heure.',
    description: 'Demande reçue, ou violation constatée',
  })
  recueLe!: string;
  @Texte({
    max: 300,
    libelle: 'Objet',
    aide: 'Dites ce dont il s’agit, sans nom ni adresse : « accès au dossier d’un élève de 5e ».',
    requis: 'Dites ce dont il s’agit.',
    description: 'Ce dont il s’agit, sans nom ni adresse',
  })
  objet!: string;
  @Instant({
    optionnel: true,
    nullable: true,
    libelle: 'Notifiée à la CNIL le',
    aide: 'Vide : pas encore',
    description: 'À la CNIL ; d’une violation seulement',
  })
  notifieeLe?: string | null;
  @Instant({
    optionnel: true,
    nullable: true,
    libelle: 'Réponse donnée le',
    aide: 'Vide : toujours ouverte',
    description: 'Réponse donnée, ou violation traitée',
  })
  closeLe?: string | null;
}

export class UpdateDemandeRgpdDto extends CorrectionOf(CreateDemandeRgpdDto) {}

export class DemandeRgpdVue extends VueOf(CreateDemandeRgpdDto) {
  @ApiProperty({ example: '2026-2027', description: 'Année où elle a été reçue' }) annee!: string;
  @ApiProperty({ enum: ['ouverte', 'close'] }) etat!: 'ouverte' | 'close';
  @ApiProperty({ format: 'date-time', description: 'Fin du délai' }) echeance!: string;
  @ApiProperty({ enum: ETATS_DELAI }) delai!: EtatDelai;
}

/** Delays that apply here: set by the académie, else those generally quoted, to be verified. */
export class DelaisRgpdVue {
  @ApiProperty({ description: 'Mois, pour répondre à une demande' }) droitsMois!: number;
  @ApiProperty({ description: 'Heures, pour notifier une violation' }) violationHeures!: number;
  @ApiProperty({ description: 'Vrai : valeurs par défaut, à vérifier' }) aVerifier!: boolean;
}

const JOUR_OU_NUL = { type: String, format: 'date', nullable: true } as const;

/** What the year before ended on. */
export class PrecedentRgpdVue {
  @ApiProperty({ type: Number, nullable: true, description: 'Traitements inscrits dans RADIO' })
  traitements!: number | null;
  @ApiProperty(JOUR_OU_NUL) releveLe!: string | null;
  @ApiProperty(JOUR_OU_NUL) dossierCreeLe!: string | null;
}

export class RgpdVue extends PrecedentRgpdVue {
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
