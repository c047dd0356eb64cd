import type { Colonne } from './colonnes.js';
import { CERTITUDES, HORS_FILM, MOTS_DES_PERIODES, NATURES, OBLIGATIONS, ORIGINES, wordOf } from './vocabulaire.js';

/** A line that was written somewhere and that nothing has verified yet. */
export interface LigneEcrite {
  readonly code: string;
  readonly cle: string;
  readonly serie: string | null;
  readonly periode: number;
  readonly theme: string;
  readonly intitule: string;
  readonly nature: string;
  readonly applicabilite: string;
  readonly responsable: string;
  readonly responsableOrigine: string;
  readonly acteursAssocies: readonly string[];
  readonly obligation: string;
  readonly baseLegale: string | null;
  readonly ressources: readonly string[];
  readonly outils: readonly string[];
  readonly remarque: string | null;
  readonly fait: string | null;
  readonly echeance: string;
  readonly certitude: string;
  readonly prerequis: string | null;
  readonly horsFilm: boolean;
}

/** A line as its cells in a catalogue file. What is written here is read back by `readLignes`, to the letter. */
export function toCellules(ligne: LigneEcrite): Record<Colonne, string> {
  return {
    cle: ligne.cle,
    serie: ligne.serie ?? '',
    id: ligne.code,
    periode: wordOf(MOTS_DES_PERIODES, ligne.periode),
    theme: ligne.theme,
    action: ligne.intitule,
    nature: wordOf(NATURES, ligne.nature),
    applicabilite: ligne.applicabilite,
    responsable_defaut: ligne.responsable,
    responsable_origine: wordOf(ORIGINES, ligne.responsableOrigine),
    acteurs_associes: ligne.acteursAssocies.join('|'),
    obligation_legale: wordOf(OBLIGATIONS, ligne.obligation),
    base_legale: ligne.baseLegale ?? '',
    ressources: ligne.ressources.join('|'),
    outils_externes: ligne.outils.join('|'),
    remarque: ligne.remarque ?? '',
    fait_automatique: ligne.fait ?? '',
    echeance_defaut: ligne.echeance,
    certitude: wordOf(CERTITUDES, ligne.certitude),
    prerequis: ligne.prerequis ?? '',
    hors_film: wordOf(HORS_FILM, ligne.horsFilm),
  };
}
