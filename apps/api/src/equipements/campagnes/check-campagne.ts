import { anneeOf, formatAnnee } from '@focale/domaine';
import { refuseChamp } from '../../socle/validation/index.js';
import type { Campagne } from './campagne.entity.js';

/** @throws ErreurMetier `saisie.invalide` for dates outside the year or in the wrong order */
export function checkDates({ ouverteLe, closeLe }: Pick<Campagne, 'ouverteLe' | 'closeLe'>, annee: number): void {
  for (const [champ, jour] of Object.entries({ ouverteLe, closeLe }))
    if (anneeOf(jour) !== formatAnnee(annee))
      throw refuseChamp(champ, `Choisissez une date de l’année scolaire ${formatAnnee(annee)}.`);
  if (closeLe < ouverteLe) throw refuseChamp('closeLe', 'Choisissez une clôture à partir du jour de l’ouverture.');
}
