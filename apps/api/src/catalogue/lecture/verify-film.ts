import type { AnomalieDeCatalogue } from './catalogue-refuse.js';
import type { LigneDeFilm } from './ligne-de-film.js';

type NumeroDe = (ligne: LigneDeFilm) => number;

/** What no line can see alone: codes and keys used twice, requirements that lead nowhere or in circles, series of one. */
export function listAnomaliesDuFilm(lignes: readonly LigneDeFilm[], numero: NumeroDe): AnomalieDeCatalogue[] {
  return [
    ...listDoublons(lignes, numero, 'id', (ligne) => ligne.code),
    ...listDoublons(lignes, numero, 'cle', (ligne) => ligne.cle),
    ...listPrerequisRompus(lignes, numero),
    ...listBoucles(lignes, numero),
    ...listSeriesSeules(lignes, numero),
    ...listChoixObliges(lignes, numero),
  ];
}

function listDoublons(
  lignes: readonly LigneDeFilm[],
  numero: NumeroDe,
  colonne: string,
  valeurDe: (ligne: LigneDeFilm) => string,
): AnomalieDeCatalogue[] {
  const premieres = new Map<string, number>();
  return lignes.flatMap((ligne) => {
    const valeur = valeurDe(ligne);
    const premiere = premieres.get(valeur);
    if (premiere === undefined) premieres.set(valeur, numero(ligne));
    if (premiere === undefined || valeur === '') return [];
    return [{ ligne: numero(ligne), colonne, motif: `« ${valeur} » figure déjà à la ligne ${premiere}` }];
  });
}

function listPrerequisRompus(lignes: readonly LigneDeFilm[], numero: NumeroDe): AnomalieDeCatalogue[] {
  const cles = new Set(lignes.map((ligne) => ligne.cle));
  return lignes.flatMap((ligne) => {
    if (!ligne.prerequis) return [];
    const motif =
      ligne.prerequis === ligne.cle
        ? 'une ligne ne peut pas être son propre prérequis'
        : `la clé « ${ligne.prerequis} » ne désigne aucune ligne`;
    if (ligne.prerequis !== ligne.cle && cles.has(ligne.prerequis)) return [];
    return [{ ligne: numero(ligne), colonne: 'prerequis', motif }];
  });
}

/** Lines that wait for one another: none could ever come first. Told once, on the first of them. */
function listBoucles(lignes: readonly LigneDeFilm[], numero: NumeroDe): AnomalieDeCatalogue[] {
  const parCle = new Map(lignes.map((ligne) => [ligne.cle, ligne]));
  const vues = new Set<string>();
  return lignes.flatMap((depart) => {
    const chaine: string[] = [];
    for (
      let ligne: LigneDeFilm | undefined = depart;
      ligne?.prerequis && ligne.prerequis !== ligne.cle && !vues.has(ligne.cle);
      ligne = parCle.get(ligne.prerequis)
    ) {
      vues.add(ligne.cle);
      chaine.push(ligne.cle);
      if (!chaine.includes(ligne.prerequis)) continue;
      const boucle = chaine.slice(chaine.indexOf(ligne.prerequis));
      const motif = `ces lignes s'attendent l'une l'autre : ${[...boucle, ligne.prerequis].join(' → ')}`;
      return [{ ligne: numero(parCle.get(ligne.prerequis) ?? depart), colonne: 'prerequis', motif }];
    }
    return [];
  });
}

function listSeriesSeules(lignes: readonly LigneDeFilm[], numero: NumeroDe): AnomalieDeCatalogue[] {
  const tailles = new Map<string, number>();
  for (const { serie } of lignes) if (serie) tailles.set(serie, (tailles.get(serie) ?? 0) + 1);
  return lignes
    .filter((ligne) => ligne.serie !== null && tailles.get(ligne.serie) === 1)
    .map((ligne) => ({
      ligne: numero(ligne),
      colonne: 'serie',
      motif: `la série « ${ligne.serie} » n'a qu'une seule ligne`,
    }));
}

/** What is left to the school is no duty. */
function listChoixObliges(lignes: readonly LigneDeFilm[], numero: NumeroDe): AnomalieDeCatalogue[] {
  return lignes
    .filter(({ nature, obligation }) => nature === 'facultative' && obligation === 'oui')
    .map((ligne) => ({
      ligne: numero(ligne),
      colonne: 'obligation_legale',
      motif: 'une action facultative n’est pas une obligation : choisissez une autre nature, ou une autre obligation',
    }));
}
