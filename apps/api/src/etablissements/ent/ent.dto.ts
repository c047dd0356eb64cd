import { type Ent, ENTS, LIBELLES_ENTS, TYPES_ETABLISSEMENT, type TypeEtablissement } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';
import { Choix, Jour, Motif, Objet, Version } from '../../socle/validation/index.js';

const CERTITUDES_ENT = ['source', 'a_confirmer', 'declare'] as const;
const CERTITUDES_PRESET = ['source', 'a_confirmer'] as const;
const { inconnu: _, ...ENTS_DECLARABLES } = LIBELLES_ENTS;

export class UpdateEntDto {
  @Choix(ENTS_DECLARABLES, {
    libelle: 'ENT utilisé par l’établissement',
    description: 'L’ENT que l’établissement utilise',
  })
  ent!: Ent;
  @Jour({
    libelle: 'À partir du',
    requis: 'Donnez le premier jour.',
    description: 'Premier jour de cet ENT, dans l’année scolaire',
  })
  debut!: string;
  @Version({ optionnel: true }) version?: number;
}

class AuteurEntVue {
  @ApiProperty() prenom!: string;
  @ApiProperty() nom!: string;
}

class PeriodeEntVue {
  @ApiProperty({ enum: ENTS }) ent!: Ent;
  @ApiProperty({ format: 'date' }) debut!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) fin!: string | null;
  @ApiProperty({ enum: CERTITUDES_ENT }) certitude!: (typeof CERTITUDES_ENT)[number];
  @ApiProperty({ type: AuteurEntVue, nullable: true, description: 'Qui l’a déclaré' }) par!: AuteurEntVue | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) declareLe!: string | null;
}

/** The ENT of a school: the one of the day, and those before and after it. */
export class EntVue {
  @ApiProperty({ enum: ENTS, description: 'L’ENT du jour' }) ent!: Ent;
  @ApiProperty({ type: String, format: 'date', nullable: true }) debut!: string | null;
  @ApiProperty({ enum: CERTITUDES_ENT }) certitude!: (typeof CERTITUDES_ENT)[number];
  @ApiProperty({ format: 'date', description: 'Premier jour qui peut être donné' }) premierJour!: string;
  @ApiProperty({ format: 'date', description: 'Dernier jour qui peut être donné' }) dernierJour!: string;
  @ApiProperty({ type: [PeriodeEntVue], description: 'Le plus récent en premier' }) historique!: PeriodeEntVue[];
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['declarer'], isArray: true }) actionsPossibles!: 'declarer'[];
}

export class PresetEntDto {
  @Motif(/^[0-9]([0-9]{2}|[0-9]?[AB])$/, 'Donnez un code de département, par exemple 087.') departement!: string;
  @Choix(TYPES_ETABLISSEMENT) type!: TypeEtablissement;
  @Choix(ENTS, { nullable: true, description: 'Nul : ce que l’application propose' }) ent!: Ent | null;
  @Choix(CERTITUDES_PRESET, { optionnel: true }) certitude?: (typeof CERTITUDES_PRESET)[number];
}

export class UpdatePresetsEntDto {
  @Objet(() => PresetEntDto, { liste: true, max: 100 }) presets!: PresetEntDto[];
  @Version({ optionnel: true }) version?: number;
}

class PresetEntVue {
  @ApiProperty({ example: '087' }) departement!: string;
  @ApiProperty() departementNom!: string;
  @ApiProperty({ enum: TYPES_ETABLISSEMENT }) type!: TypeEtablissement;
  @ApiProperty({ enum: ENTS }) ent!: Ent;
  @ApiProperty({ enum: CERTITUDES_PRESET }) certitude!: (typeof CERTITUDES_PRESET)[number];
  @ApiProperty({ enum: ['academie', 'application'], description: 'Qui l’a fixé' }) origine!: 'academie' | 'application';
}

/** The ENT given to the schools that the directory will bring, by type and département. */
export class PresetsEntVue {
  @ApiProperty({ type: [PresetEntVue] }) presets!: PresetEntVue[];
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier'], isArray: true }) actionsPossibles!: 'modifier'[];
}
