import { LIBELLES_STATUTS_ACTION_LOCALE, STATUTS_ACTION_LOCALE, type StatutActionLocale } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { CorrectionOf, VueOf } from '../../socle/registre/index.js';
import { Choix, Identifiant, Jour, ListeDto, Texte } from '../../socle/validation/index.js';

const FACULTATIF = { optionnel: true, nullable: true } as const;

export class ActionsLocalesDto extends ListeDto {
  @Choix(STATUTS_ACTION_LOCALE, { optionnel: true }) statut?: StatutActionLocale;
  @Identifiant({ optionnel: true, description: 'Seulement les décisions de cette réunion' }) reunion?: string;
}

export class CreateActionLocaleDto {
  @Texte({ max: 300, libelle: 'Action', requis: 'Dites en quelques mots ce qui est à faire.' }) intitule!: string;
  @Texte({
    ...FACULTATIF,
    max: 160,
    libelle: 'Qui s’en charge',
    aide: 'Une personne de l’établissement, jamais un élève ni un parent',
    description: 'Personne qui s’en charge ; jamais un élève ni un parent',
  })
  responsable?: string | null;
  @Jour({ ...FACULTATIF, libelle: 'Pour le', aide: 'Laissez vide s’il n’y a pas d’échéance' })
  echeance?: string | null;
  @Choix(LIBELLES_STATUTS_ACTION_LOCALE, {
    optionnel: true,
    libelle: 'État',
    description: 'Par défaut : a_faire',
  })
  statut?: StatutActionLocale;
  @Identifiant({ ...FACULTATIF, description: 'Réunion qui l’a décidée' }) reunion?: string | null;
}

export class UpdateActionLocaleDto extends CorrectionOf(CreateActionLocaleDto) {}

export class ActionLocaleVue extends VueOf(CreateActionLocaleDto) {
  @ApiProperty({ description: 'L’échéance est passée et l’action n’est ni faite ni abandonnée' }) enRetard!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Action de l’année précédente' })
  repriseDe!: string | null;
}

export class ActionsLocalesVue {
  @ApiProperty({ type: [ActionLocaleVue] }) elements!: ActionLocaleVue[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() taille!: number;
  @ApiProperty({ enum: ['ajouter'], isArray: true }) actionsPossibles!: 'ajouter'[];
}
