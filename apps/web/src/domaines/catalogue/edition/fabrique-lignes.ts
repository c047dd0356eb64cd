import type { Ligne } from '../types.js';

/** A line for the tests of this folder. */
export const buildLigne = (cle: string, plus: Partial<Ligne> = {}): Ligne => ({
  code: cle.toUpperCase(),
  cle,
  serie: null,
  periode: 1,
  theme: 'Pix',
  ordre: 1,
  intitule: `Action ${cle}`,
  nature: 'action',
  applicabilite: 'tous',
  responsable: 'CHEF',
  responsableOrigine: 'film',
  acteursAssocies: [],
  obligation: 'non',
  baseLegale: null,
  ressources: [],
  outils: [],
  remarque: null,
  fait: null,
  echeance: '2026-10-31',
  certitude: 'source',
  prerequis: null,
  horsFilm: false,
  ...plus,
});

/** A film of these lines, numbered from 1. */
export const buildFilm = (...lignes: Ligne[]): Ligne[] => lignes.map((ligne, rang) => ({ ...ligne, ordre: rang + 1 }));
