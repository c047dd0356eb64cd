import { anneeOf, formatAnnee } from '@focale/domaine';
import { ErreurMetier } from '../socle/erreurs/index.js';

/** Refuses the date of an activity outside the school year, or still to come. @throws ErreurMetier `saisie.invalide` */
export function checkDate(date: string, annee: number, aujourdhui: string): void {
  const message =
    anneeOf(date) !== formatAnnee(annee)
      ? `Cette date n'est pas dans l'année scolaire ${formatAnnee(annee)} : saisissez-en une du 1er août ${annee} au 31 juillet ${annee + 1}.`
      : date > aujourdhui
        ? "Cette date est à venir : une activité se note le jour même ou après. Saisissez aujourd'hui ou une date passée."
        : undefined;
  if (message) throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'date', message }] });
}
