import type { FormulaireEssaye } from './essai.js';
import { DE_L_ACADEMIE } from './de-l-academie.js';
import { DE_LA_COMMISSION } from './de-la-commission.js';
import { DE_LA_VIE_NUMERIQUE } from './de-la-vie-numerique.js';
import { DES_COMPTES } from './des-comptes.js';
import { DES_MISSIONS } from './des-missions.js';

/** Every form of the frame, new and to correct: a test compares with the code. */
export const FORMULAIRES: readonly FormulaireEssaye[] = [
  ...DE_LA_VIE_NUMERIQUE,
  ...DE_LA_COMMISSION,
  ...DES_MISSIONS,
  ...DE_L_ACADEMIE,
  ...DES_COMPTES,
];

/** What the code says of how many times a file asks: a form that is for a new row or for one that was read asks twice. */
export function countDemandes(source: string): number {
  return source
    .split('useFormulaire({')
    .slice(1)
    .reduce((somme, suite) => somme + (/^[^;]*?envoi: \w+ \?/.test(suite) ? 2 : 1), 0);
}
