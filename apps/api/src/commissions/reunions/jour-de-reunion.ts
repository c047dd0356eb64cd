import { firstDayOf, formatAnnee, lastDayOf, tellBornes } from '@focale/domaine';
import { dayOf } from '../../socle/contexte/index.js';
import { refuseChamp } from '../../socle/validation/index.js';

/** @throws ErreurMetier `saisie.invalide` when the meeting falls outside the school year */
export function checkDebut(debut: Date, annee: number): void {
  const nom = formatAnnee(annee);
  const [premier, dernier] = [firstDayOf(nom), lastDayOf(nom)];
  const jour = dayOf(debut);
  if (jour >= premier && jour <= dernier) return;
  throw refuseChamp('debut', tellBornes(premier, dernier, `une date de l’année scolaire ${nom},`));
}
