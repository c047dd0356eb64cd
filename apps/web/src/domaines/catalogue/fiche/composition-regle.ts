import {
  TERMES_APPLICABILITE,
  explainApplicabilite,
  isApplicable,
  isRegleApplicabilite,
  listProfils,
  parseApplicabilite,
} from '@focale/domaine';
import type { TermeApplicabilite } from '@focale/domaine';

type Condition = Exclude<TermeApplicabilite, 'tous'>;

/** Conditions that may be joined, each in words. */
export const CONDITIONS: readonly { terme: Condition; label: string }[] = TERMES_APPLICABILITE.filter(
  (terme) => terme !== 'tous',
).map((terme) => ({
  terme,
  label: explainApplicabilite(terme)
    .replace(/^réservé aux/, 'Les')
    .replace(' et aux ', ' et les '),
}));

/** The conditions of a rule; none when it is for every school. */
export const listConditions = (regle: string): Condition[] =>
  CONDITIONS.flatMap(({ terme }) => (regle.split('+').includes(terme) ? [terme] : []));

/** The rule with one condition more, or less when it was there. */
export function toggleCondition(regle: string, condition: string): string {
  const actuelles = listConditions(regle);
  const suite = actuelles.some((terme) => terme === condition)
    ? actuelles.filter((terme) => terme !== condition)
    : [...actuelles, condition];
  return suite.length === 0 ? 'tous' : (parseApplicabilite(suite.join('+')) ?? regle);
}

/** The rule as a French clause; its code when this version does not know it. */
export const explainRegle = (regle: string): string =>
  isRegleApplicabilite(regle) ? explainApplicabilite(regle) : regle;

/** False when no school can meet all the conditions of the rule. */
export const canApply = (regle: string): boolean =>
  !isRegleApplicabilite(regle) || listProfils().some((profil) => isApplicable(regle, profil));
