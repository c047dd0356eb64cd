import type { CodeDeFait } from './faits.js';
import type { FonctionNumerique } from './fonctions.js';
import { isAllowed } from './permissions.js';
import type { Role } from './roles.js';

/** What a school does along the year and logs once. */
export const LIBELLES_GENRES_EVENEMENT = {
  cybermois: 'Cybermois',
  safer_internet_day: 'Safer Internet Day',
  information_parentale: 'Information annuelle à la citoyenneté numérique',
  session_pix: 'Session Pix',
  cafe_numerique: 'Café numérique',
  autre: 'Autre événement',
} as const;
export type GenreEvenement = keyof typeof LIBELLES_GENRES_EVENEMENT;
export const GENRES_EVENEMENT = Object.keys(LIBELLES_GENRES_EVENEMENT) as GenreEvenement[];

/** What is printed beside a kind; its legal basis is marked as to be verified as long as the text was not read. */
export const MENTIONS_GENRES_EVENEMENT: Readonly<Partial<Record<GenreEvenement, string>>> = {
  information_parentale:
    'Information des responsables légaux : article L312-9 du code de l’éducation, alinéa 6 (à vérifier). À la rentrée selon le film, en janvier avec le Safer Internet Day selon le guide de 2025 (à vérifier).',
};

/** The fait that an event of this kind establishes: a line of the film ticks itself with it. */
export const FAITS_DES_EVENEMENTS: Readonly<Partial<Record<GenreEvenement, CodeDeFait>>> = {
  cybermois: 'evenement.cybermois',
  safer_internet_day: 'evenement.safer_internet_day',
  information_parentale: 'information_parentale.faite',
};

/** Who took part: qualities, never names. */
export const LIBELLES_PUBLICS_EVENEMENT = {
  eleves: 'Élèves',
  parents: 'Parents et responsables légaux',
  enseignants: 'Enseignants',
  personnels: 'Autres personnels',
  partenaires: 'Partenaires extérieurs',
} as const;
export type PublicEvenement = keyof typeof LIBELLES_PUBLICS_EVENEMENT;
export const PUBLICS_EVENEMENT = Object.keys(LIBELLES_PUBLICS_EVENEMENT) as PublicEvenement[];

/** Kinds that the holder of a digital function logs as a contributeur. */
const GENRES_DES_FONCTIONS: Readonly<Partial<Record<FonctionNumerique, readonly GenreEvenement[]>>> = {
  REF_PIX: ['session_pix'],
  ADMIN_PIX_ORGA: ['session_pix'],
};

/** Kinds that somebody may log in a school: all of them, or those of their function for a contributeur. */
export function listGenresPermis(roles: readonly Role[], fonctions: readonly string[]): readonly GenreEvenement[] {
  if (isAllowed('evenements.update.all', roles)) return GENRES_EVENEMENT;
  if (!isAllowed('evenements.update', roles)) return [];
  const permis = new Set(fonctions.flatMap((fonction) => GENRES_DES_FONCTIONS[fonction as FonctionNumerique] ?? []));
  return GENRES_EVENEMENT.filter((genre) => permis.has(genre));
}
