import { PERIODES } from '@focale/domaine';
import type { Certitude, CodePeriode, NatureAction, Obligation } from '@focale/domaine';

/** Words of the catalogue files, as their authors write them, and the codes they stand for. */
export type Mots<T> = ReadonlyMap<string, T>;

export const MOTS_DES_PERIODES: Mots<CodePeriode> = new Map(PERIODES.map(({ libelle, code }) => [libelle, code]));

export const NATURES: Mots<NatureAction> = new Map([
  ['action', 'action'],
  ['facultative', 'facultative'],
  ['rappel_permanent', 'rappel_permanent'],
  ['information', 'information'],
  ['modalité', 'modalite'],
]);

export const ORIGINES: Mots<'film' | 'propose'> = new Map([
  ['film', 'film'],
  ['proposé', 'propose'],
]);

export const OBLIGATIONS: Mots<Obligation> = new Map([
  ['oui', 'oui'],
  ['non', 'non'],
  ['recommandée', 'recommandee'],
  ['à vérifier', 'a_verifier'],
  ['conditionnelle', 'conditionnelle'],
]);

/** An empty cell means that nothing is left to check. */
export const CERTITUDES: Mots<Certitude> = new Map([
  ['', 'source'],
  ['à vérifier', 'a_verifier'],
  ['citée par un guide', 'citee_par_un_guide'],
]);

export const HORS_FILM: Mots<boolean> = new Map([
  ['', false],
  ['oui', true],
  ['non', false],
]);

/** The word of a code; the code itself when no word stands for it, so that a reader names what is wrong. */
export function wordOf(mots: Mots<string | number | boolean>, code: string | number | boolean): string {
  for (const [mot, sien] of mots) if (sien === code) return mot;
  return String(code);
}
