import { addDays, firstDayOf, formatAnnee, lastDayOf } from '@focale/domaine';
import { formatDate } from '../../socle/documents/index.js';
import { refuseErreurs } from '../saisie.js';
import type { DateVue } from './date.dto.js';

/** Summer holidays begin in one school year and end in the next. */
const DEBORD_EN_JOURS = 61;

/** Whether a date holds together, as a whole. @throws ErreurMetier `saisie.invalide` with every wrong field */
export function checkDate(date: Omit<DateVue, 'id'>, annee: number): void {
  const premier = firstDayOf(formatAnnee(annee));
  const dernier = lastDayOf(formatAnnee(annee));
  const { genre, debut, fin, zone, certitude, source } = date;
  const vacances = genre === 'vacances';
  refuseErreurs([
    (debut < premier || debut > dernier) && {
      champ: 'debut',
      message: `Choisissez un jour de l’année, du ${formatDate(premier)} au ${formatDate(dernier)}.`,
    },
    fin < debut && { champ: 'fin', message: 'Choisissez un jour de fin qui ne précède pas le début.' },
    fin > addDays(dernier, DEBORD_EN_JOURS) && {
      champ: 'fin',
      message: `Choisissez un jour de fin jusqu’au ${formatDate(addDays(dernier, DEBORD_EN_JOURS))}.`,
    },
    vacances && zone === null && { champ: 'zone', message: 'Choisissez la zone de ces vacances.' },
    !vacances && zone !== null && { champ: 'zone', message: 'Seules les vacances ont une zone : retirez-la.' },
    certitude === 'source' &&
      source === null && { champ: 'source', message: 'Nommez la source, ou dites que la date est à vérifier.' },
  ]);
}
