import type { Tables, Vues } from '../base/index.js';

/** The films of the académies, as they are, as they were, and as they are being edited. */
export const TABLES = {
  films: { classe: 'referentiel' },
  film_actions: { classe: 'referentiel', compteurs: true, prete: true },
  film_actions_histoire: {
    classe: 'referentiel',
    prete: true,
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  versions_catalogues: { classe: 'referentiel', prete: true, compteurs: true, ecriteParCompteurs: true },
  films_brouillons: { classe: 'academique' },
  films_publications: { classe: 'academique' },
} as const satisfies Tables;

/** Films beyond their lines, which are lent as they are. */
export const VUES = {
  vue_films: {
    dit: 'Film that an académie has published for a year: its version, and since when it stands',
    lit: ['films'],
  },
  vue_publications_du_film: {
    dit: 'Every version of a film that was published, and when; the first dates from the oldest of its lines',
    lit: ['films', 'films_publications', 'film_actions', 'film_actions_histoire'],
  },
  vue_themes_du_film: {
    dit: 'Themes of the counted lines of a film, by rank',
    lit: ['film_actions'],
  },
} as const satisfies Vues;
