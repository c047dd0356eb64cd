import { addDays } from './dates.js';
import { type CodeDeFait, FAITS, isCodeDeFait } from './faits.js';
import type { StatutAction } from './film.js';

/**
 * Faits of one code in one school and year. `attendus` counts the objects that call for one: active mandates for a
 * letter, mandates with an IMP *or whose compensation is still undecided* for `imp.saisie`. A joint bilan establishes
 * `bilan.presente` for every mandate it covers.
 */
export interface EtatDeFait {
  readonly attendus: number;
  readonly etablis: number;
  /** Day of the first one established. */
  readonly premierLe?: string | null;
  /** Day on which, for the first time, all those then expected were established. */
  readonly completLe?: string | null;
  /** Since when the oldest of those not established is expected; null when that is not known. */
  readonly attenduDepuis?: string | null;
}

/**
 * How long whoever joins once everything was received has to bring theirs, in days from their own transmission. A choice of the
 * product: no text sets it.
 */
export const DELAI_DU_NOUVEAU_VENU = 30;

/** Last day given to whoever joined after everything was received; nothing when nobody did. */
export const computeDelai = ({ completLe, attenduDepuis }: EtatDeFait): string | null =>
  completLe && attenduDepuis ? addDays(attenduDepuis, DELAI_DU_NOUVEAU_VENU) : null;

/** Day of a rule that is satisfied: a date received stays the first one, whoever joins later. */
export const computeReception = (code: CodeDeFait, { premierLe, completLe }: EtatDeFait): string | null =>
  (FAITS[code].quantificateur === 'un' ? premierLe : completLe) ?? null;

export const RESULTATS = ['attendu', 'accompli', 'sans_objet'] as const;

export type ResultatDeRegle = (typeof RESULTATS)[number];

/** Small numbers that an attendu keeps in the database; never renumber. Below `sans_objet` it counts. */
export const CODES_ETATS_ATTENDU = { attendu: 0, accompli: 1, sans_objet: 2 } as const satisfies Record<
  ResultatDeRegle,
  number
>;

/** Status of a line of the film that a fait completes, or not yet. */
export const STATUTS_PAR_RESULTAT = {
  attendu: 'a_faire',
  accompli: 'fait',
  sans_objet: 'sans_objet',
} as const satisfies Record<ResultatDeRegle, StatutAction>;

/** What becomes of an attendu that a line of the film receives. */
export const RESULTATS_PAR_STATUT = {
  a_faire: 'attendu',
  en_cours: 'attendu',
  fait: 'accompli',
  sans_objet: 'sans_objet',
} as const satisfies Record<StatutAction, ResultatDeRegle>;

/**
 * What the faits of a school say of one rule on a day. A code absent from `etats` counts as nothing expected, nothing
 * established. What was received stays so while whoever joined since is within their own delay.
 */
export function evaluateRegle(
  code: CodeDeFait,
  etats: ReadonlyMap<string, EtatDeFait>,
  aujourdhui: string,
): ResultatDeRegle {
  const { quantificateur, sansObjetSi } = FAITS[code];
  const etat = etats.get(code) ?? { attendus: 0, etablis: 0 };
  const { attendus, etablis } = etat;

  if (attendus === 0 && sansObjetSi !== undefined && isCodeDeFait(sansObjetSi)) {
    return evaluateRegle(sansObjetSi, etats, aujourdhui) === 'accompli' ? 'sans_objet' : 'attendu';
  }
  const tous = attendus > 0 && (etablis >= attendus || (computeDelai(etat) ?? '') >= aujourdhui);
  const accompli = quantificateur === 'un' ? etablis > 0 : tous;
  return accompli ? 'accompli' : 'attendu';
}
