import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { type Champ, doc, present } from './champs.js';

const FORME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

@ValidatorConstraint({ name: 'instant' })
class InstantExistant implements ValidatorConstraintInterface {
  validate(valeur: unknown): boolean {
    return typeof valeur === 'string' && FORME.test(valeur) && !Number.isNaN(Date.parse(valeur));
  }
}

/** An instant with its time zone, ISO 8601. */
export function Instant(options: Champ = {}): PropertyDecorator {
  return applyDecorators(
    ...present(options),
    Validate(InstantExistant, { message: 'Saisissez un jour et une heure qui existent, avec leur fuseau horaire.' }),
    ApiProperty({ type: String, format: 'date-time', ...doc(options) }),
  );
}
