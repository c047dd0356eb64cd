import { anneeOf, formatAnnee } from '@focale/domaine';
import type { Activite } from './activites.js';
import type { ActiviteVue } from './journal.vue.js';

/** The author may change an entry while its year runs. */
export function toActiviteVue(activite: Activite, modifiable: boolean): ActiviteVue {
  return { ...activite, actionsPossibles: modifiable ? ['modifier', 'supprimer'] : [] };
}

/** Whether the journal of a year takes entries on a day: neither before the year begins nor once it is closed. */
export function isJournalOuvert(annee: number, aujourdhui: string): boolean {
  return anneeOf(aujourdhui) === formatAnnee(annee);
}
