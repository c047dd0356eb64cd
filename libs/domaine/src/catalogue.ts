import type { NatureAction } from './film.js';

/** Nature of a line of the film, in words. */
export const LIBELLES_NATURES_ACTION: Readonly<Record<NatureAction, string>> = {
  action: 'Action à cocher',
  facultative: 'Action facultative, en plus du compte',
  rappel_permanent: 'Rappel permanent',
  information: 'Information',
  modalite: 'Modalité',
};

/** Whether a text requires the line (column `obligation_legale` of the catalogue). */
export const LIBELLES_OBLIGATIONS = {
  oui: 'Obligation',
  non: 'Sans obligation',
  recommandee: 'Recommandée',
  a_verifier: 'À vérifier',
  conditionnelle: 'Sous condition',
} as const;

export type Obligation = keyof typeof LIBELLES_OBLIGATIONS;

/** How sure the obligation and its legal basis are. */
export const LIBELLES_CERTITUDES = {
  source: 'Vérifiée dans sa source',
  a_verifier: 'À vérifier',
  citee_par_un_guide: 'Citée par un guide',
} as const;

export type Certitude = keyof typeof LIBELLES_CERTITUDES;
