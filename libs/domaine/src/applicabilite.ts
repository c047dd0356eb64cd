import { ENTS, hasEnt } from './ent.js';
import type { Ent } from './ent.js';
import { TYPES_ETABLISSEMENT } from './etablissement.js';
import type { TypeEtablissement } from './etablissement.js';

/** To which schools a line of the film applies (column `applicabilite` of the catalogue). */
export const REGLES_APPLICABILITE = [
  'tous',
  'college',
  'lycee',
  'avec_ent',
  'ent_creuse',
  'edugar',
  'nouveau_chef',
] as const;

export type RegleApplicabilite = (typeof REGLES_APPLICABILITE)[number];

/** What of a school decides which lines apply to it. */
export interface ProfilEtablissement {
  readonly type: TypeEtablissement;
  readonly ent: Ent;
  /** A habilitation of chef began there since 1 August. */
  readonly nouveauChef: boolean;
}

interface Regle {
  readonly explication: string;
  readonly applies: (profil: ProfilEtablissement) => boolean;
}

/** An EREA takes pupils of collège age and of lycée age: the lines of both levels concern it. */
const REGLES: Readonly<Record<RegleApplicabilite, Regle>> = {
  tous: { explication: 'concerne tous les établissements', applies: () => true },
  college: {
    explication: 'réservé aux collèges et aux EREA',
    applies: ({ type }) => type === 'college' || type === 'erea',
  },
  lycee: { explication: 'réservé aux lycées et aux EREA', applies: ({ type }) => type !== 'college' },
  avec_ent: { explication: 'réservé aux établissements dotés d’un ENT', applies: ({ ent }) => hasEnt(ent) },
  ent_creuse: {
    explication: 'réservé aux établissements utilisant ENT Creuse',
    applies: ({ ent }) => ent === 'ent_creuse',
  },
  edugar: { explication: 'réservé aux établissements utilisant EduGAR', applies: ({ ent }) => ent === 'edugar' },
  nouveau_chef: {
    explication: 'réservé aux établissements dont le chef prend ses fonctions cette année',
    applies: ({ nouveauChef }) => nouveauChef,
  },
};

/** Whether the text is a rule of the catalogue. */
export function isRegleApplicabilite(s: string): s is RegleApplicabilite {
  return REGLES_APPLICABILITE.some((regle) => regle === s);
}

/** Whether a line under this rule applies to a school. */
export function isApplicable(regle: RegleApplicabilite, profil: ProfilEtablissement): boolean {
  return REGLES[regle].applies(profil);
}

/** The rule as a French clause, to show beside a line: « réservé aux lycées et aux EREA ». */
export function explainApplicabilite(regle: RegleApplicabilite): string {
  return REGLES[regle].explication;
}

/** Text that two schools share when, and only when, the same lines can apply to them for the same reasons. */
export function profilKey(profil: ProfilEtablissement): string {
  return `${profil.type}:${profil.ent}:${profil.nouveauChef ? 'nouveau_chef' : 'chef_en_place'}`;
}

/** All possible profiles. */
export function listProfils(): ProfilEtablissement[] {
  return TYPES_ETABLISSEMENT.flatMap((type) =>
    ENTS.flatMap((ent) => [true, false].map((nouveauChef) => ({ type, ent, nouveauChef }))),
  );
}
