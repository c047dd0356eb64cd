import { isComptee } from '@focale/domaine';
import { formatCompte, formatDate, formatPluriel, toPhrase } from '@focale/ui';
import type { FilmModele, Ligne } from './types.js';

/** Where the film stands, in a sentence. */
export function toTitre(
  film: FilmModele,
  lignes: readonly Ligne[],
  { changements, reordonnee }: { changements: number; reordonnee: boolean },
): string {
  const comptees = lignes.filter(({ nature }) => isComptee(nature)).length;
  if (lignes.length === 0) return `Le film ${film.annee} de l’académie est à écrire`;
  if (film.etat === 'non_publie')
    return `Le film ${film.annee} n’est pas encore publié : il partira de ces ${formatPluriel(lignes.length, 'ligne')}`;
  if (changements > 0)
    return `${toPhrase(formatCompte(changements, 'ligne change', 'lignes changent'))} dans le brouillon, rien n’est encore publié`;
  if (reordonnee) return 'L’ordre des lignes change dans le brouillon, rien n’est encore publié';
  return `Le film ${film.annee} compte ${formatPluriel(lignes.length, 'ligne')}, dont ${comptees} à cocher`;
}

/** Since when schools see it. */
export const toSous = ({ etat, publieLe, version }: FilmModele): string =>
  etat === 'publie' && publieLe !== null
    ? `Les établissements voient la version ${version}, publiée le ${formatDate(publieLe)}. Une correction publiée garde leurs coches et leurs preuves.`
    : 'Les établissements ne voient encore rien de ce film.';
