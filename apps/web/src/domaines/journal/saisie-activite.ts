import type { FonctionRrupn } from '@focale/domaine';
import type { Activite } from './journal-api.js';

/** What the form of an activity asks, as text. */
export interface SaisieActivite {
  date: string;
  fonction: FonctionRrupn;
  /** Minutes. */
  duree: string;
  public: string;
  nombre: string;
  note: string;
}

/** An empty activity: everything already has a likely value. */
export const buildSaisie = (date: string, fonction: FonctionRrupn = 'accompagner'): SaisieActivite => ({
  date,
  fonction,
  duree: '30',
  public: '',
  nombre: '',
  note: '',
});

/** The form as it stands for an activity that exists. */
export const toSaisie = (activite: Activite): SaisieActivite => ({
  date: activite.date,
  fonction: activite.fonction,
  duree: String(activite.dureeMinutes),
  public: activite.public ?? '',
  nombre: activite.nombre === null ? '' : String(activite.nombre),
  note: activite.note ?? '',
});

/** The body that the API expects; what is left empty is emptied. */
export const toActivite = ({ date, fonction, duree, public: cible, nombre, note }: SaisieActivite) => ({
  date,
  fonction,
  dureeMinutes: Number(duree),
  public: cible || null,
  nombre: nombre === '' ? null : Number(nombre),
  note: note || null,
});
