import type { CodeDeFait } from './faits.js';
import type { NatureAction } from './film.js';

/** Nature of a line of the film, in words. */
export const LIBELLES_NATURES_ACTION: Readonly<Record<NatureAction, string>> = {
  action: 'Action à cocher',
  rappel_permanent: 'Rappel permanent',
  information: 'Information',
  modalite: 'Modalité',
};

/** Whether a text requires the line (column `obligation_legale` of the catalogue). */
export const LIBELLES_OBLIGATIONS = {
  oui: 'Obligation',
  non: 'Sans obligation',
  recommandee: 'Recommandée',
  a_verifier: 'À vérifier',
  conditionnelle: 'Sous condition',
} as const;

export type Obligation = keyof typeof LIBELLES_OBLIGATIONS;

/** How sure the obligation and its legal basis are. */
export const LIBELLES_CERTITUDES = {
  source: 'Vérifiée dans sa source',
  a_verifier: 'À vérifier',
  citee_par_un_guide: 'Citée par un guide',
} as const;

export type Certitude = keyof typeof LIBELLES_CERTITUDES;

/** What completes a line by itself, in words: « se coche quand… ». */
export const LIBELLES_FAITS: Readonly<Record<CodeDeFait, string>> = {
  'designation.transmise': 'Un RRUPN est désigné et transmis au SRANE',
  'lettre.signee': 'Chaque lettre de mission est signée',
  'imp.saisie': 'Chaque IMP est saisie dans STSWEB',
  'fonctions.designees': 'Les fonctions numériques sont désignées',
  'commission.installee': 'La commission numérique est installée',
  'charte.adoptee': 'La charte d’usage est adoptée',
  'charte.annexee': 'La charte est annexée au règlement intérieur',
  'reunion.planifiee': 'Une réunion de la commission est planifiée',
  'reunion.tenue': 'Une réunion de la commission s’est tenue',
  'besoins_formation.recenses': 'Les besoins de formation sont recensés',
  'information_parentale.faite': 'L’information annuelle des parents est faite',
  'evenement.cybermois': 'Un événement du cybermois est consigné',
  'evenement.safer_internet_day': 'Un événement du Safer Internet Day est consigné',
  'indicateurs.renseignes': 'Les indicateurs de l’année sont renseignés',
  'educap.positionnement_precedent': 'Le positionnement EDUCAP précédent est consulté',
  'educap.objectifs': 'Les objectifs EDUCAP de l’année sont dégagés',
  'educap.positionnement': 'Le positionnement EDUCAP de l’année est saisi',
  'rgpd.dossier_cree': 'Le dossier RGPD est créé',
  'bilan.presente': 'Le bilan est présenté en conseil d’administration',
};
