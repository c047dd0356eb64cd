import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { ErreurMetier, type ErreurDeChamp } from '../erreurs/index.js';

const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['whitelistValidation', "Ce champ n'est pas attendu ici : retirez-le."],
  ['unknownValue', 'Cette valeur ne peut pas être vérifiée.'],
  ['nestedValidation', 'Donnez un objet complet.'],
]);

function listErreurs(erreurs: readonly ValidationError[], prefixe = ''): ErreurDeChamp[] {
  return erreurs.flatMap((erreur) => {
    const champ = `${prefixe}${erreur.property}`;
    const [contrainte] = Object.entries(erreur.constraints ?? {});
    const propre = contrainte ? [{ champ, message: MESSAGES.get(contrainte[0]) ?? contrainte[1] }] : [];
    return [...propre, ...listErreurs(erreur.children ?? [], `${champ}.`)];
  });
}

/** Refuses unknown or wrong fields with a French message per field, in the order of the fields. */
export const buildValidationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (erreurs) => new ErreurMetier('saisie.invalide', { erreurs: listErreurs(erreurs) }),
  });
