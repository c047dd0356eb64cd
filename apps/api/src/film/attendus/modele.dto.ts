import { CERTITUDES_ECHEANCE, type CertitudeEcheance, GENRES_ATTENDU, type GenreAttendu } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Booleen, Jour, Motif, Objet, Texte, Version } from '../../socle/validation/index.js';

/** Codes come from the catalogue (`designation`) or from the key of a line (`obligation-...`). */
const CODE_ATTENDU = /^[a-z0-9_.-]{1,120}$/;

/** What the SRANE decides of one attendu; the others of the list stay as they are. */
export class UpdateAttenduDto {
  @Motif(CODE_ATTENDU, 'Donnez le code d’un attendu, par exemple designation.')
  code!: string;

  @Jour({ nullable: true, description: 'Dans l’année scolaire ; null : revient à l’échéance par défaut' })
  echeance!: string | null;

  @Booleen({ description: 'Faux : cet attendu n’est ni demandé aux établissements ni compté' })
  actif!: boolean;

  @Texte({ max: 150, optionnel: true })
  intitule?: string;
}

export class UpdateModeleDAttendusDto {
  @Objet(() => UpdateAttenduDto, { liste: true })
  attendus!: UpdateAttenduDto[];

  @Version({ optionnel: true })
  version?: number;
}

class LignePartageeVue {
  @ApiProperty() cle!: string;
  @ApiProperty() code!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ minimum: 1, maximum: 5 }) periode!: number;
}

class LigneDeplaceeVue {
  @ApiProperty() cle!: string;
  @ApiProperty() code!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ format: 'date' }) avant!: string;
  @ApiProperty({ format: 'date' }) apres!: string;
}

/** One attendu as an académie sets it for a year. */
export class AttenduDuModeleVue {
  @ApiProperty() code!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ description: 'Celui du catalogue ou de la ligne du film' }) intituleParDefaut!: string;
  @ApiProperty({ enum: GENRES_ATTENDU }) genre!: GenreAttendu;
  @ApiProperty({ type: String, nullable: true, description: 'Déclaration qui le reçoit' }) fait!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Ligne du film qui le reçoit' }) cle!: string | null;
  @ApiProperty({
    type: LignePartageeVue,
    nullable: true,
    description: 'Ligne du film qui a la même échéance : déplacer l’une déplace l’autre',
  })
  ligneDuFilm!: LignePartageeVue | null;
  @ApiProperty({ format: 'date' }) echeance!: string;
  @ApiProperty({ format: 'date', description: 'Celle du catalogue ou de la ligne du film' })
  echeanceParDefaut!: string;
  @ApiProperty({ enum: CERTITUDES_ECHEANCE }) certitudeParDefaut!: CertitudeEcheance;
  @ApiProperty({ enum: CERTITUDES_ECHEANCE, description: 'D’où vient l’échéance' }) certitude!: CertitudeEcheance;
  @ApiProperty() actif!: boolean;
  @ApiProperty({ type: 'integer' }) ordre!: number;
}

export const ACTIONS_MODELE = ['modifier'] as const;

/** What an académie expects of its schools in a year; empty until its film is open. */
export class ModeleDAttendusVue {
  @ApiProperty({ type: [AttenduDuModeleVue] }) attendus!: AttenduDuModeleVue[];
  @ApiProperty({ format: 'date' }) debut!: string;
  @ApiProperty({ format: 'date' }) fin!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [LigneDeplaceeVue], description: 'Lignes du film que cet enregistrement vient de déplacer' })
  lignesDeplacees!: LigneDeplaceeVue[];
  @ApiProperty({ enum: ACTIONS_MODELE, isArray: true }) actionsPossibles!: (typeof ACTIONS_MODELE)[number][];
}
