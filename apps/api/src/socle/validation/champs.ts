import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  Validate,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';

/**
 * What is said of every field, once: forms, refusals and the published contract all read it. `description` goes to the
 * documentation of the API alone.
 */
export interface Champ {
  readonly optionnel?: boolean;
  /** Accepts null, which empties the value. */
  readonly nullable?: boolean;
  readonly description?: string;
  /** What screens call the field. */
  readonly libelle?: string;
  /** Help under its label. */
  readonly aide?: string;
  /** What is said when it is left empty. */
  readonly requis?: string;
}

/** What a choice says more of each value, under its label. */
interface AidesDesChoix {
  readonly aides?: Readonly<Record<string, string>> | undefined;
}

/** Values of a closed list, or their labels by value. */
type Valeurs = readonly string[] | Readonly<Record<string, string>>;
const listValeurs = (valeurs: Valeurs): string[] => (Array.isArray(valeurs) ? [...valeurs] : Object.keys(valeurs));
/** What screens call each value. */
export const publishLibelles = (valeurs: Valeurs, { aides }: AidesDesChoix = {}): object => ({
  ...(Array.isArray(valeurs) ? {} : { 'x-libelles': { ...valeurs } }),
  ...(aides ? { 'x-aides': { ...aides } } : {}),
});

/** What every field checks first. */
export const present = ({ optionnel, nullable, requis }: Champ): PropertyDecorator[] => [
  ...(optionnel || nullable ? [IsOptional()] : []),
  ...(requis ? [IsNotEmpty({ message: requis })] : []),
];
/** What every field publishes. */
export const doc = ({ optionnel, nullable, description, libelle, aide, requis }: Champ) => ({
  required: !optionnel,
  nullable: nullable ?? false,
  ...(description ? { description } : {}),
  ...(libelle ? { title: libelle } : {}),
  ...(aide ? { 'x-aide': aide } : {}),
  ...(requis ? { 'x-requis': requis } : {}),
});
const trim = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

@ValidatorConstraint({ name: 'jour' })
class JourExistant implements ValidatorConstraintInterface {
  validate(valeur: unknown): boolean {
    if (typeof valeur !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(valeur)) return false;
    const date = new Date(`${valeur}T00:00:00Z`);
    return (
      !Number.isNaN(date.getTime()) && date.toISOString().startsWith(valeur) && valeur >= '1990' && valeur < '2100'
    );
  }
}

/** A trimmed text of `min` to `max` characters. */
export function Texte(options: Champ & { min?: number; max: number }): PropertyDecorator {
  const { min = 1, max } = options;
  return applyDecorators(
    ...present(options),
    Transform(trim),
    IsString({ message: 'Saisissez un texte.' }),
    Length(min, max, { message: `Saisissez de ${min} à ${max} caractères.` }),
    ApiProperty({ type: String, minLength: min, maxLength: max, ...doc(options) }),
  );
}

/** A password as it was typed, outer spaces included, of at most 200 characters. */
export function MotDePasse(options: Champ & { min?: number } = {}): PropertyDecorator {
  const { min = 1 } = options;
  const message = `Saisissez de ${min} à 200 caractères.`;
  return applyDecorators(
    ...present(options),
    IsString({ message: 'Saisissez un texte.' }),
    Length(min, 200, { message }),
    ApiProperty({ type: String, format: 'password', minLength: min, maxLength: 200, ...doc(options) }),
  );
}

