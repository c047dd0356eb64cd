import type { Tables } from '../base/index.js';

/** Letters of the mandates, what is said of them, and the models of the académies. */
export const TABLES = {
  lettres: { classe: 'sensible' },
  commentaires_lettre: { classe: 'sensible' },
  modeles_lettre: { classe: 'academique' },
} as const satisfies Tables;
