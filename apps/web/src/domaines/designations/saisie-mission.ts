import type { Domaine } from '@focale/domaine';
import type { Designation } from './types.js';

/** What the form of a mission asks, as text. */
export interface SaisieMission {
  debut: string;
  fin: string;
  domaines: Domaine[];
  /** Who shares a domain, and which one; both or none. */
  acteur: string;
  partage: Domaine | '';
}

/** A new mission: from the first of September, with the three usual domains. */
export const buildSaisie = (annee: string): SaisieMission => ({
  debut: `${annee.slice(0, 4)}-09-01`,
  fin: '',
  domaines: ['conseiller', 'accompagner', 'administrer'],
  acteur: '',
  partage: '',
});

/** The form as it stands for a mission that exists. */
export const toSaisie = ({ debut, fin, domaines, partages }: Designation): SaisieMission => ({
  debut,
  fin: fin ?? '',
  domaines: [...domaines],
  acteur: partages[0]?.acteur ?? '',
  partage: partages[0]?.domaine ?? '',
});

/** The body that the API expects. Shares beyond the first, entered elsewhere, are kept. */
export function toMission(
  { debut, fin, domaines, acteur, partage }: SaisieMission,
  autres: Designation['partages'] = [],
) {
  const premier = acteur.trim() !== '' && partage !== '' ? [{ domaine: partage, acteur: acteur.trim() }] : [];
  return { debut, ...(fin ? { fin } : {}), domaines, partages: [...premier, ...autres.slice(1)] };
}
