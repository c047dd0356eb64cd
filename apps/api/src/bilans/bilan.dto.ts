import { type CodeDeBloc, CODES_DE_BLOCS } from '@focale/domaine';
import { refuseTexteRiche, type TexteRiche } from '@focale/texte-riche';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  IsOptional,
  Validate,
  type ValidationArguments,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { Booleen, Choix, Entier, Jour, Objet, Texte, Version } from '../socle/validation/index.js';

const FORMATS_DOCUMENT = ['pdf', 'docx', 'synthese'] as const;
export type FormatDocument = (typeof FORMATS_DOCUMENT)[number];

const FACULTATIF = { optionnel: true, nullable: true } as const;

@ValidatorConstraint({ name: 'texteRiche' })
class EstTexteRiche implements ValidatorConstraintInterface {
  validate(recu: unknown): boolean {
    return refuseTexteRiche(recu) === undefined;
  }

  defaultMessage({ value }: ValidationArguments): string {
    return refuseTexteRiche(value) ?? '';
  }
}

const ContenuRiche = (description: string): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Validate(EstTexteRiche),
    ApiProperty({ type: Object, required: false, nullable: true, description }),
  );

export class UpdateBlocDto {
  @Choix(CODES_DE_BLOCS) code!: CodeDeBloc;
  @ContenuRiche('Texte riche ; nul : rend le bloc à ce que Focale écrit ; absent : laissé') contenu?: TexteRiche | null;
  @Booleen({ optionnel: true, description: 'Caché dans le document' }) masque?: boolean;
  @Entier({ ...FACULTATIF, min: 1, max: CODES_DE_BLOCS.length, description: 'Place ; nul : celle d’origine' })
  rang?: number | null;
}

export class UpdateBilanDto {
  @Objet(() => UpdateBlocDto, { liste: true, max: CODES_DE_BLOCS.length, description: 'Les seuls blocs qui changent' })
  blocs!: UpdateBlocDto[];
  @Version({ optionnel: true, description: 'Inutile sur un bilan que personne n’a encore modifié (version 1)' })
  version?: number;
}

/** A step of a bilan. */
export class EtapeDto {
  @Version({ optionnel: true }) version?: number;
}

export class RenvoiDto extends EtapeDto {
  @Texte({ max: 2000, libelle: 'Motif', requis: 'Dites pourquoi : la personne le lira.' }) motif!: string;
}

export class PresentBilanDto {
  @Jour({ description: "Jour du conseil d'administration, dans l'année scolaire, aujourd'hui au plus tard" })
  date!: string;

  @Texte({ ...FACULTATIF, max: 120, libelle: 'Présenté par', aide: 'Si ce n’est pas son auteur.' })
  presentateur?: string | null;

  @Texte({ ...FACULTATIF, max: 2000, libelle: 'Observation du conseil' })
  observation?: string | null;

  @Version({ optionnel: true, description: 'Inutile sur un bilan que personne n’a encore modifié (version 1)' })
  version?: number;
}

export class RemovePresentationDto {
  @Version({ optionnel: true }) version?: number;
}

export class DocumentDto {
  @Choix(FORMATS_DOCUMENT, { optionnel: true, description: '« synthese » : deux pages en PDF pour le conseil' })
  format?: FormatDocument;
}
