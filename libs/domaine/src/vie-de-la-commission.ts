/** Where a meeting of the commission stands. */
export const LIBELLES_ETATS_REUNION = { planifiee: 'Planifiée', tenue: 'Tenue', annulee: 'Annulée' } as const;
export type EtatReunion = keyof typeof LIBELLES_ETATS_REUNION;
export const ETATS_REUNION = Object.keys(LIBELLES_ETATS_REUNION) as EtatReunion[];

export const LIBELLES_PRESENCES = { present: 'Présent', excuse: 'Excusé', absent: 'Absent' } as const;
export type Presence = keyof typeof LIBELLES_PRESENCES;
export const PRESENCES = Object.keys(LIBELLES_PRESENCES) as Presence[];

/** Where a local action stands: decided by a meeting or by the school on its own. */
export const LIBELLES_STATUTS_ACTION_LOCALE = {
  a_faire: 'À faire',
  en_cours: 'En cours',
  fait: 'Faite',
  abandonnee: 'Abandonnée',
} as const;
export type StatutActionLocale = keyof typeof LIBELLES_STATUTS_ACTION_LOCALE;
export const STATUTS_ACTION_LOCALE = Object.keys(LIBELLES_STATUTS_ACTION_LOCALE) as StatutActionLocale[];

/** Documents that the commission prepares. Only the charter is annexed to the règlement intérieur. */
export const LIBELLES_GENRES_DOCUMENT = {
  charte_usage: 'Charte d’usage du numérique',
  plan_action: 'Plan d’action numérique',
} as const;
export type GenreDocument = keyof typeof LIBELLES_GENRES_DOCUMENT;
export const GENRES_DOCUMENT = Object.keys(LIBELLES_GENRES_DOCUMENT) as GenreDocument[];

/** How a training need may be met: a formation d'initiative locale (FIL), a café numérique, or otherwise. */
export const LIBELLES_DISPOSITIFS_FORMATION = {
  fil: 'Formation d’initiative locale (FIL)',
  cafe_numerique: 'Café numérique',
  autre: 'Autre',
} as const;
export type DispositifFormation = keyof typeof LIBELLES_DISPOSITIFS_FORMATION;
export const DISPOSITIFS_FORMATION = Object.keys(LIBELLES_DISPOSITIFS_FORMATION) as DispositifFormation[];

export const LIBELLES_ETATS_BESOIN = {
  recense: 'Recensé',
  demande: 'Demandé',
  accorde: 'Accordé',
  realise: 'Réalisé',
  abandonne: 'Abandonné',
} as const;
export type EtatBesoin = keyof typeof LIBELLES_ETATS_BESOIN;
export const ETATS_BESOIN = Object.keys(LIBELLES_ETATS_BESOIN) as EtatBesoin[];
