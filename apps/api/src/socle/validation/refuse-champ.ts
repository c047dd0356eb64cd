import { ErreurMetier } from '../erreurs/index.js';

/** A refusal of one field, with what to do about it. */
export const refuseChamp = (champ: string, message: string): ErreurMetier =>
  new ErreurMetier('saisie.invalide', { erreurs: [{ champ, message }] });
