import {
  type Etiquette,
  ETIQUETTES,
  FONCTIONS_RRUPN,
  type FonctionRrupn,
  LIBELLES_ETIQUETTES,
  LIBELLES_FONCTIONS_RRUPN,
} from '@focale/domaine';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../socle/registre/index.js';
import { Booleen, Choix, ChoixMultiple, Entier, Identifiant, Jour, Texte } from '../socle/validation/index.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

class ContenuActiviteDto {
  @Jour({
    libelle: 'Date',
    requis: 'Indiquez la date.',
    description: "Dans l'année scolaire, aujourd'hui au plus tard",
  })
  date!: string;
  @Choix(LIBELLES_FONCTIONS_RRUPN, { libelle: 'Fonction' }) fonction!: FonctionRrupn;
  @Texte({
    ...FACULTATIF,
    max: 500,
    libelle: 'Mission',
    description: 'Mission de la lettre que l’activité a servie, dans les mots de la lettre ce jour-là',
  })
  mission?: string | null;
  @Entier({ min: 1, max: 1440, libelle: 'Durée', aide: 'En minutes', description: 'Durée en minutes' })
  dureeMinutes!: number;
  @ChoixMultiple(LIBELLES_ETIQUETTES, {
    optionnel: true,
    libelle: 'Étiquettes',
    description: 'De quoi il s’agissait ; le temps se compte par étiquette',
  })
  etiquettes?: Etiquette[];
  @Texte({ ...FACULTATIF, max: 200, libelle: 'Public', description: 'Public concerné, sans nom de personne' })
  public?: string | null;
  @Entier({ ...FACULTATIF, min: 0, max: 5000, libelle: 'Nombre de personnes', description: 'Nombre de personnes' })
  nombre?: number | null;
  @Texte({
    ...FACULTATIF,
    max: 2000,
    libelle: 'Note',
    description: 'Lue de son seul auteur, à moins que l’activité soit partagée',
  })
  note?: string | null;
  @Jour({
    ...FACULTATIF,
    libelle: 'À proposer chaque semaine, jusqu’au',
    description:
      'Dernier jour où l’activité est proposée de nouveau, le même jour de la semaine ; rien ne se note seul',
  })
  chaqueSemaineJusquAu?: string | null;
  @Booleen({
    optionnel: true,
    libelle: 'Partager cette activité',
    description: 'Lue par ceux qui lisent les totaux du journal, tant que son auteur la partage',
  })
  partagee?: boolean;
}

export class CreateActiviteDto extends ContenuActiviteDto {
  @Identifiant({
    optionnel: true,
    description:
      'Clé de ce qui a été saisi, tirée par l’appareil : la même n’est notée qu’une fois, sans limite de temps',
  })
  saisie?: string;
}

export class UpdateActiviteDto extends CorrectionOf(ContenuActiviteDto) {}

/** One entry, shown to its author only. */
export class ActiviteVue extends VueOf(ContenuActiviteDto) {}

export class AuteurDuJournalVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

/** What one person logged in one function over the year. */
export class TotalVue {
  @ApiProperty({ type: AuteurDuJournalVue }) agent!: AuteurDuJournalVue;
  @ApiProperty({ enum: FONCTIONS_RRUPN }) fonction!: FonctionRrupn;
  @ApiProperty({ type: 'integer', description: 'Minutes' }) minutes!: number;
  @ApiProperty({ type: 'integer', description: "Nombre d'activités" }) nombre!: number;
}

/** What one person logged under one tag over the year. */
export class TotalParEtiquetteVue extends OmitType(TotalVue, ['fonction'] as const) {
  @ApiProperty({ enum: ETIQUETTES }) etiquette!: Etiquette;
}

/** A mission that an entry may have served. */
export class MissionVue {
  @ApiProperty() mission!: string;
  @ApiProperty({ enum: FONCTIONS_RRUPN, nullable: true, description: 'Nulle : écrite à la main dans la lettre' })
  fonction!: FonctionRrupn | null;
  @ApiProperty({ description: 'Elle est dans la lettre de la personne' }) deLaLettre!: boolean;
}

/** A week of a recurring entry that has come, to note or to pass. */
export class SemaineVue {
  @ApiProperty({ format: 'uuid', description: 'Activité déclarée « chaque semaine »' }) activite!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Jour proposé' }) date!: string;
  @ApiProperty({ enum: FONCTIONS_RRUPN }) fonction!: FonctionRrupn;
  @ApiProperty({ type: 'integer' }) dureeMinutes!: number;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
}

/** An entry that its author shares, as those who read totals read it. */
export class ActivitePartageeVue extends OmitType(ActiviteVue, [
  'partagee',
  'chaqueSemaineJusquAu',
  'version',
  'actionsPossibles',
] as const) {
  @ApiProperty({ type: AuteurDuJournalVue }) agent!: AuteurDuJournalVue;
}

export class ActivitesPartageesVue {
  @ApiProperty({ type: [ActivitePartageeVue] }) elements!: ActivitePartageeVue[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) taille!: number;
}

export class JournalVue {
  @ApiProperty({ type: [ActiviteVue], description: "Activités de l'agent connecté, et de lui seul" })
  elements!: ActiviteVue[];
  @ApiProperty({
    type: [TotalVue],
    description: "Par personne et par fonction ; un RRUPN n'y trouve que les siens",
  })
  totaux!: TotalVue[];
  @ApiProperty({
    type: [TotalParEtiquetteVue],
    description: 'Par personne et par étiquette : une activité qui en porte deux compte dans les deux',
  })
  totauxParEtiquette!: TotalParEtiquetteVue[];
  @ApiProperty({ type: [MissionVue], description: 'Celles de la lettre de l’agent connecté d’abord' })
  missions!: MissionVue[];
  @ApiProperty({ type: ActiviteVue, nullable: true, description: 'La dernière notée par l’agent connecté' })
  derniere!: ActiviteVue | null;
  @ApiProperty({ type: [SemaineVue], description: 'Semaines à noter ou à passer, la plus ancienne d’abord' })
  semaines!: SemaineVue[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) taille!: number;
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: string[];
}
