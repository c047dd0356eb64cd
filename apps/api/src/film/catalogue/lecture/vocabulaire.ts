import { PERIODES, REGLES_APPLICABILITE } from '@focale/domaine';
import type { CodePeriode, NatureAction, RegleApplicabilite } from '@focale/domaine';
import type { Certitude, Obligation } from './ligne-de-film.js';

/** Words of the catalogue files, as their authors write them, and the codes they stand for. */
export const MOTS_DES_PERIODES: ReadonlyMap<string, CodePeriode> = new Map(
  PERIODES.map(({ libelle, code }) => [libelle, code]),
);

export const NATURES: ReadonlyMap<string, NatureAction> = new Map([
  ['action', 'action'],
  ['rappel_permanent', 'rappel_permanent'],
  ['information', 'information'],
  ['modalité', 'modalite'],
]);

export const APPLICABILITES: ReadonlyMap<string, RegleApplicabilite> = new Map(
  REGLES_APPLICABILITE.map((regle) => [regle, regle]),
);

export const ORIGINES: ReadonlyMap<string, 'film' | 'propose'> = new Map([
  ['film', 'film'],
  ['proposé', 'propose'],
]);

export const OBLIGATIONS: ReadonlyMap<string, Obligation> = new Map([
  ['oui', 'oui'],
  ['non', 'non'],
  ['recommandée', 'recommandee'],
  ['à vérifier', 'a_verifier'],
  ['conditionnelle', 'conditionnelle'],
]);

/** An empty cell means that nothing is left to check. */
export const CERTITUDES: ReadonlyMap<string, Certitude> = new Map([
  ['', 'source'],
  ['à vérifier', 'a_verifier'],
  ['citée par un guide', 'citee_par_un_guide'],
]);
