import { anneeOf, formatAnnee } from '@focale/domaine';
import { refuseChamp } from '../socle/validation/index.js';

/** Refuses the date of an event outside the school year, or still to come. @throws ErreurMetier `saisie.invalide` */
export function checkDate(date: string, annee: number, aujourdhui: string): void {
  if (anneeOf(date) !== formatAnnee(annee))
    throw refuseChamp(
      'date',
      `Cette date n’est pas dans l’année scolaire ${formatAnnee(annee)} : saisissez-en une du 1er août ${annee} au 31 juillet ${annee + 1}.`,
    );
  if (date > aujourdhui)
    throw refuseChamp('date', 'Cette date est à venir : un événement se note le jour même ou après.');
}
