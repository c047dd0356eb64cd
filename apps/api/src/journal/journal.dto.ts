import { FONCTIONS_RRUPN, type FonctionRrupn, LIBELLES_FONCTIONS_RRUPN } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../socle/registre/index.js';
import { Choix, Entier, Jour, Texte } from '../socle/validation/index.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

export class CreateActiviteDto {
  @Jour({
    libelle: 'Date',
    requis: 'Indiquez la date.',
    description: "Dans l'année scolaire, aujourd'hui au plus tard",
  })
  date!: string;
  @Choix(LIBELLES_FONCTIONS_RRUPN, { libelle: 'Fonction' }) fonction!: FonctionRrupn;
  @Entier({ min: 1, max: 1440, libelle: 'Durée', description: 'Durée en minutes' }) dureeMinutes!: number;
  @Texte({ ...FACULTATIF, max: 200, libelle: 'Public', description: 'Public concerné, sans nom de personne' })
  public?: string | null;
  @Entier({ ...FACULTATIF, min: 0, max: 5000, libelle: 'Nombre de personnes', description: 'Nombre de personnes' })
  nombre?: number | null;
  @Texte({ ...FACULTATIF, max: 2000, libelle: 'Note', description: 'Note privée, lue de son seul auteur' })
  note?: string | null;
}

export class UpdateActiviteDto extends CorrectionOf(CreateActiviteDto) {}

/** One entry, shown to its author only. */
export class ActiviteVue extends VueOf(CreateActiviteDto) {}

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

export class JournalVue {
  @ApiProperty({ type: [ActiviteVue], description: "Activités de l'agent connecté, et de lui seul" })
  elements!: ActiviteVue[];
  @ApiProperty({
    type: [TotalVue],
    description: "Par personne et par fonction ; un RRUPN n'y trouve que les siens",
  })
  totaux!: TotalVue[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) taille!: number;
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: string[];
}
