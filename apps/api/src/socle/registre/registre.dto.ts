import { type Type as Classe } from '@nestjs/common';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Version } from '../validation/index.js';

/** A removal may say which version it was decided on; a later one is then kept. */
export class RemoveDto {
  @Type(() => Number)
  @Version({ optionnel: true })
  version?: number;
}

/** What every row shows, beside its contents. */
export class LigneVue {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['modifier', 'supprimer'], isArray: true }) actionsPossibles!: ('modifier' | 'supprimer')[];
}

/** Class of a correction: what is absent stays as it is, null empties what may be empty, `version` is the one that was read. */
export function CorrectionOf<T extends object>(saisie: Classe<T>): Classe<Partial<T> & { version?: number }> {
  class Correction extends (PartialType(saisie) as Classe<object>) {
    @Version({ optionnel: true }) version?: number;
  }
  return Correction as Classe<Partial<T> & { version?: number }>;
}

/** A value as it is read: absent when it was sent is null. */
type Lu<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };

const PROPRIETES = 'swagger/apiModelProperties';
const LISTE = 'swagger/apiModelPropertiesArray';
/** What is published of a field that is read: neither its limits, nor what is said when it is left empty. */
const PUBLIES = ['type', 'format', 'enum', 'items', 'nullable', 'title', 'description', 'x-libelles'];

const listChamps = (classe: Classe<object>): string[] =>
  ((Reflect.getMetadata(LISTE, classe.prototype as object) as string[] | undefined) ?? []).map((nom) => nom.slice(1));

/** Class of a row as it is answered: the fields of its declaration, all present, and what every row shows. */
export function VueOf<T extends object>(saisie: Classe<T>): Classe<Lu<T> & LigneVue> {
  class Vue extends LigneVue {}
  for (const nom of listChamps(saisie)) {
    const lu = Reflect.getMetadata(PROPRIETES, saisie.prototype as object, nom) as Record<string, unknown>;
    const publie = PUBLIES.flatMap((cle) => (lu[cle] === undefined ? [] : [[cle, lu[cle]] as const]));
    ApiProperty({ ...Object.fromEntries(publie), required: true })(Vue.prototype, nom);
  }
  return Vue as unknown as Classe<Lu<T> & LigneVue>;
}
