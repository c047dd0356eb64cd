import { CatalogueRefuse, type AnomalieDeCatalogue } from './catalogue-refuse.js';
import { Cellules } from './cellules.js';
import type { LigneDeFilm } from './ligne-de-film.js';
import { readTable } from './read-table.js';
import { listAnomaliesDuFilm } from './verify-film.js';
import { APPLICABILITES, CERTITUDES, MOTS_DES_PERIODES, NATURES, OBLIGATIONS, ORIGINES } from './vocabulaire.js';

const COLONNES = [
  ...['cle', 'serie', 'id', 'periode', 'theme', 'action', 'nature', 'applicabilite', 'responsable_defaut'],
  ...['responsable_origine', 'acteurs_associes', 'obligation_legale', 'base_legale', 'ressources', 'outils_externes'],
  ...['remarque', 'fait_automatique', 'echeance_defaut', 'certitude', 'prerequis'],
] as const;

/**
 * Reads the film of one year and verifies it whole.
 * @param faits codes of the faits that may complete a line
 * @throws CatalogueRefuse with every anomaly, in French
 */
export function readFilmCsv(texte: string, faits: ReadonlySet<string>): LigneDeFilm[] {
  const brutes = readTable(texte, COLONNES);
  const anomalies: AnomalieDeCatalogue[] = [];
  const lignes = brutes.map((brute, rang) => readLigne(new Cellules(brute, anomalies), rang + 1, faits));
  anomalies.push(...listAnomaliesDuFilm(lignes, (ligne) => brutes[ligne.ordre - 1]?.numero ?? 0));
  if (anomalies.length > 0) throw new CatalogueRefuse(anomalies.sort((a, b) => a.ligne - b.ligne));
  return lignes;
}

function readLigne(cellules: Cellules, ordre: number, faits: ReadonlySet<string>): LigneDeFilm {
  return {
    code: cellules.readTexte('id'),
    cle: cellules.readCle('cle'),
    serie: cellules.readOptionnel('serie'),
    periode: cellules.readChoix('periode', MOTS_DES_PERIODES),
    theme: cellules.readTexte('theme'),
    ordre,
    intitule: cellules.readTexte('action'),
    nature: cellules.readChoix('nature', NATURES),
    applicabilite: cellules.readChoix('applicabilite', APPLICABILITES),
    responsable: cellules.readTexte('responsable_defaut'),
    responsableOrigine: cellules.readChoix('responsable_origine', ORIGINES),
    acteursAssocies: cellules.readListe('acteurs_associes'),
    obligation: cellules.readChoix('obligation_legale', OBLIGATIONS),
    baseLegale: cellules.readOptionnel('base_legale'),
    ressources: cellules.readListe('ressources'),
    outils: cellules.readListe('outils_externes'),
    remarque: cellules.readOptionnel('remarque'),
    fait: cellules.readFait('fait_automatique', faits),
    echeance: cellules.readMoisJour('echeance_defaut'),
    certitude: cellules.readChoix('certitude', CERTITUDES),
    prerequis: cellules.readOptionnel('prerequis'),
  };
}
