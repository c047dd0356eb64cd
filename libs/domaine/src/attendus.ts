/** What an attendu is: something a school declares, or a legal obligation that a line of its film carries. */
export const GENRES_ATTENDU = ['declaration', 'obligation'] as const;

export type GenreAttendu = (typeof GENRES_ATTENDU)[number];

export const ETATS_ATTENDU = [
  'a_venir',
  'non_commence',
  'en_cours',
  'recu',
  'en_retard',
  'non_recu',
  'sans_objet',
] as const;

export type EtatAttendu = (typeof ETATS_ATTENDU)[number];

/** Where the deadline of an attendu comes from. */
export const CERTITUDES_ECHEANCE = ['source', 'a_verifier', 'academie'] as const;

export type CertitudeEcheance = (typeof CERTITUDES_ECHEANCE)[number];

export const LIBELLES_CERTITUDES_ECHEANCE: Readonly<Record<CertitudeEcheance, string>> = {
  source: 'échéance du film annuel',
  a_verifier: 'échéance par défaut, à confirmer par l’académie',
  academie: 'échéance fixée par l’académie',
};
