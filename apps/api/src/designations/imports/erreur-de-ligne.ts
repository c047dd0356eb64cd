import { CHAMPS, type Champ, type Colonnes } from './champs.js';
import { type CodeDeMotif, MOTIFS } from './motifs.js';

/** A fault of one line: where it is, why it is one, and what to do. */
export interface ErreurDeLigne {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur: string;
  readonly code: CodeDeMotif;
  readonly motif: string;
  readonly remede: string;
}

/** The file as it was understood: its headers and where each field is. */
export interface Disposition {
  readonly entetes: readonly string[];
  readonly colonnes: Colonnes;
}

/** Names the column as the file does, or as the template does when the file has none. */
export function buildErreur(
  { entetes, colonnes }: Disposition,
  ou: { readonly ligne: number; readonly champ: Champ; readonly valeur: string },
  code: CodeDeMotif,
  donnees: Readonly<Record<string, string>> = {},
): ErreurDeLigne {
  const rang = colonnes.get(ou.champ);
  return {
    ligne: ou.ligne,
    colonne: (rang === undefined ? undefined : entetes[rang]) ?? CHAMPS[ou.champ].libelle,
    valeur: ou.valeur.slice(0, 200),
    code,
    motif: MOTIFS[code].motif(donnees),
    remede: MOTIFS[code].remede(donnees),
  };
}
