import type { DateIso } from './dates.js';
import type { StatutAction } from './film.js';
import { PERIODES } from './periodes.js';
import type { CodePeriode } from './periodes.js';

/** What of a line of the film matters to count it. */
export interface LigneDeFilm {
  readonly periode: CodePeriode;
  readonly theme: string;
  readonly statut: StatutAction;
  readonly applicable: boolean;
  /** False for reminders and information. */
  readonly comptee: boolean;
  readonly echeance: DateIso;
}

/** Counts over counted lines. Always `applicables = faites + enCours + aFaire + sansObjet`. */
export interface Compte {
  /** Counted lines, whether or not they apply to the school. */
  readonly total: number;
  readonly applicables: number;
  readonly faites: number;
  readonly enCours: number;
  readonly aFaire: number;
  readonly sansObjet: number;
  readonly enRetard: number;
  /** Share done of applicable lines less sans objet, 0 to 100; null when there are none. */
  readonly pourcentage: number | null;
  /** The same over the lines whose deadline has passed. */
  readonly pourcentageEchu: number | null;
}

export interface Synthese extends Compte {
  /** The five periods, even the empty ones. */
  readonly parPeriode: readonly (Compte & { readonly periode: CodePeriode })[];
  /** Themes in the order in which the lines bring them. */
  readonly parTheme: readonly (Compte & { readonly theme: string })[];
}

/** Whether the deadline has passed; the day itself still counts as in time. */
export function isEchue(ligne: Pick<LigneDeFilm, 'echeance'>, aujourdhui: DateIso): boolean {
  return ligne.echeance < aujourdhui;
}

/** Whether a line is late: it counts, it applies, it is neither done nor sans objet, and its deadline has passed. */
export function isEnRetard(ligne: Omit<LigneDeFilm, 'periode' | 'theme'>, aujourdhui: DateIso): boolean {
  const enAttente = ligne.statut === 'a_faire' || ligne.statut === 'en_cours';
  return ligne.comptee && ligne.applicable && enAttente && isEchue(ligne, aujourdhui);
}

/**
 * Integer percentage rounded down, so that 100 means that everything is done; null when there is nothing to do.
 * The integer division of SQL gives the same figure.
 */
export function computePourcentage(faites: number, denominateur: number): number | null {
  return denominateur > 0 ? Math.floor((100 * faites) / denominateur) : null;
}

function computeCompte(lignes: readonly LigneDeFilm[], aujourdhui: DateIso): Compte {
  const comptees = lignes.filter((ligne) => ligne.comptee);
  const applicables = comptees.filter((ligne) => ligne.applicable);
  const echues = applicables.filter((ligne) => isEchue(ligne, aujourdhui));
  const count = (parmi: readonly LigneDeFilm[], statut: StatutAction) =>
    parmi.filter((ligne) => ligne.statut === statut).length;
  const percent = (parmi: readonly LigneDeFilm[]) =>
    computePourcentage(count(parmi, 'fait'), parmi.length - count(parmi, 'sans_objet'));

  return {
    total: comptees.length,
    applicables: applicables.length,
    faites: count(applicables, 'fait'),
    enCours: count(applicables, 'en_cours'),
    aFaire: count(applicables, 'a_faire'),
    sansObjet: count(applicables, 'sans_objet'),
    enRetard: applicables.filter((ligne) => isEnRetard(ligne, aujourdhui)).length,
    pourcentage: percent(applicables),
    pourcentageEchu: percent(echues),
  };
}

/** Progress of a film on a date (source: « Film: what is counted » of `docs/droits.md`). */
export function computeSynthese(lignes: readonly LigneDeFilm[], aujourdhui: DateIso): Synthese {
  const themes = [...new Set(lignes.filter((ligne) => ligne.comptee).map((ligne) => ligne.theme))];
  return {
    ...computeCompte(lignes, aujourdhui),
    parPeriode: PERIODES.map(({ code }) => ({
      periode: code,
      ...computeCompte(
        lignes.filter((ligne) => ligne.periode === code),
        aujourdhui,
      ),
    })),
    parTheme: themes.map((theme) => ({
      theme,
      ...computeCompte(
        lignes.filter((ligne) => ligne.theme === theme),
        aujourdhui,
      ),
    })),
  };
}
