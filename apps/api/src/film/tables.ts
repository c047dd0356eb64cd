import type { Tables } from '../base/index.js';

/** The film of an académie, and how far each school is in it. */
export const TABLES = {
  films: { classe: 'referentiel' },
  film_actions: { classe: 'referentiel', compteurs: true },
  film_actions_histoire: {
    classe: 'referentiel',
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  versions_catalogues: { classe: 'referentiel', compteurs: true, ecriteParCompteurs: true },
  films_brouillons: { classe: 'academique' },
  films_publications: { classe: 'academique' },
  attendus_modele: { classe: 'referentiel' },
  suivis: { classe: 'etablissement', territoire: true, compteurs: true },
  suivis_histoire: {
    classe: 'histoire',
    territoire: true,
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  avancements: { classe: 'etablissement', compteurs: true },
  avancements_histoire: {
    classe: 'histoire',
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  preuves: { classe: 'etablissement' },
  attendus_etablissements: { classe: 'etablissement', compteurs: true },
  compteurs_film: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true },
  compteurs_suivis: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true, ecole: true },
  compteurs_ecoles: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true },
  compteurs_attendus: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true },
} as const satisfies Tables;