/** A mail address, lower-cased. */
export function Courriel(options: Champ = {}): PropertyDecorator {
  return applyDecorators(
    ...present(options),
    Transform(({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)),
    IsEmail({}, { message: 'Saisissez une adresse de courriel, par exemple prenom.nom@academie.example.' }),
    Length(3, 254, { message: 'Saisissez une adresse de 254 caractères au plus.' }),
    ApiProperty({ type: String, format: 'email', ...doc(options) }),
  );
}

/** An existing day, `AAAA-MM-JJ`. */
export function Jour(options: Champ = {}): PropertyDecorator {
  return applyDecorators(
    ...present(options),
    Validate(JourExistant, { message: 'Saisissez une date qui existe, au format AAAA-MM-JJ.' }),
    ApiProperty({ type: String, format: 'date', ...doc(options) }),
  );
}

/** A whole number between two bounds, included. */
export function Entier(options: Champ & { min: number; max: number }): PropertyDecorator {
  const message = `Saisissez un nombre entier de ${options.min} à ${options.max}.`;
  return applyDecorators(
    ...present(options),
    IsInt({ message }),
    Min(options.min, { message }),
    Max(options.max, { message }),
    ApiProperty({ type: 'integer', minimum: options.min, maximum: options.max, ...doc(options) }),
  );
}

/** A number between two bounds, included, of two decimals at most. */
export function Decimal(options: Champ & { min: number; max: number }): PropertyDecorator {
  const message = `Saisissez un nombre de ${options.min} à ${options.max}, avec deux décimales au plus.`;
  return applyDecorators(
    ...present(options),
    IsNumber({ maxDecimalPlaces: 2 }, { message }),
    Min(options.min, { message }),
    Max(options.max, { message }),
    ApiProperty({ type: Number, minimum: options.min, maximum: options.max, ...doc(options) }),
  );
}

/** A number among a closed list. */
export function Nombre(
  options: Champ & { parmi: readonly number[]; libelles?: Readonly<Record<number, string>>; message: string },
): PropertyDecorator {
  return applyDecorators(
    ...present(options),
    IsNumber({}, { message: options.message }),
    IsIn([...options.parmi], { message: options.message }),
    ApiProperty({
      type: Number,
      enum: [...options.parmi],
      ...doc(options),
      ...publishLibelles(options.libelles ?? []),
    }),
  );
}

/** One value of a closed list. */
export function Choix(valeurs: Valeurs, options: Champ & AidesDesChoix = {}): PropertyDecorator {
  const liste = listValeurs(valeurs);
  return applyDecorators(
    ...present(options),
    IsIn(liste, { message: `Choisissez parmi : ${liste.join(', ')}.` }),
    ApiProperty({ type: String, enum: liste, ...doc(options), ...publishLibelles(valeurs, options) }),
  );
}

/** Several different values of a closed list. */
export function ChoixMultiple(
  valeurs: Valeurs,
  options: Champ & AidesDesChoix & { min?: number } = {},
): PropertyDecorator {
  const { min = 0, requis = `Choisissez au moins ${min} valeur(s).` } = options;
  const liste = listValeurs(valeurs);
  return applyDecorators(
    ...present({ ...options, requis: undefined }),
    IsArray({ message: 'Donnez une liste.' }),
    ArrayMinSize(min, { message: requis }),
    ArrayMaxSize(liste.length, { message: `Choisissez au plus ${liste.length} valeurs.` }),
    ArrayUnique({ message: 'Retirez les doublons.' }),
    IsIn(liste, { each: true, message: `Choisissez parmi : ${liste.join(', ')}.` }),
    ApiProperty({
      type: String,
      isArray: true,
      enum: liste,
      ...(min > 0 ? { minItems: min } : {}),
      ...doc(options),
      ...publishLibelles(valeurs, options),
    }),
  );
}

/** True or false. */
export function Booleen(options: Champ = {}): PropertyDecorator {
  return applyDecorators(
    ...present(options),
    IsBoolean({ message: 'Répondez par oui (true) ou non (false).' }),
    ApiProperty({ type: Boolean, ...doc(options) }),
  );
}

/** An identifier (UUID). */
export function Identifiant(options: Champ = {}): PropertyDecorator {
  return applyDecorators(
    ...present(options),
    IsUUID('all', { message: "Donnez l'identifiant d'un objet existant." }),
    ApiProperty({ type: String, format: 'uuid', ...doc(options) }),
  );
}

/** The version of the row that the change was made from. */
export function Version(options: Champ = {}): PropertyDecorator {
  return applyDecorators(
    ...present(options),
    IsInt({ message: 'Indiquez la version lue (nombre entier).' }),
    Min(0, { message: 'Indiquez la version lue (nombre entier).' }),
    Max(2147483647, { message: 'Indiquez la version lue (nombre entier).' }),
    ApiProperty({ type: 'integer', minimum: 0, ...doc(options) }),
  );
}

/** A nested object, or a list of at most `max` of them. */
export function Objet<T>(
  type: () => new () => T,
  options: Champ & { liste?: boolean; max?: number } = {},
): PropertyDecorator {
  const { liste = false, max = 200 } = options;
  return applyDecorators(
    ...present(options),
    ...(liste
      ? [IsArray({ message: 'Donnez une liste.' }), ArrayMaxSize(max, { message: `Donnez au plus ${max} éléments.` })]
      : []),
    IsObject({ each: liste, message: 'Donnez un objet complet.' }),
    ValidateNested({ each: liste, message: 'Donnez un objet complet.' }),
    Type(type),
    ApiProperty({ type: () => type(), isArray: liste, ...doc(options) }),
  );
}

/** A text that follows a pattern. */
export function Motif(motif: RegExp, message: string, options: Champ = {}): PropertyDecorator {
  return applyDecorators(
    ...present(options),
    Matches(motif, { message }),
    ApiProperty({ type: String, pattern: motif.source, ...doc(options) }),
  );
}
