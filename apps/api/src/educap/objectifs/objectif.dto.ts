import { type EtatObjectif, ETATS_OBJECTIF, LIBELLES_ETATS_OBJECTIF } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../../socle/registre/index.js';
import { Choix, Texte } from '../../socle/validation/index.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

export class CreateObjectifDto {
  @Texte({ max: 300, libelle: 'Objectif', requis: 'Écrivez l’objectif en une phrase.' }) intitule!: string;
  @Texte({
    ...FACULTATIF,
    max: 410,
    libelle: 'Item de la grille',
    description: 'Un item de la grille de l’académie',
  })
  item?: string | null;
  @Texte({
    ...FACULTATIF,
    max: 300,
    libelle: 'À quoi le verra-t-on ?',
    description: 'À quoi on verra qu’il est atteint',
  })
  indicateur?: string | null;
  @Choix(LIBELLES_ETATS_OBJECTIF, {
    optionnel: true,
    libelle: 'Où en est-il ?',
    description: 'Par défaut : a_engager',
  })
  etat?: EtatObjectif;
  @Texte({
    ...FACULTATIF,
    max: 2000,
    libelle: 'Point d’étape',
    aide: 'En quelques mots, sans nom de personne',
    description: 'Point d’étape, sans nom de personne',
  })
  point?: string | null;
}

export class UpdateObjectifDto extends CorrectionOf(CreateObjectifDto) {}

export class ObjectifVue extends VueOf(CreateObjectifDto) {
  @ApiProperty() ordre!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'Objectif de l’année précédente qu’il poursuit',
  })
  reprisDe!: string | null;
}

/** An objective of the year before, which this year may carry on. */
export class ObjectifPrecedentVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ enum: ETATS_OBJECTIF }) etat!: EtatObjectif;
  @ApiProperty({ type: String, nullable: true }) point!: string | null;
  @ApiProperty({ enum: ['reprendre'], isArray: true }) actionsPossibles!: 'reprendre'[];
}
