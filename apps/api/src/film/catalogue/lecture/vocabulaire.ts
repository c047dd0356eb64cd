import type { Applicabilite, Certitude, NatureDeLigne, NumeroDePeriode, Obligation } from './ligne-de-film.js';

/** Words of the catalogue files, as their authors write them, and the codes they stand for. */
export const PERIODES: ReadonlyMap<string, NumeroDePeriode> = new Map([
  ['Août / septembre / octobre', 1],
  ['Novembre / décembre', 2],
  ['Janvier / février', 3],
  ['Mars / avril', 4],
  ['Mai / juin / juillet', 5],
]);

export const NATURES: ReadonlyMap<string, NatureDeLigne> = new Map([
  ['action', 'action'],
  ['rappel_permanent', 'rappel_permanent'],
  ['information', 'information'],
  ['modalité', 'modalite'],
]);

export const APPLICABILITES: ReadonlyMap<string, Applicabilite> = new Map([
  ['tous', 'tous'],
  ['college', 'college'],
  ['lycee', 'lycee'],
  ['avec_ent', 'avec_ent'],
  ['ent_creuse', 'ent_creuse'],
  ['edugar', 'edugar'],
  ['nouveau_chef', 'nouveau_chef'],
]);

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
