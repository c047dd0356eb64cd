import { anneeOf, firstDayOf } from './annees.js';
import type { DateIso } from './dates.js';
import { isComptee, isRestante, type NatureAction, type StatutAction } from './film.js';
import { PERIODES } from './periodes.js';
import type { CodePeriode } from './periodes.js';

/** What of a line of the film matters to count it. */
export interface LigneDeFilm {
  readonly periode: CodePeriode;
  readonly theme: string;
  readonly statut: StatutAction;
  readonly applicable: boolean;
  readonly nature: NatureAction;
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
  /** What `faites` is divided by: applicable lines less sans objet. */
  readonly denominateur: number;
  readonly enRetard: number;
  /** Share done of applicable lines less sans objet, 0 to 100; null when there are none. */
  readonly pourcentage: number | null;
  /** The same over the lines whose deadline has passed. */
  readonly pourcentageEchu: number | null;
}

/** Lines that the guides leave to the school: a bonus, in no other figure. */
export interface Facultatives {
  /** Those that apply to the school, less those it said sans objet. */
  readonly proposees: number;
  readonly faites: number;
}

export interface Synthese extends Compte {
  readonly facultatives: Facultatives;
  /** The five periods, even the empty ones. */
  readonly parPeriode: readonly (Compte & { readonly periode: CodePeriode })[];
  /** Themes in the order in which the lines bring them. */
  readonly parTheme: readonly (Compte & { readonly theme: string })[];
}

/** Whether the deadline has passed; the day itself still counts as in time. */
export function isEchue(ligne: Pick<LigneDeFilm, 'echeance'>, aujourdhui: DateIso): boolean {
  return ligne.echeance < aujourdhui;
}

/** Whether a line is late: it counts, it applies, it is neither done nor sans objet, and its deadline has passed in the year of that day. */
export function isEnRetard(ligne: Omit<LigneDeFilm, 'periode' | 'theme'>, aujourdhui: DateIso): boolean {
  return (
    isComptee(ligne.nature) &&
    ligne.applicable &&
    isRestante(ligne.statut) &&
    isDue(ligne, aujourdhui, startOf(aujourdhui))
  );
}

/** First day of the school year of a day: what fell due before is no longer late, its year is over. */
const startOf = (jour: DateIso): DateIso => firstDayOf(anneeOf(jour));

const isDue = ({ echeance }: Pick<LigneDeFilm, 'echeance'>, aujourdhui: DateIso, debut: DateIso): boolean =>
  echeance < aujourdhui && echeance >= debut;

/**
 * Integer percentage rounded down, so that 100 means that everything is done; null when there is nothing to do. In SQL, it is
 * `calculer_pourcentage`.
 */
export function computePourcentage(faites: number, denominateur: number): number | null {
  return denominateur > 0 ? Math.floor((100 * faites) / denominateur) : null;
}

type Sommes = {
  -readonly [nom in Exclude<keyof Compte, 'pourcentage' | 'pourcentageEchu' | 'applicables' | 'denominateur'>]: number;
} & {
  echues: number;
  faitesEchues: number;
  sansObjetEchues: number;
};

const COMPTE_DE = { a_faire: 'aFaire', en_cours: 'enCours', fait: 'faites', sans_objet: 'sansObjet' } as const;

const openSommes = (): Sommes => ({
  total: 0,
  faites: 0,
  enCours: 0,
  aFaire: 0,
  sansObjet: 0,
  enRetard: 0,
  echues: 0,
  faitesEchues: 0,
  sansObjetEchues: 0,
});

/** Adds a counted line. */
function addTo(sommes: Sommes, { applicable, statut }: LigneDeFilm, echue: boolean, due: boolean): void {
  sommes.total += 1;
  if (!applicable) return;
  sommes[COMPTE_DE[statut]] += 1;
  if (!echue) return;
  sommes.echues += 1;
  if (statut === 'fait') sommes.faitesEchues += 1;
  else if (statut === 'sans_objet') sommes.sansObjetEchues += 1;
  else if (due) sommes.enRetard += 1;
}

function toCompte(sommes: Sommes): Compte {
  const { total, faites, enCours, aFaire, sansObjet, enRetard, echues, faitesEchues, sansObjetEchues } = sommes;
  return {
    total,
    applicables: faites + enCours + aFaire + sansObjet,
    faites,
    enCours,
    aFaire,
    sansObjet,
    denominateur: faites + enCours + aFaire,
    enRetard,
    pourcentage: computePourcentage(faites, faites + enCours + aFaire),
    pourcentageEchu: computePourcentage(faitesEchues, echues - sansObjetEchues),
  };
}

/**
 * Progress of a film on a date, in one pass: it is read with every film (source: « Film: what is counted » of
 * `docs/droits.md`).
 */
export function computeSynthese(lignes: readonly LigneDeFilm[], aujourdhui: DateIso): Synthese {
  const debut = startOf(aujourdhui);
  const tout = openSommes();
  const periodes = new Map(PERIODES.map(({ code }) => [code, openSommes()]));
  const themes = new Map<string, Sommes>();
  const facultatives = { proposees: 0, faites: 0 };
  for (const ligne of lignes) {
    if (ligne.nature === 'facultative' && ligne.applicable && ligne.statut !== 'sans_objet') {
      facultatives.proposees += 1;
      if (ligne.statut === 'fait') facultatives.faites += 1;
    }
    if (!isComptee(ligne.nature)) continue;
    const echue = isEchue(ligne, aujourdhui);
    const due = isDue(ligne, aujourdhui, debut);
    const theme = themes.get(ligne.theme) ?? openSommes();
    themes.set(ligne.theme, theme);
    addTo(tout, ligne, echue, due);
    addTo(theme, ligne, echue, due);
    const periode = periodes.get(ligne.periode);
    if (periode) addTo(periode, ligne, echue, due);
  }
  return {
    ...toCompte(tout),
    facultatives,
    parPeriode: [...periodes].map(([periode, sommes]) => ({ periode, ...toCompte(sommes) })),
    parTheme: [...themes].map(([theme, sommes]) => ({ theme, ...toCompte(sommes) })),
  };
}
