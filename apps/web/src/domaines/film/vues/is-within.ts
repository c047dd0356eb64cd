import { isMienne } from '@focale/domaine';
import type { Lecteur } from '@focale/domaine';
import type { ActionDuFilm } from '../types.js';
import type { Filtre } from './vue-du-film.js';

/** Whether a line is within a filter. */
export function isWithin(action: ActionDuFilm, filtre: Filtre, lecteur: Lecteur): boolean {
  switch (filtre) {
    case 'retard':
      return action.enRetard;
    case 'moi':
      return isMienne(action, lecteur);
    case 'obligations':
      return action.obligation === 'obligation' || action.obligation === 'a_verifier';
    case 'sans_preuve':
      // What a declaration completed is proved by that declaration.
      return action.statut === 'fait' && action.origine === 'manuelle' && action.preuves === 0;
  }
}
