import type { LigneDeTableur } from '../../socle/tableurs/index.js';
import { type AnomalieDeCatalogue, CatalogueRefuse } from './catalogue-refuse.js';
import { completeCles } from './complete-cles.js';
import { COLONNES, COLONNES_IGNOREES, COLONNES_OBLIGATOIRES } from './colonnes.js';
import type { LigneDeFilm } from './ligne-de-film.js';
import { readLignes, type RegleDeLecture } from './read-lignes.js';
import type { LigneBrute } from './read-table.js';

const CONNUES: readonly string[] = [...COLONNES, ...COLONNES_IGNOREES];

/**
 * Reads the film of a year from a spreadsheet, columns in any order, and verifies it whole.
 * @throws CatalogueRefuse with every anomaly, in French; when columns are wrong, those only
 */
export function readFilmImporte(lignes: readonly LigneDeTableur[], regle: RegleDeLecture): LigneDeFilm[] {
  const [entete, ...autres] = lignes;
  const colonnes = (entete?.cellules ?? []).map((cellule) => cellule.toLowerCase());
  const defauts = listDefautsDEntete(colonnes, entete?.ligne ?? 1);
  if (defauts.length > 0) throw new CatalogueRefuse(defauts);
  if (autres.length === 0)
    throw new CatalogueRefuse([{ ligne: 1, colonne: '', motif: 'le fichier ne contient aucune ligne' }]);
  const debordements = autres.flatMap((ligne) => listDebordements(ligne, colonnes.length));
  const lus = readLignes(completeCles(autres.map((ligne) => toLigneBrute(ligne, colonnes))), regle);
  const anomalies = [...debordements, ...lus.anomalies].sort((a, b) => a.ligne - b.ligne);
  if (anomalies.length > 0) throw new CatalogueRefuse(anomalies);
  return lus.lignes;
}

function listDefautsDEntete(colonnes: readonly string[], ligne: number): AnomalieDeCatalogue[] {
  const absentes = COLONNES_OBLIGATOIRES.filter((colonne) => !colonnes.includes(colonne));
  const inconnues = colonnes.filter((colonne) => colonne !== '' && !CONNUES.includes(colonne));
  const doubles = colonnes.filter((colonne, rang) => colonne !== '' && colonnes.indexOf(colonne) < rang);
  return [
    ...absentes.map((colonne) => ({ ligne, colonne, motif: 'colonne absente' })),
    ...inconnues.map((colonne) => ({ ligne, colonne, motif: 'colonne inconnue : retirez-la ou corrigez son nom' })),
    ...doubles.map((colonne) => ({ ligne, colonne, motif: 'colonne présente deux fois' })),
  ];
}

/** Cells beyond the header: a separator too many has pushed the others out of their column. */
function listDebordements({ ligne, cellules }: LigneDeTableur, largeur: number): AnomalieDeCatalogue[] {
  const trop = cellules.slice(largeur).filter((cellule) => cellule !== '').length;
  return trop === 0
    ? []
    : [{ ligne, colonne: '', motif: `${trop} cellule(s) de trop, au-delà de la dernière colonne` }];
}

const toLigneBrute = ({ ligne, cellules }: LigneDeTableur, colonnes: readonly string[]): LigneBrute => ({
  numero: ligne,
  cellules: Object.fromEntries(colonnes.map((colonne, rang) => [colonne, cellules[rang] ?? ''])),
});
