/** Kinds of export that are read, by what they count. */
export const GENRES_PIX = ['parcours', 'profils', 'certification'] as const;

export type GenrePix = (typeof GENRES_PIX)[number];

/** What the counts of an import answer for. */
export const USAGES_PIX = ['attestation_6e', 'pix_ia', 'parcours', 'certification'] as const;

export type UsagePix = (typeof USAGES_PIX)[number];

export const LIBELLES_USAGES_PIX: Readonly<Record<UsagePix, string>> = {
  attestation_6e: 'Attestation de sixième',
  pix_ia: 'Pix IA',
  parcours: 'Parcours et collectes de profils',
  certification: 'Certification',
};

/** Usages that a kind of export can answer for. */
export const USAGES_PAR_GENRE: Readonly<Record<GenrePix, readonly UsagePix[]>> = {
  parcours: ['attestation_6e', 'pix_ia', 'parcours'],
  profils: ['parcours'],
  certification: ['certification'],
};

/** What « réussis » means for a usage; absent where Pix gives no such result. */
export const REUSSITES_PIX: Readonly<Partial<Record<UsagePix, string>>> = {
  attestation_6e: 'attestations obtenues',
  certification: 'certifiés',
};

/** Share of mastery, from 0 to 1, at which the attestation of 6e is obtained (sources: académies de Lille et de Créteil). */
export const SEUIL_ATTESTATION_6E = 0.5;

/** Editions of the exports of Pix Orga and Pix Certif that are recognised. */
export const EDITIONS_PIX = [
  'orga_parcours',
  'orga_parcours_ancien',
  'orga_profils',
  'orga_profils_ancien',
  'certif_classe',
  'certif_session',
  'certif_type',
  'certif_sans_statut',
] as const;

export type EditionPix = (typeof EDITIONS_PIX)[number];

export const LIBELLES_EDITIONS_PIX: Readonly<Record<EditionPix, string>> = {
  orga_parcours: 'Pix Orga, résultats d’une campagne d’évaluation (colonnes « Parcours », « Partage (O/N) »)',
  orga_parcours_ancien: 'Pix Orga, campagne d’évaluation, édition ancienne (colonne « Nom du Profil Cible »)',
  orga_profils: 'Pix Orga, collecte de profils (colonnes « Envoi (O/N) », « Nombre de pix total »)',
  orga_profils_ancien: 'Pix Orga, collecte de profils, édition ancienne (colonne « Date de l’envoi »)',
  certif_classe: 'Pix Orga, résultats de certification d’une classe (colonnes « Statut », « Nombre de Pix »)',
  certif_session: 'Pix Certif, résultats d’une session (colonne « Centre de certification »)',
  certif_type:
    'Pix Certif, résultats d’une session, édition récente (colonnes « Type de certification », « Résultat »)',
  certif_sans_statut: 'Pix Certif, résultats d’une session, édition ancienne (sans colonne « Statut »)',
};

/** Levels under which people are counted. `non_precise`: the export names no class and nobody said. */
export const NIVEAUX_PIX = [
  '6e',
  '5e',
  '4e',
  '3e',
  '2de',
  '1re',
  'terminale',
  'cap_1',
  'cap_2',
  'bts_1',
  'bts_2',
  'cpge_1',
  'cpge_2',
  'autre',
  'non_precise',
] as const;

export type NiveauPix = (typeof NIVEAUX_PIX)[number];

export const LIBELLES_NIVEAUX_PIX: Readonly<Record<NiveauPix, string>> = {
  '6e': '6e',
  '5e': '5e',
  '4e': '4e',
  '3e': '3e',
  '2de': '2de',
  '1re': '1re',
  terminale: 'Terminale',
  cap_1: 'CAP, première année',
  cap_2: 'CAP, dernière année',
  bts_1: 'BTS, première année',
  bts_2: 'BTS, deuxième année',
  cpge_1: 'CPGE, première année',
  cpge_2: 'CPGE, deuxième année',
  autre: 'Autre niveau',
  non_precise: 'Niveau non précisé',
};

