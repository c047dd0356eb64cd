import type { NoeudDeTexte } from '@focale/texte-riche';
import type { ChiffresDuBilan } from '../lecture/compute-chiffres.js';
import type { DonneesDuBilan } from './donnees.js';
import type { Plume } from './plume.js';

/** What the blocks are written from. */
export interface Matiere {
  readonly donnees: DonneesDuBilan;
  readonly chiffres: ChiffresDuBilan;
}

/** Writes one block; nothing when nothing was declared: neither a zero nor a sentence of a model is content. */
export type Builder = (matiere: Matiere, plume: Plume) => NoeudDeTexte[];
