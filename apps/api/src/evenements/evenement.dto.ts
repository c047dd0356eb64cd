import {
  type GenreEvenement,
  GENRES_EVENEMENT,
  LIBELLES_GENRES_EVENEMENT,
  LIBELLES_PUBLICS_EVENEMENT,
  type PublicEvenement,
} from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../socle/registre/index.js';
import { Choix, ChoixMultiple, Entier, Jour, ListeDto, Texte } from '../socle/validation/index.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

export class CreateEvenementDto {
  @Choix(LIBELLES_GENRES_EVENEMENT, { libelle: 'Genre' }) genre!: GenreEvenement;
  @Jour({
    libelle: 'Date',
    requis: 'Indiquez la date.',
    description: 'Dans l’année scolaire, aujourd’hui au plus tard',
  })
  date!: string;
  @Entier({
    ...FACULTATIF,
    min: 0,
    max: 5000,
    libelle: 'Participants',
    aide: 'S’ils ont été comptés.',
    description: 'Personnes ; vide : non compté',
  })
  participants?: number | null;
  @ChoixMultiple(LIBELLES_PUBLICS_EVENEMENT, {
    min: 1,
    libelle: 'Publics',
    requis: 'Choisissez au moins un public.',
    description: 'Qualités de ceux qui ont participé, jamais des noms',
  })
  publics!: PublicEvenement[];
  @Texte({
    ...FACULTATIF,
    max: 200,
    libelle: 'Titre',
    description: 'Par défaut, le nom du genre ; à donner pour « autre »',
  })
  titre?: string | null;
  @Texte({ ...FACULTATIF, max: 200, libelle: 'Thème', description: 'Sujet traité, sans nom de personne' })
  theme?: string | null;
  @Texte({ ...FACULTATIF, max: 2000, libelle: 'Commentaire', description: 'Sans nom de personne' })
  commentaire?: string | null;
}

export class UpdateEvenementDto extends CorrectionOf(CreateEvenementDto) {}

export class EvenementVue extends VueOf(CreateEvenementDto) {
  @ApiProperty({ type: String, nullable: false }) declare titre: string;
}

export class ListEvenementsDto extends ListeDto {
  @Choix(GENRES_EVENEMENT, { optionnel: true }) genre?: GenreEvenement;
}

/** Events of one kind in a year. */
export class TotalDEvenementsVue {
  @ApiProperty({ enum: GENRES_EVENEMENT }) genre!: GenreEvenement;
  @ApiProperty({ description: 'Événements' }) nombre!: number;
  @ApiProperty({ description: 'Personnes, des événements où elles ont été comptées' }) participants!: number;
  @ApiProperty({ description: 'Événements dont les participants n’ont pas été comptés' }) sansDecompte!: number;
}

export class EvenementsVue {
  @ApiProperty({ type: [EvenementVue] }) elements!: EvenementVue[];
  @ApiProperty({ type: [TotalDEvenementsVue], description: 'De toute l’année, un par genre présent' })
  totaux!: TotalDEvenementsVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: GENRES_EVENEMENT, isArray: true, description: 'Genres que vous pouvez noter' })
  genresPossibles!: GenreEvenement[];
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
