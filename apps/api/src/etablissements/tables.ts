import type { Tables } from '../base/index.js';

/** The directory: territories, schools, their sections and ENT. */
export const TABLES = {
  regions: { classe: 'referentiel', ouverture: true },
  academies: { classe: 'referentiel', ouverture: true, compteurs: true },
  departements: { classe: 'referentiel', ouverture: true, compteurs: true },
  etablissements: { classe: 'annuaire', ouverture: true, territoire: true, compteurs: true },
  territoires_etablissements: { classe: 'referentiel', compteurs: true, ecriteParCompteurs: true },
  sections: { classe: 'etablissement', videPourPlateforme: true },
  ents_etablissements: { classe: 'etablissement', videPourPlateforme: true },
  presets_ent: { classe: 'academique' },
  imports_annuaire: { classe: 'technique' },
} as const satisfies Tables;
