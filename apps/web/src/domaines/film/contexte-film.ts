import type { EtatDAnnee, Lecteur } from '@focale/domaine';
import { createContext, useContext } from 'react';
import type { Ecole } from '../etablissements/index.js';
import type { Film } from './types.js';

/** What every part of the screen of a film needs to know. */
export interface ContexteFilm {
  readonly ecole: Ecole;
  readonly film: Film;
  /** Day on which the film is read: today, or the past day asked for. */
  readonly jour: string;
  /** What the year on screen is on that day: nothing is late but in the year under way. */
  readonly etat: EtatDAnnee;
  readonly lecteur: Lecteur;
  /** Period under way; undefined when the year on screen is not the one under way. */
  readonly courante: number | undefined;
  /** Code of the line that the address asks for: it opens, and takes the focus. */
  readonly demandee: string | undefined;
}

const Contexte = createContext<ContexteFilm | null>(null);

export const FournisseurFilm = Contexte.Provider;

/** @throws outside the screen of a film */
export function useContexteFilm(): ContexteFilm {
  const contexte = useContext(Contexte);
  if (!contexte) throw new Error('useContexteFilm is for the parts of FilmAnnuel.');
  return contexte;
}
