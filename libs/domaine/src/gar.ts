import { addDays, type DateIso } from './dates.js';

/** Who pays for a subscription. */
export const FINANCEURS_GAR = ['etat', 'collectivite', 'etablissement', 'autre'] as const;

export type FinanceurGar = (typeof FINANCEURS_GAR)[number];

export const LIBELLES_FINANCEURS_GAR: Readonly<Record<FinanceurGar, string>> = {
  etat: 'État',
  collectivite: 'Collectivité',
  etablissement: 'Établissement',
  autre: 'Autre',
};

/** What the school decides for the year that follows. */
export const SUITES_GAR = ['a_decider', 'renouvele', 'remplace', 'abandonne'] as const;

export type SuiteGar = (typeof SUITES_GAR)[number];

export const LIBELLES_SUITES_GAR: Readonly<Record<SuiteGar, string>> = {
  a_decider: 'À décider',
  renouvele: 'À renouveler',
  remplace: 'À remplacer',
  abandonne: 'Sans suite',
};

/** Why a subscription calls for a decision, the most pressing first. */
export const ALERTES_GAR = ['expire', 'bientot', 'avant_rentree'] as const;

export type AlerteGar = (typeof ALERTES_GAR)[number];

export const LIBELLES_ALERTES_GAR: Readonly<Record<AlerteGar, string>> = {
  expire: 'Terminé',
  bientot: 'Se termine dans moins de 90 jours',
  avant_rentree: 'Se termine avant le 31 octobre prochain',
};

/** Days before its end from which a subscription is called soon over. */
export const DELAI_ALERTE_GAR = 90;

/** The next 31 October, that day included: what ends before has to be decided for the rentrée. */
export function nextToussaint(jour: DateIso): DateIso {
  const annee = Number(jour.slice(0, 4));
  return `${jour <= `${annee}-10-31` ? annee : annee + 1}-10-31`;
}

/** Why this subscription calls for a decision on that day; undefined once it is decided, or when it ends later. */
export function findAlerteGar(
  { fin, suite }: { readonly fin: DateIso; readonly suite: SuiteGar },
  jour: DateIso,
): AlerteGar | undefined {
  if (suite !== 'a_decider') return undefined;
  if (fin < jour) return 'expire';
  if (fin <= addDays(jour, DELAI_ALERTE_GAR)) return 'bientot';
  return fin <= nextToussaint(jour) ? 'avant_rentree' : undefined;
}
