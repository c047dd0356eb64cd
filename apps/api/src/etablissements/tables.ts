import type { Tables, Vues } from '../base/index.js';

/** The directory: territories, schools, their sections and ENT. */
export const TABLES = {
  regions: { classe: 'referentiel', prete: true, ouverture: true },
  academies: { classe: 'referentiel', prete: true, ouverture: true, compteurs: true },
  departements: { classe: 'referentiel', prete: true, ouverture: true, compteurs: true },
  etablissements: { classe: 'annuaire', prete: true, ouverture: true, territoire: true, compteurs: true },
  territoires_etablissements: { classe: 'referentiel', compteurs: true, ecriteParCompteurs: true },
  sections: { classe: 'etablissement', videPourPlateforme: true },
  ents_etablissements: { classe: 'etablissement', videPourPlateforme: true },
  presets_ent: { classe: 'academique' },
  imports_annuaire: { classe: 'technique' },
} as const satisfies Tables;

/** Schools as documents name them, as the film opens them, and their ENT. */
export const VUES = {
  vue_entetes: {
    dit: 'Head of the documents of a school: its name, commune and the name of its académie',
    lit: ['etablissements', 'academies'],
  },
  vue_ents: {
    dit: 'ENT of a school from debut to jusqu_au, infinity as long as it is in use; the last to begin is the one in use on a day',
    lit: ['ents_etablissements'],
  },
  vue_ecoles_ouvertes: {
    dit: 'Schools that are open, or open until they close, their territory, and in niveaux what they teach beyond their type',
    lit: ['etablissements', 'sections'],
  },
} as const satisfies Vues;
