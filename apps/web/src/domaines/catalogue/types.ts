import type { Schemas } from '../../api/client.js';

/** A line of the film as the académie writes it. */
export type Ligne = Schemas['LigneVue'];
export type FilmModele = Schemas['FilmModeleVue'];
export type Differences = Schemas['DifferencesVue'];
export type Vocabulaire = Schemas['VocabulaireVue'];
export type Choix = Schemas['MotVue'];

/** The académie and the year of the current URL, as the routes name them. */
export interface CheminAcademie {
  code: string;
  annee: string;
}

export interface AcademieDuFilm {
  path: CheminAcademie;
  annee: string;
  base: string;
}
