import type { LigneDeFilm } from '../lecture/index.js';
import { CHAMPS_COMPARES, formatChamp, type ChampCompare, valueOf } from './champs-compares.js';
import { listDeplacees } from './list-deplacees.js';

interface PlaceDansLeFilm {
  readonly periode: number;
  readonly theme: string;
  readonly ordre: number;
}

interface LigneCitee {
  readonly cle: string;
  readonly code: string;
  readonly intitule: string;
}

interface ChampModifie {
  readonly champ: ChampCompare;
  readonly libelle: string;
  /** In words, empty when there was nothing. */
  readonly avant: string;
  readonly apres: string;
}

interface LigneModifiee extends LigneCitee {
  readonly champs: readonly ChampModifie[];
}

interface LigneDeplacee extends LigneCitee {
  readonly avant: PlaceDansLeFilm;
  readonly apres: PlaceDansLeFilm;
}

/** What changes from one film to another, lines being matched by their key. */
export interface DifferencesDeFilm {
  readonly ajoutees: readonly LigneDeFilm[];
  readonly retirees: readonly LigneDeFilm[];
  readonly modifiees: readonly LigneModifiee[];
  /** Lines of another period or theme, and the fewest that explain the new order of the others. */
  readonly deplacees: readonly LigneDeplacee[];
}

/**
 * Compares two films.
 * @param memeAnnee false for films of two years: deadlines are then compared by their month and day
 */
export function compareFilms(
  avant: readonly LigneDeFilm[],
  apres: readonly LigneDeFilm[],
  memeAnnee = true,
): DifferencesDeFilm {
  const anciennes = new Map(avant.map((ligne) => [ligne.cle, ligne]));
  const nouvelles = new Map(apres.map((ligne) => [ligne.cle, ligne]));
  const paires = apres.flatMap((nouvelle): [LigneDeFilm, LigneDeFilm][] => {
    const ancienne = anciennes.get(nouvelle.cle);
    return ancienne ? [[ancienne, nouvelle]] : [];
  });
  return {
    ajoutees: apres.filter(({ cle }) => !anciennes.has(cle)),
    retirees: avant.filter(({ cle }) => !nouvelles.has(cle)),
    modifiees: paires.flatMap(([ancienne, nouvelle]) => listChamps(ancienne, nouvelle, memeAnnee)),
    deplacees: listDeplacees(paires).map(([ancienne, nouvelle]) => ({
      ...cite(nouvelle),
      avant: placeOf(ancienne),
      apres: placeOf(nouvelle),
    })),
  };
}

/** Whether the two films are the same in everything that a school sees. */
export function isEmpty({ ajoutees, retirees, modifiees, deplacees }: DifferencesDeFilm): boolean {
  return ajoutees.length + retirees.length + modifiees.length + deplacees.length === 0;
}

function listChamps(ancienne: LigneDeFilm, nouvelle: LigneDeFilm, memeAnnee: boolean): LigneModifiee[] {
  const changes = CHAMPS_COMPARES.filter(
    ({ champ }) => valueOf(ancienne, champ, memeAnnee) !== valueOf(nouvelle, champ, memeAnnee),
  );
  if (changes.length === 0) return [];
  const champs = changes.map(({ champ, libelle }) => ({
    champ,
    libelle,
    avant: formatChamp(ancienne, champ),
    apres: formatChamp(nouvelle, champ),
  }));
  return [{ ...cite(nouvelle), champs }];
}

const cite = ({ cle, code, intitule }: LigneDeFilm): LigneCitee => ({ cle, code, intitule });

const placeOf = ({ periode, theme, ordre }: LigneDeFilm): PlaceDansLeFilm => ({ periode, theme, ordre });
