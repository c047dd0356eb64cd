import type { Ligne } from '../types.js';

/** A theme of a period, with its lines in order. */
export interface Groupe {
  periode: number;
  theme: string;
  lignes: Ligne[];
}

/** Lines by period then theme, themes in the order in which the period brings them. */
export function groupLignes(lignes: readonly Ligne[]): Groupe[] {
  const groupes = new Map<string, Groupe>();
  for (const ligne of lignes) {
    const cle = `${ligne.periode}|${ligne.theme}`;
    const groupe = groupes.get(cle);
    if (groupe) groupe.lignes.push(ligne);
    else groupes.set(cle, { periode: ligne.periode, theme: ligne.theme, lignes: [ligne] });
  }
  return [...groupes.values()].sort((a, b) => a.periode - b.periode);
}

/** The same lines, those of a theme side by side, numbered from 1. A line whose number does not change is kept as it is. */
export const numberLignes = (lignes: readonly Ligne[]): Ligne[] =>
  groupLignes(lignes)
    .flatMap((groupe) => groupe.lignes)
    .map((ligne, rang) => (ligne.ordre === rang + 1 ? ligne : { ...ligne, ordre: rang + 1 }));

/** The line one place up or down in its theme; the same list when it is already at the edge. */
export function moveLigne(lignes: readonly Ligne[], cle: string, sens: 'monter' | 'descendre'): readonly Ligne[] {
  const ligne = lignes.find((candidate) => candidate.cle === cle);
  if (!ligne) return lignes;
  const voisines = lignes.filter(({ periode, theme }) => periode === ligne.periode && theme === ligne.theme);
  const voisine = voisines[voisines.indexOf(ligne) + (sens === 'monter' ? -1 : 1)];
  if (!voisine) return lignes;
  return numberLignes(
    lignes.map((candidate) => (candidate === ligne ? voisine : candidate === voisine ? ligne : candidate)),
  );
}

/** The line at the end of another theme, or of the same theme of another period. */
export function placeLigne(lignes: readonly Ligne[], cle: string, place: Pick<Ligne, 'periode' | 'theme'>): Ligne[] {
  const ligne = lignes.find((candidate) => candidate.cle === cle);
  if (!ligne) return [...lignes];
  return insertLigne(
    lignes.filter((candidate) => candidate !== ligne),
    { ...ligne, ...place },
  );
}

/** Adds a line at the end of its theme, which is opened at the end of the period when it is not there yet. */
export function insertLigne(lignes: readonly Ligne[], ligne: Ligne, apres?: string): Ligne[] {
  const rang = apres === undefined ? -1 : lignes.findIndex(({ cle }) => cle === apres);
  const suite = rang < 0 ? [...lignes, ligne] : lignes.toSpliced(rang + 1, 0, ligne);
  return numberLignes(suite);
}
