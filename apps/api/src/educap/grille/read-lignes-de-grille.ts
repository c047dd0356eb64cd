import type { DomaineDeGrille } from '@focale/domaine';
import { ErreurMetier, type ErreurDeChamp } from '../../socle/erreurs/index.js';
import type { LigneDeTableur } from '../../socle/tableurs/index.js';

const COLONNES = ['domaine', 'item', 'palier'] as const;
const MAX_CARACTERES = 200;
const MAX_LIGNES = 1000;

/**
 * The grid that a file holds: a header `domaine;item;palier`, then one level a line, in order.
 * @throws ErreurMetier `educap.grille_refusee` with every wrong cell, by line and column
 */
export function readLignesDeGrille([entete, ...lignes]: readonly LigneDeTableur[]): DomaineDeGrille[] {
  const erreurs = entete ? checkEntete(entete) : [{ champ: 'fichier', message: 'Le fichier est vide.' }];
  if (erreurs.length === 0) erreurs.push(...checkLignes(lignes));
  if (erreurs.length > 0) throw new ErreurMetier('educap.grille_refusee', { erreurs });
  const domaines = new Map<string, Map<string, string[]>>();
  for (const { cellules } of lignes) {
    const [domaine = '', item = '', palier = ''] = cellules;
    const items = domaines.get(domaine) ?? new Map<string, string[]>();
    domaines.set(domaine, items.set(item, [...(items.get(item) ?? []), palier]));
  }
  return [...domaines].map(([domaine, items]) => ({
    domaine,
    items: [...items].map(([item, paliers]) => ({ item, paliers })),
  }));
}

function checkEntete({ ligne, cellules }: LigneDeTableur): ErreurDeChamp[] {
  const attendue = (rang: number): string => COLONNES[rang] ?? '';
  const rangs = Array.from({ length: Math.max(COLONNES.length, cellules.length) }, (_, rang) => rang);
  return rangs
    .filter((rang) => (cellules[rang] ?? '').toLowerCase() !== attendue(rang))
    .map((rang) => ({
      champ: `ligne ${ligne}, colonne ${rang + 1}`,
      message: attendue(rang)
        ? `L’en-tête attendu ici est « ${attendue(rang)} ».`
        : 'Retirez cette colonne : la grille en a trois, domaine, item et palier.',
    }));
}

function checkLignes(lignes: readonly LigneDeTableur[]): ErreurDeChamp[] {
  if (lignes.length === 0) return [{ champ: 'fichier', message: 'La grille n’a aucune ligne sous son en-tête.' }];
  if (lignes.length > MAX_LIGNES)
    return [{ champ: 'fichier', message: `La grille dépasse ${MAX_LIGNES} lignes : vérifiez le fichier.` }];
  const vues = new Map<string, number>();
  return lignes.flatMap(({ ligne, cellules }) => {
    const erreurs = COLONNES.flatMap((colonne, rang) => checkCellule(ligne, colonne, cellules[rang] ?? ''));
    if (cellules.length > COLONNES.length && cellules.slice(COLONNES.length).some((cellule) => cellule !== ''))
      erreurs.push({ champ: `ligne ${ligne}, colonne 4`, message: 'Retirez ce qui dépasse des trois colonnes.' });
    const cle = JSON.stringify(cellules.slice(0, COLONNES.length));
    const premiere = vues.get(cle);
    if (erreurs.length === 0 && premiere !== undefined)
      erreurs.push({ champ: `ligne ${ligne}, colonne palier`, message: `Déjà donné à la ligne ${premiere}.` });
    vues.set(cle, premiere ?? ligne);
    return erreurs;
  });
}

function checkCellule(ligne: number, colonne: string, valeur: string): ErreurDeChamp[] {
  const champ = `ligne ${ligne}, colonne ${colonne}`;
  if (valeur === '') return [{ champ, message: 'Cellule vide : répétez sa valeur à chaque ligne.' }];
  if (valeur.length > MAX_CARACTERES) return [{ champ, message: `Réduisez à ${MAX_CARACTERES} caractères.` }];
  return [];
}
