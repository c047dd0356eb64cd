import type { Tables } from '../base/index.js';

/** Mandates, their letters and compensation; other digital functions. */
export const TABLES = {
  mandats: { classe: 'etablissement', compteurs: true },
  compensations: { classe: 'sensible' },
  lettres: { classe: 'sensible' },
  commentaires_lettre: { classe: 'sensible' },
  modeles_lettre: { classe: 'academique' },
  fonctions_designees: { classe: 'etablissement', compteurs: true },
  fonctions_etat: { classe: 'etablissement' },
  imports_designations: { classe: 'technique' },
} as const satisfies Tables;
