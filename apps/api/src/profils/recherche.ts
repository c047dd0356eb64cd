import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** A search of a query; an empty one is no search: the form sends it as it is. */
export function Recherche(description: string): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    IsString({ message: 'Saisissez un texte.' }),
    MaxLength(80, { message: 'Saisissez 80 caractères au plus.' }),
    ApiProperty({ type: String, required: false, maxLength: 80, description }),
  );
}
