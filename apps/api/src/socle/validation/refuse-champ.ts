import { anneeOf, type DateIso, formatAnnee, tellAVenir, tellHorsAnnee } from '@focale/domaine';
import { ErreurMetier } from '../erreurs/index.js';

/** A refusal of one field, with what to do about it. */
export const refuseChamp = (champ: string, message: string): ErreurMetier =>
  new ErreurMetier('saisie.invalide', { erreurs: [{ champ, message }] });

/**
 * Refuses a day, or an instant, that has not come.
 * @param remede what to do about it, the rest of « Cette date est à venir : … »
 * @throws ErreurMetier `saisie.invalide`
 */
export function checkPasse<T extends DateIso | Date>(champ: string, quand: T, present: T, remede: string): void {
  if (quand > present) throw refuseChamp(champ, tellAVenir(remede));
}

/** Refuses a day outside the school year that starts in August of `annee`. @throws ErreurMetier `saisie.invalide` */
export function checkDansAnnee(champ: string, jour: DateIso, annee: number, message = tellHorsAnnee(annee)): void {
  if (anneeOf(jour) !== formatAnnee(annee)) throw refuseChamp(champ, message);
}

/** What is asked where the year is enough: « Saisissez une date de l’année scolaire 2026-2027. » */
export const tellAnnee = (annee: number): string => `Saisissez une date de l’année scolaire ${formatAnnee(annee)}.`;
