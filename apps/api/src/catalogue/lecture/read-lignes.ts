import { type Annee, LIBELLES_RESPONSABLES } from '@focale/domaine';
import { type AnomalieDeCatalogue } from './catalogue-refuse.js';
import { Cellules } from './cellules.js';
import type { LigneDeFilm } from './ligne-de-film.js';
import type { LigneBrute } from './read-table.js';
import { listAnomaliesDuFilm } from './verify-film.js';
import { CERTITUDES, HORS_FILM, MOTS_DES_PERIODES, NATURES, OBLIGATIONS, ORIGINES } from './vocabulaire.js';

export interface RegleDeLecture {
  /** Codes of the faits that may complete a line. */
  readonly faits: ReadonlySet<string>;
  /** Year whose days the deadlines are; absent: the file serves every year, its deadlines are `MM-JJ`. */
  readonly annee?: Annee;
}

const MAX = { court: 120, phrase: 300, texte: 2000 } as const;

/**
 * Reads the lines of a film in their order and verifies it whole: the only way in, for a file of the product, an import
 * and a draft alike. In the film of a year a line may come without its code, which Focale then gives.
 */
export function readLignes(
  brutes: readonly LigneBrute[],
  regle: RegleDeLecture,
): { lignes: LigneDeFilm[]; anomalies: AnomalieDeCatalogue[] } {
  const anomalies: AnomalieDeCatalogue[] = [];
  const lignes = brutes.map((brute, rang) => readLigne(new Cellules(brute, anomalies), rang + 1, regle));
  anomalies.push(...listAnomaliesDuFilm(lignes, (ligne) => brutes[ligne.ordre - 1]?.numero ?? 0));
  return { lignes, anomalies: anomalies.sort((a, b) => a.ligne - b.ligne) };
}

function readLigne(cellules: Cellules, ordre: number, { faits, annee }: RegleDeLecture): LigneDeFilm {
  const connus = LIBELLES_RESPONSABLES;
  return {
    code: annee ? cellules.readTexteFacultatif('id', 20) : cellules.readTexte('id', 20),
    cle: cellules.readCle('cle'),
    serie: cellules.readOptionnel('serie', MAX.court),
    periode: cellules.readChoix('periode', MOTS_DES_PERIODES),
    theme: cellules.readTexte('theme', MAX.court),
    ordre,
    intitule: cellules.readTexte('action', MAX.phrase),
    nature: cellules.readChoix('nature', NATURES),
    applicabilite: cellules.readApplicabilite('applicabilite'),
    responsable: cellules.readFonction('responsable_defaut', connus),
    responsableOrigine: cellules.readChoix('responsable_origine', ORIGINES),
    acteursAssocies: cellules.readFonctions('acteurs_associes', connus),
    obligation: cellules.readChoix('obligation_legale', OBLIGATIONS),
    baseLegale: cellules.readOptionnel('base_legale', MAX.texte),
    ressources: cellules.readListe('ressources'),
    outils: cellules.readListe('outils_externes'),
    remarque: cellules.readOptionnel('remarque', MAX.texte),
    fait: cellules.readFait('fait_automatique', faits),
    echeance: annee ? cellules.readJour('echeance_defaut', annee) : cellules.readMoisJour('echeance_defaut'),
    certitude: cellules.readChoix('certitude', CERTITUDES),
    prerequis: cellules.readOptionnel('prerequis', MAX.court),
    horsFilm: cellules.readChoix('hors_film', HORS_FILM),
  };
}
