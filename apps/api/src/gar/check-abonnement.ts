import { firstDayOf, formatAnnee } from '@focale/domaine';
import { refuseChamp } from '../socle/validation/index.js';

/** The same day one year later; 29 February becomes 28. */
export function addYear(jour: string): string {
  const suivant = `${Number(jour.slice(0, 4)) + 1}${jour.slice(4)}`;
  return suivant.endsWith('-02-29') ? suivant.replace('-29', '-28') : suivant;
}

/** Dates of a subscription in the list of a year. @throws ErreurMetier `saisie.invalide` */
export function checkDates({ debut, fin }: { debut: string | null; fin: string }, annee: number): void {
  if (debut !== null && debut > fin) throw refuseChamp('debut', 'Le début doit précéder la fin de l’abonnement.');
  if (fin < firstDayOf(formatAnnee(annee)))
    throw refuseChamp(
      'fin',
      `Cet abonnement était terminé avant l’année ${formatAnnee(annee)} : inscrivez-le dans l’année où il a couru.`,
    );
}
