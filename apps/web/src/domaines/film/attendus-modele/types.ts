import type { Schemas } from '../../../api/client.js';

export type AttenduDuModele = Schemas['AttenduDuModeleVue'];
export type SaisieAttendu = Schemas['UpdateAttenduDto'];

/** The académie and the year of the current URL, as the routes name them. */
export interface CheminAcademie {
  code: string;
  annee: string;
}
