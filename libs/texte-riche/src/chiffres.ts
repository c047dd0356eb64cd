import type { TexteRiche } from './schema.js';
import { toDocument } from './lire.js';

/** A figure that a text cites: what it counts, and as it stands in the text. */
export interface ChiffreCite {
  readonly cle: string;
  readonly valeur: string;
}

/** Figures that a text cites, each once, in its order: as they were when they were written, whatever they are worth now. */
export function listChiffres(texte: TexteRiche): ChiffreCite[] {
  const trouves = new Map<string, ChiffreCite>();
  toDocument(texte).descendants((noeud) => {
    for (const { type, attrs } of noeud.marks)
      if (type.name === 'chiffre') {
        const cite = { cle: String(attrs['cle']), valeur: String(attrs['valeur']) };
        trouves.set(`${cite.cle} ${cite.valeur}`, cite);
      }
    return true;
  });
  return [...trouves.values()];
}
