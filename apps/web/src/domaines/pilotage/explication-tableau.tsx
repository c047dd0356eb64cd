import { Disclosure, formatPourcentage } from '@focale/ui';
import type { TableauDeBordVue } from './types.js';

/** How to read the figures of the dashboard: rule, numerator, denominator, what is left out. */
export function ExplicationTableau({ tableau: { film } }: { tableau: TableauDeBordVue }) {
  return (
    <Disclosure summary="Comment lire ces chiffres">
      <ul>
        <li>
          Film : actions faites, divisées par les actions qui concernent les établissements affichés, moins celles mises
          « sans objet ». Les rappels et informations ne comptent pas.
        </li>
        <li>
          « Film échu » ne retient que les actions dont l’échéance est passée
          {film.pourcentageEchu === null ? '' : ` : ${formatPourcentage(film.pourcentageEchu)}`} ; sur l’année entière
          {film.pourcentage === null ? ', rien à compter' : `, ${formatPourcentage(film.pourcentage)}`}.
        </li>
        <li>Un pourcentage est arrondi à l’entier inférieur : 100 % veut dire que tout est fait.</li>
        <li>Une case hachurée n’a aucune action à compter.</li>
        <li>Aucun établissement n’est classé. Les listes servent à accompagner.</li>
      </ul>
    </Disclosure>
  );
}
