import { anneeOf, formatAnnee } from '@focale/domaine';
import { ErreurMetier } from '../../socle/erreurs/index.js';

/** Refuses a board that is outside the school year, or still to come. @throws ErreurMetier `saisie.invalide` */
export function checkDate(date: string, annee: number, aujourdhui: string): void {
  const message =
    anneeOf(date) !== formatAnnee(annee)
      ? `Ce bilan se présente pendant l'année scolaire ${formatAnnee(annee)} : saisissez une date du 1er août ${annee} au 31 juillet ${annee + 1}.`
      : date > aujourdhui
        ? "Ce conseil d'administration n'a pas encore eu lieu : notez la présentation le jour même ou après."
        : undefined;
  if (message) throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'date', message }] });
}
