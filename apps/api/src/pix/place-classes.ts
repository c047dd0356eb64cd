import { findNiveau, type NiveauPix } from '@focale/domaine';
import { addComptes, type Comptes, SANS_COMPTE } from './lecture/count-personnes.js';
import type { Niveaux } from './pix.dto.js';

export interface ClassePlacee {
  /** Empty: lines without class. */
  readonly classe: string;
  /** Null: to be chosen. */
  readonly niveau: NiveauPix | null;
  readonly devine: boolean;
  readonly comptes: Comptes;
}

/** Puts each class at its level: the one that was chosen, else the one its name tells. Sorted by name. */
export function placeClasses(
  parClasse: ReadonlyMap<string, Comptes>,
  choisis: Niveaux,
  nomDuFichier: string,
): ClassePlacee[] {
  return [...parClasse]
    .map(([classe, comptes]): ClassePlacee => {
      const choisi = choisis.get(classe);
      const devine = classe === '' ? findNiveauDuFichier(nomDuFichier) : findNiveau(classe);
      const defaut = classe === '' ? 'non_precise' : null;
      return {
        classe,
        niveau: choisi ?? devine ?? defaut,
        devine: choisi === undefined && devine !== undefined,
        comptes,
      };
    })
    .sort((a, b) => a.classe.localeCompare(b.classe, 'fr', { numeric: true }));
}

/** Pix Orga names the results of a class `AAAAMMJJ_resultats_<classe>.csv`, and writes the class nowhere else. */
function findNiveauDuFichier(nom: string): NiveauPix | undefined {
  const classe = /^\d{8}_resultats_(.+?)( \(\d+\))?\.csv$/i.exec(nom)?.[1];
  return classe === undefined ? undefined : findNiveau(classe);
}

/** Counts by level of the classes that have one. */
export function sumByNiveau(classes: readonly ClassePlacee[]): Map<NiveauPix, Comptes> {
  const niveaux = new Map<NiveauPix, Comptes>();
  for (const { niveau, comptes } of classes)
    if (niveau) niveaux.set(niveau, addComptes(niveaux.get(niveau) ?? SANS_COMPTE, comptes));
  return niveaux;
}
