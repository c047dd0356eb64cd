import { CHAMPS_COMPARES, type ChampCompare, valueOf } from '../differences/champs-compares.js';
import type { LigneDeFilm } from '../lecture/index.js';

/** A line that the académie wrote in its own way, and that the reference now says otherwise: it stays as it is. */
interface LigneGardee {
  readonly cle: string;
  readonly intitule: string;
  /** What the reference changes of it, in words; empty when it takes the line away. */
  readonly champs: readonly string[];
}

export interface Fusion {
  readonly lignes: LigneDeFilm[];
  readonly gardees: LigneGardee[];
}

interface Editions {
  /** The reference that the film last followed. */
  readonly avant: readonly LigneDeFilm[];
  readonly apres: readonly LigneDeFilm[];
}

const isEqual = (une: LigneDeFilm, autre: LigneDeFilm, champ: ChampCompare): boolean =>
  valueOf(une, champ, true) === valueOf(autre, champ, true);

/**
 * A film with what changed in its reference, and nothing else: a field that the académie wrote in its own way, a line that it
 * added, moved or took away are its own.
 */
export function mergeReference(film: readonly LigneDeFilm[], { avant, apres }: Editions): Fusion {
  const anciennes = new Map(avant.map((ligne) => [ligne.cle, ligne]));
  const nouvelles = new Map(apres.map((ligne) => [ligne.cle, ligne]));
  const gardees: LigneGardee[] = [];
  const suivies = film.flatMap((ligne): LigneDeFilm[] => {
    const ancienne = anciennes.get(ligne.cle);
    if (!ancienne) return [ligne];
    const nouvelle = nouvelles.get(ligne.cle);
    if (nouvelle) return [followLigne(ligne, ancienne, nouvelle, gardees)];
    if (CHAMPS_COMPARES.every(({ champ }) => isEqual(ligne, ancienne, champ))) return [];
    gardees.push({ cle: ligne.cle, intitule: ligne.intitule, champs: [] });
    return [ligne];
  });
  const lignes = apres.reduce(
    (avec, nouvelle, rang) =>
      anciennes.has(nouvelle.cle) || avec.some(({ cle }) => cle === nouvelle.cle)
        ? avec
        : buildWith(avec, { ...nouvelle, code: '' }, apres.slice(0, rang)),
    suivies,
  );
  return { lignes: dropLiensRompus(lignes), gardees };
}

function followLigne(
  ligne: LigneDeFilm,
  ancienne: LigneDeFilm,
  nouvelle: LigneDeFilm,
  gardees: LigneGardee[],
): LigneDeFilm {
  const changes = CHAMPS_COMPARES.filter(
    ({ champ }) => !isEqual(ancienne, nouvelle, champ) && !isEqual(ligne, nouvelle, champ),
  );
  const siens = changes.filter(({ champ }) => !isEqual(ligne, ancienne, champ));
  if (siens.length > 0)
    gardees.push({ cle: ligne.cle, intitule: ligne.intitule, champs: siens.map(({ libelle }) => libelle) });
  const suivis = changes.filter((change) => !siens.includes(change));
  return { ...ligne, ...Object.fromEntries(suivis.map(({ champ }) => [champ, nouvelle[champ]])) };
}

/** The lines with one more, after the nearest line that comes before it in the reference, else at the end of its period. */
function buildWith(
  lignes: readonly LigneDeFilm[],
  nouvelle: LigneDeFilm,
  precedentes: readonly LigneDeFilm[],
): LigneDeFilm[] {
  const rangs = new Map(lignes.map(({ cle }, rang) => [cle, rang]));
  const voisine = precedentes.findLast(({ cle, periode }) => rangs.has(cle) && periode === nouvelle.periode);
  const rang = voisine
    ? (rangs.get(voisine.cle) ?? 0)
    : lignes.findLastIndex(({ periode }) => periode <= nouvelle.periode);
  return lignes.toSpliced(rang + 1, 0, nouvelle);
}

/** What a line waited for, or its series, may have gone with another line. */
function dropLiensRompus(lignes: readonly LigneDeFilm[]): LigneDeFilm[] {
  const cles = new Set(lignes.map(({ cle }) => cle));
  const isSeule = (serie: string | null): boolean => lignes.filter((autre) => autre.serie === serie).length === 1;
  return lignes.map((ligne, rang) => ({
    ...ligne,
    ordre: rang + 1,
    prerequis: ligne.prerequis !== null && cles.has(ligne.prerequis) ? ligne.prerequis : null,
    serie: ligne.serie !== null && isSeule(ligne.serie) ? null : ligne.serie,
  }));
}
