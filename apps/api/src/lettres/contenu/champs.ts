import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length, Matches } from 'class-validator';
import { type Champ, doc } from '../../socle/validation/index.js';

const LONGUEUR = 500;
const NOMBRE = 40;

/** A list of short texts; absent or null, an empty list. `requis`: what its form says when it is left empty. */
export function ListeDeTextes(dit: Champ): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((un: unknown) => (typeof un === 'string' ? un.trim() : un)) : value,
    ),
    IsArray({ message: 'Donnez une liste.' }),
    ArrayMaxSize(NOMBRE, { message: `Donnez au plus ${NOMBRE} lignes.` }),
    IsString({ each: true, message: 'Donnez des textes.' }),
    Length(1, LONGUEUR, { each: true, message: `Saisissez de 1 à ${LONGUEUR} caractères par ligne.` }),
    Matches(/^[^\0]*$/, { each: true, message: 'Retirez les caractères invisibles.' }),
    ApiProperty({ type: [String], maxItems: NOMBRE, ...doc({ ...dit, optionnel: true }) }),
  );
}
