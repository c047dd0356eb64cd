import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';

const FORME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

@ValidatorConstraint({ name: 'instant' })
class InstantExistant implements ValidatorConstraintInterface {
  validate(valeur: unknown): boolean {
    return typeof valeur === 'string' && FORME.test(valeur) && !Number.isNaN(Date.parse(valeur));
  }
}

/** An instant with its time zone, ISO 8601. */
export function Instant(
  options: { optionnel?: boolean; nullable?: boolean; description?: string } = {},
): PropertyDecorator {
  const { optionnel, nullable, description } = options;
  return applyDecorators(
    ...(optionnel || nullable ? [IsOptional()] : []),
    Validate(InstantExistant, { message: 'Saisissez un jour et une heure qui existent, avec leur fuseau horaire.' }),
    ApiProperty({
      type: String,
      format: 'date-time',
      required: !optionnel,
      nullable: nullable ?? false,
      ...(description ? { description } : {}),
    }),
  );
}
