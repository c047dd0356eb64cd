import type { LigneDeFilm } from './ligne-de-film.js';

/** Columns of a catalogue file, in their order, and the field that each carries. */
export const CHAMPS_PAR_COLONNE = {
  cle: 'cle',
  serie: 'serie',
  id: 'code',
  periode: 'periode',
  theme: 'theme',
  action: 'intitule',
  nature: 'nature',
  applicabilite: 'applicabilite',
  responsable_defaut: 'responsable',
  responsable_origine: 'responsableOrigine',
  acteurs_associes: 'acteursAssocies',
  obligation_legale: 'obligation',
  base_legale: 'baseLegale',
  ressources: 'ressources',
  outils_externes: 'outils',
  remarque: 'remarque',
  fait_automatique: 'fait',
  echeance_defaut: 'echeance',
  certitude: 'certitude',
  prerequis: 'prerequis',
  hors_film: 'horsFilm',
} as const satisfies Record<string, keyof LigneDeFilm>;

export type Colonne = keyof typeof CHAMPS_PAR_COLONNE;

export const COLONNES = Object.keys(CHAMPS_PAR_COLONNE) as Colonne[];

/** The first catalogues have no column for it: nothing there is out of the film. */
const COLONNES_FACULTATIVES: readonly Colonne[] = ['hors_film'];

export const COLONNES_OBLIGATOIRES = COLONNES.filter((colonne) => !COLONNES_FACULTATIVES.includes(colonne));

/** Columns that some files carry and that the others tell already. */
export const COLONNES_IGNOREES = ['annee_scolaire', 'mois_debut', 'mois_fin'];
