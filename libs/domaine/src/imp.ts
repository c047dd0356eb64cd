/**
 * The five flat annual rates of the IMP, in centimes, gross.
 * Source: arrêté of 27 April 2015 for the application of décret n° 2015-475.
 */
export const TAUX_IMP_CENTIMES = [31250, 62500, 125000, 250000, 375000] as const;

export type TauxImpCentimes = (typeof TAUX_IMP_CENTIMES)[number];

/** Lowest rate that circulaire n° 2015-058 names for the digital référent, in centimes. */
export const TAUX_USUEL_RRUPN_CENTIMES: TauxImpCentimes = 125000;

/** Whether an amount in centimes is one of the five rates. */
export function isTauxImp(centimes: number): centimes is TauxImpCentimes {
  return TAUX_IMP_CENTIMES.some((taux) => taux === centimes);
}

/**
 * Whether the rate is under what is usual for a RRUPN. A reminder for the head, never a refusal:
 * a share may be lower when several people hold the mission, and académies set their own envelopes.
 */
export function isBelowUsualRrupnRate(centimes: number): boolean {
  return centimes < TAUX_USUEL_RRUPN_CENTIMES;
}

/** Euros to whole centimes, exactly. @throws RangeError for an amount finer than the centime. */
export function centimesFromEuros(euros: number): number {
  const centimes = Math.round(euros * 100);
  if (!Number.isSafeInteger(centimes) || centimes / 100 !== euros) {
    throw new RangeError(`Montant invalide : ${euros}. Deux décimales au plus.`);
  }
  return centimes;
}

/** Whole centimes to euros. */
export function eurosFromCentimes(centimes: number): number {
  return centimes / 100;
}

/** What a mission gives in return. */
export const LIBELLES_COMPENSATIONS = {
  imp: 'Indemnité pour mission particulière (IMP)',
  allegement: 'Allègement de service',
  aucune: 'Aucune compensation',
} as const;
