import { STATUTS_ACTION_LOCALE, type StatutActionLocale } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Choix, Identifiant, Jour, ListeDto, Texte, Version } from '../../socle/validation/index.js';

const RESPONSABLE = 'Personne qui s’en charge ; jamais un élève ni un parent';

export class ActionsLocalesDto extends ListeDto {
  @Choix(STATUTS_ACTION_LOCALE, { optionnel: true }) statut?: StatutActionLocale;
  @Identifiant({ optionnel: true, description: 'Seulement les décisions de cette réunion' }) reunion?: string;
}

export class CreateActionLocaleDto {
  @Texte({ max: 300 }) intitule!: string;
  @Texte({ max: 160, optionnel: true, nullable: true, description: RESPONSABLE }) responsable?: string | null;
  @Jour({ optionnel: true, nullable: true }) echeance?: string | null;
  @Choix(STATUTS_ACTION_LOCALE, { optionnel: true, description: 'Par défaut : a_faire' }) statut?: StatutActionLocale;
  @Identifiant({ optionnel: true, nullable: true, description: 'Réunion qui l’a décidée' }) reunion?: string | null;
}

/** What is absent stays as it is. */
export class UpdateActionLocaleDto {
  @Texte({ max: 300, optionnel: true }) intitule?: string;
  @Texte({ max: 160, optionnel: true, nullable: true, description: RESPONSABLE }) responsable?: string | null;
  @Jour({ optionnel: true, nullable: true }) echeance?: string | null;
  @Choix(STATUTS_ACTION_LOCALE, { optionnel: true }) statut?: StatutActionLocale;
  @Identifiant({ optionnel: true, nullable: true }) reunion?: string | null;
  @Version({ optionnel: true }) version?: number;
}

export class ActionLocaleVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ type: String, nullable: true }) responsable!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) echeance!: string | null;
  @ApiProperty({ enum: STATUTS_ACTION_LOCALE }) statut!: StatutActionLocale;
  @ApiProperty({ description: 'L’échéance est passée et l’action n’est ni faite ni abandonnée' }) enRetard!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) reunion!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Action de l’année précédente' })
  repriseDe!: string | null;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: ('modifier' | 'supprimer')[];
}

export class ActionsLocalesVue {
  @ApiProperty({ type: [ActionLocaleVue] }) elements!: ActionLocaleVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
