import { toHoraire } from './horaire.js';

interface Datee {
  debut: string;
  etat: string;
}

/** The nearest planned meeting of `aujourdhui` (`AAAA-MM-JJ`) or later. */
export const findProchaine = <R extends Datee>(reunions: readonly R[], aujourdhui: string): R | undefined =>
  reunions
    .filter(({ debut, etat }) => etat === 'planifiee' && toHoraire(debut).date >= aujourdhui)
    .sort((a, b) => a.debut.localeCompare(b.debut))[0];
