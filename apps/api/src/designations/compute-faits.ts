import type { CodeDeFait } from '@focale/domaine';
import type { CompensationVue, DesignationVue } from './designation.vue.js';

/** Faits that belong to a mandate. */
export const FAITS_DE_DESIGNATION = [
  'designation.transmise',
  'lettre.signee',
  'imp.saisie',
] as const satisfies readonly CodeDeFait[];

export type FaitDeDesignation = (typeof FAITS_DE_DESIGNATION)[number];

/** What of a mandate decides its faits. */
export type MandatJuge = Pick<DesignationVue, 'etat' | 'debut' | 'fin' | 'transmiseLe' | 'lettreSigneeLe'> & {
  readonly compensation: Pick<CompensationVue, 'nature' | 'saisieSts'> | null;
};

/**
 * What a mandate makes true, from its state alone: the day of each established fait, null for one that is still
 * expected, nothing for one that no longer concerns it (source: `docs/droits.md`). Only an active mandate counts; one
 * that is closed counts until its last day, one with an end stated from the start through it, then it withdraws what it
 * made true, so that a school without a successor is no longer designated. A compensation still undecided leaves the entry in STSWEB expected.
 */
export function computeFaits(mandat: MandatJuge, aujourdhui: string): ReadonlyMap<FaitDeDesignation, string | null> {
  const { etat, fin, transmiseLe, lettreSigneeLe, compensation } = mandat;
  const active =
    etat === 'close'
      ? fin !== null && fin > aujourdhui
      : (etat === 'transmise' || etat === 'acceptee') && (fin === null || fin >= aujourdhui);
  const faits = new Map<FaitDeDesignation, string | null>();
  if (!active) return faits;
  faits.set('designation.transmise', transmiseLe);
  faits.set('lettre.signee', lettreSigneeLe);
  if (compensation === null || compensation.nature === 'imp') faits.set('imp.saisie', compensation?.saisieSts ?? null);
  return faits;
}
