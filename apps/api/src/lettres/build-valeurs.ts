import type { DossierDeLettre, Lettre, LettreAImprimer } from './lettre.js';

/** What a version prints: what was kept when it was signed, else what it says today. */
export function buildValeurs({ identite }: DossierDeLettre, lettre: Lettre, aujourdhui: string): LettreAImprimer {
  if (lettre.valeurs) return lettre.valeurs;
  const { numero, contenu, accords } = lettre;
  return { identite, numero, contenu, accords, signeeLe: null, instant: `${aujourdhui}T00:00:00.000Z` };
}