/**
 * Levels that a usage is meant for (sources: guide RRUPN de Limoges for the certification, note de service du 23-1-2026
 * for Pix IA, académie de Lille for the attestation of 6e); none for free campaigns.
 */
export const NIVEAUX_PAR_USAGE: Readonly<Record<UsagePix, readonly NiveauPix[]>> = {
  attestation_6e: ['6e'],
  pix_ia: ['4e', '2de', 'cap_1'],
  parcours: [],
  certification: ['3e', 'terminale', 'cap_2', 'bts_2', 'cpge_2'],
};

const MOTS: readonly (readonly [RegExp, NiveauPix])[] = [
  [/^SIXIEMES?\b/, '6e'],
  [/^CINQUIEMES?\b/, '5e'],
  [/^QUATRIEMES?\b/, '4e'],
  [/^TROISIEMES?\b/, '3e'],
  [/^SECONDES?\b/, '2de'],
  [/^PREMIERES?\b/, '1re'],
  [/^(TERMINALES?|TERM|TLE)(?![A-Z])/, 'terminale'],
  // General and technological series, or a number: TG2, TSTMG1, T 3, TES1. Other names of T classes are asked.
  [/^T ?(G|L|S|ES|ST[A-Z0-9]+|BAC ?PRO|BP|PRO)?(?=\d|$| )/, 'terminale'],
];

const PAR_CHIFFRE: ReadonlyMap<string, NiveauPix> = new Map([
  ['6', '6e'],
  ['5', '5e'],
  ['4', '4e'],
  ['3', '3e'],
  ['2', '2de'],
  ['1', '1re'],
]);

const FILIERES: readonly (readonly [string, NiveauPix, NiveauPix])[] = [
  ['CAP', 'cap_1', 'cap_2'],
  ['BTS', 'bts_1', 'bts_2'],
  ['CPGE', 'cpge_1', 'cpge_2'],
];

/**
 * Level of a class, guessed from its name (`6A`, `6e3`, `602`, `3°B`, `2nde 4`, `TG2`, `1CAP`). A guess is shown and can
 * be corrected before anything is counted; undefined when the name does not say it.
 */
export function findNiveau(classe: string): NiveauPix | undefined {
  const nom = simplifyClasse(classe);
  if (/^[3-6](?!\d{3})(?! ?(CAP|BTS)\d?$)/.test(nom)) return PAR_CHIFFRE.get(nom.charAt(0));
  for (const [filiere, premiere, derniere] of FILIERES) {
    if (nom.includes(filiere)) return findAnneeDeFiliere(nom, filiere, premiere, derniere);
  }
  const mot = MOTS.find(([motif]) => motif.test(nom));
  if (mot) return mot[1];
  return /^[12](?!\d{3})/.test(nom) && !nom.includes('ANNEE') ? PAR_CHIFFRE.get(nom.charAt(0)) : undefined;
}

/** `1CAP`, `CAP 2`, `1re année CAP`, `TCAP`; the year must be said. */
function findAnneeDeFiliere(
  nom: string,
  filiere: string,
  premiere: NiveauPix,
  derniere: NiveauPix,
): NiveauPix | undefined {
  const annee = /^([12T]) ?(RE|ERE|ER|E|EME|NDE|DE)?( ANNEE)?( DE)? ?/.exec(nom)?.[1] ?? /(\d)\D*$/.exec(nom)?.[1];
  if (annee === '1') return premiere;
  return annee === '2' || (annee === 'T' && filiere === 'CAP') ? derniere : undefined;
}

/** Upper case, without accents nor signs: `3°B` is `3B`, `2nde 4` is `2NDE 4`. */
function simplifyClasse(classe: string): string {
  return classe
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[°ºª]/g, '')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
    .replace(/^(CLASSES?|DIVISION) (DE )?/, '');
}

/** Whether the text is the code of a level. */
export function isNiveauPix(s: string): s is NiveauPix {
  return NIVEAUX_PIX.some((niveau) => niveau === s);
}
