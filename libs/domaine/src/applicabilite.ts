import { ENTS, hasEnt } from './ent.js';
import type { Ent } from './ent.js';
import { TYPES_ETABLISSEMENT } from './etablissement.js';
import type { TypeEtablissement } from './etablissement.js';

/** What a line of the film may ask of a school. A rule joins several of them with `+`: all must hold. */
export const TERMES_APPLICABILITE = [
  'tous',
  'college',
  'lycee',
  'segpa',
  'post_bac',
  'voie_professionnelle',
  'avec_ent',
  'sans_ent',
  'ent_creuse',
  'lycee_connecte',
  'edugar',
  'nouveau_chef',
] as const;

export type TermeApplicabilite = (typeof TERMES_APPLICABILITE)[number];

/** To which schools a line applies (column `applicabilite` of the catalogue): `tous`, `lycee`, `college+avec_ent`. */
export type RegleApplicabilite = TermeApplicabilite | `${TermeApplicabilite}+${string}`;

/** What is taught beyond the type of the school, and decides which lines apply. */
export const NIVEAUX_ETABLISSEMENT = ['segpa', 'post_bac', 'voie_professionnelle'] as const;

export type NiveauEtablissement = (typeof NIVEAUX_ETABLISSEMENT)[number];

/** What of a school decides which lines apply to it. */
export interface ProfilEtablissement {
  readonly type: TypeEtablissement;
  readonly ent: Ent;
  /** A habilitation of chef began there since 1 August. */
  readonly nouveauChef: boolean;
  readonly niveaux: readonly NiveauEtablissement[];
}

interface Terme {
  /** Completes « réservé ». */
  readonly a: string;
  readonly holds: (profil: ProfilEtablissement) => boolean;
}

const teaches =
  (niveau: NiveauEtablissement) =>
  ({ niveaux }: ProfilEtablissement): boolean =>
    niveaux.includes(niveau);

const uses =
  (attendu: Ent) =>
  ({ ent }: ProfilEtablissement): boolean =>
    ent === attendu;

/** An EREA takes pupils of collège age and of lycée age: the lines of both levels concern it. */
const TERMES: Readonly<Record<Exclude<TermeApplicabilite, 'tous'>, Terme>> = {
  college: { a: 'aux collèges et aux EREA', holds: ({ type }) => type === 'college' || type === 'erea' },
  lycee: { a: 'aux lycées et aux EREA', holds: ({ type }) => type !== 'college' },
  segpa: { a: 'aux établissements qui ont une SEGPA', holds: teaches('segpa') },
  post_bac: { a: 'aux établissements qui ont des classes post-bac', holds: teaches('post_bac') },
  voie_professionnelle: {
    a: 'aux établissements qui ont une voie professionnelle',
    holds: teaches('voie_professionnelle'),
  },
  avec_ent: { a: 'aux établissements dotés d’un ENT', holds: ({ ent }) => hasEnt(ent) },
  sans_ent: { a: 'aux établissements sans ENT', holds: ({ ent }) => ent === 'edugar' || ent === 'aucun' },
  ent_creuse: { a: 'aux établissements utilisant ENT Creuse', holds: uses('ent_creuse') },
  lycee_connecte: { a: 'aux établissements utilisant Lycée connecté', holds: uses('lycee_connecte') },
  edugar: { a: 'aux établissements utilisant EduGAR', holds: uses('edugar') },
  nouveau_chef: {
    a: 'aux établissements dont le chef prend ses fonctions cette année',
    holds: ({ nouveauChef }) => nouveauChef,
  },
};

const isTerme = (s: string): s is TermeApplicabilite => TERMES_APPLICABILITE.some((terme) => terme === s);

type TermeRestrictif = keyof typeof TERMES;

/** Rules are as many as the catalogue has, and each is read with every line of every film. */
const lues = new Map<RegleApplicabilite, readonly TermeRestrictif[]>();

function listRestrictions(regle: RegleApplicabilite): readonly TermeRestrictif[] {
  const connue = lues.get(regle);
  if (connue) return connue;
  const termes = regle.split('+').filter((terme): terme is TermeRestrictif => Object.hasOwn(TERMES, terme));
  if (lues.size < 1000) lues.set(regle, termes);
  return termes;
}

const formatRestrictions = (termes: readonly TermeRestrictif[]): string =>
  `réservé ${termes.map((terme) => TERMES[terme].a).join(', et ')}`;

/**
 * Reads a rule: terms joined by `+`, blanks aside, each once, in the order of the vocabulary. Undefined when a term is
 * unknown, or when `tous` is joined with another.
 */
export function parseApplicabilite(s: string): RegleApplicabilite | undefined {
  const lus = s.split('+').map((terme) => terme.trim());
  if (!lus.every(isTerme)) return undefined;
  const termes = TERMES_APPLICABILITE.filter((terme) => lus.includes(terme));
  if (termes.length > 1 && termes.includes('tous')) return undefined;
  return termes.join('+') as RegleApplicabilite;
}

/** Whether the text is a rule of the catalogue. */
export function isRegleApplicabilite(s: string): s is RegleApplicabilite {
  return parseApplicabilite(s) === s;
}

/** Whether a line under this rule applies to a school. */
export function isApplicable(regle: RegleApplicabilite, profil: ProfilEtablissement): boolean {
  return listRestrictions(regle).every((terme) => TERMES[terme].holds(profil));
}

/** The rule as a French clause, to show beside a line: « réservé aux lycées et aux EREA ». */
export function explainApplicabilite(regle: RegleApplicabilite): string {
  const termes = listRestrictions(regle);
  return termes.length === 0 ? 'concerne tous les établissements' : formatRestrictions(termes);
}

/** Why a line does not apply to a school: what of its rule fails there, as a French clause. The whole rule when nothing does. */
export function explainNonApplicable(regle: RegleApplicabilite, profil: ProfilEtablissement): string {
  const manquants = listRestrictions(regle).filter((terme) => !TERMES[terme].holds(profil));
  return manquants.length === 0 ? explainApplicabilite(regle) : formatRestrictions(manquants);
}

/** Text that two schools share when, and only when, the same lines can apply to them for the same reasons. */
export function profilKey({ type, ent, nouveauChef, niveaux }: ProfilEtablissement): string {
  const enseignes = NIVEAUX_ETABLISSEMENT.filter((niveau) => niveaux.includes(niveau)).join(',');
  return `${type}:${ent}:${nouveauChef ? 'nouveau_chef' : 'chef_en_place'}:${enseignes}`;
}

/** All possible profiles. */
export function listProfils(): ProfilEtablissement[] {
  return TYPES_ETABLISSEMENT.flatMap((type) =>
    ENTS.flatMap((ent) =>
      [true, false].flatMap((nouveauChef) => listNiveaux().map((niveaux) => ({ type, ent, nouveauChef, niveaux }))),
    ),
  );
}

/** Every set of levels. */
function listNiveaux(): NiveauEtablissement[][] {
  return NIVEAUX_ETABLISSEMENT.reduce<NiveauEtablissement[][]>(
    (ensembles, niveau) => [...ensembles, ...ensembles.map((ensemble) => [...ensemble, niveau])],
    [[]],
  );
}
