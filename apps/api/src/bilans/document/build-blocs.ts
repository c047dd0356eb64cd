import { buildTexteImprime, type TexteImprime } from '../../socle/documents/index.js';
import type { BilanAImprimer } from './bilan-a-imprimer.js';
import { buildDessinDuFilm, buildDessinDuTemps, type Dessin } from './build-dessins.js';

/** A block as it is printed: its text, and what is drawn under it. */
export interface BlocImprime {
  readonly titre: string;
  readonly texte: TexteImprime;
  readonly dessin: Dessin | null;
}

/** Blocks that a drawing completes. */
const DESSINS = new Map<string, (bilan: BilanAImprimer) => Dessin | null>([
  ['identite', buildDessinDuTemps],
  ['film', buildDessinDuFilm],
]);

/** The blocks that say something and that their author shows, in their order. */
export function buildBlocs(bilan: BilanAImprimer): BlocImprime[] {
  return bilan.blocs.flatMap(({ code, titre, vide, masque, contenu }) => {
    if (vide || masque || contenu === null) return [];
    const texte = buildTexteImprime(contenu);
    return texte.length === 0 ? [] : [{ titre, texte, dessin: DESSINS.get(code)?.(bilan) ?? null }];
  });
}

/** Names the empty blocks of a bilan that is being written; empty: nothing to say of them. */
export function tellVides({ etat, blocs }: BilanAImprimer): string {
  const vides = blocs.filter(({ vide, masque }) => vide && !masque).map(({ titre }) => titre);
  if (etat !== 'en_preparation' || vides.length === 0) return '';
  return `${vides.length > 1 ? 'Blocs encore vides' : 'Bloc encore vide'} : ${vides.join(', ')}.`;
}
