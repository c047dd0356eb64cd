import { findFait, formatResponsable, type DroitDeDeclaration } from '@focale/domaine';
import type { Obligation } from './types.js';

/** The function in charge of a line, in words. */
export const toLibelleResponsable = formatResponsable;

const OBLIGATIONS: Record<Obligation, string | null> = {
  obligation: 'Obligation',
  a_verifier: 'Obligation à vérifier',
  conditionnelle: 'Obligation sous condition, à vérifier',
  recommandee: 'Recommandée',
  aucune: null,
};

/** « Obligation » only where the API is certain of it. */
export const toLibelleObligation = (obligation: Obligation): string | null => OBLIGATIONS[obligation];

/** A declaration that ticks lines, and the screen where it is made. */
export interface Declaration {
  readonly texte: string;
  readonly page: string;
  readonly droit: DroitDeDeclaration;
}

/** The declaration behind a line that ticks itself. */
export function findDeclaration(fait: string | null): Declaration | undefined {
  const { mots, page, droit } = findFait(fait) ?? {};
  return mots && page && droit ? { texte: mots, page, droit } : undefined;
}
