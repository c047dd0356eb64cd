import { Disclosure, formatPourcentage } from '@focale/ui';
import type { TableauDeBordVue } from './types.js';

/** How to read the figures of the dashboard: rule, numerator, denominator, what is left out. */
export function ExplicationTableau({ tableau: { film } }: { tableau: TableauDeBordVue }) {
  return (
    <Disclosure summary="Comment lire ces chiffres">
      <ul>
        <li>
          Film échu{film.pourcentageEchu === null ? '' : `, ${formatPourcentage(film.pourcentageEchu)}`} :{' '}
          {film.regleEchu}
        </li>
        <li>
          Film de l’année{film.pourcentage === null ? '' : `, ${formatPourcentage(film.pourcentage)}`} : {film.regle}
        </li>
        <li>Un pourcentage est arrondi à l’entier inférieur : 100 % veut dire que tout est fait.</li>
        <li>Une case hachurée n’a aucune action à compter.</li>
        <li>Aucun établissement n’est classé. Les listes servent à accompagner.</li>
      </ul>
    </Disclosure>
  );
}
