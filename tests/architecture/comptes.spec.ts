import { describe, expect, it } from '@jest/globals';
import { listFiles, readText } from './lecture.js';

interface Compte {
  readonly nom: string;
  readonly dossier: string;
  readonly motif: RegExp;
  /** Where it is at home. */
  readonly sauf?: RegExp;
  /** How many are left: lowered with each one that goes, never raised. */
  readonly reste: number;
}

const NOMS_DES_ROLES = '(?:administrateur|srane|referent_departemental|chef|adjoint|rrupn|contributeur|lecteur)';

/** What is done another way than the house's, and goes little by little. */
const COMPTES: readonly Compte[] = [
  {
    nom: 'forms outside the frame',
    dossier: 'apps/web/src',
    motif: /\buseForm[<(]/g,
    sauf: /^cadres\/formulaire\//,
    reste: 0,
  },
  { nom: 'versions kept by a screen', dossier: 'apps/web/src', motif: /\bsetVersion\(/g, reste: 0 },
  { nom: 'writes outside gestures and forms', dossier: 'apps/web/src', motif: /\buseWriteEcole\(/g, reste: 3 },
  {
    nom: 'names of roles on screens (whom to invite first; « lecteur » is a reader too)',
    dossier: 'apps/web/src',
    motif: new RegExp(`'${NOMS_DES_ROLES}'`, 'g'),
    reste: 2,
  },
  { nom: 'roles read by a screen', dossier: 'apps/web/src', motif: /\bhasRole\(|\bisAllowed\(|=> role\b/g, reste: 0 },
  {
    nom: 'roles told apart as data by the API (who is invited, where, with which quality in a commission)',
    dossier: 'apps/api/src',
    motif: new RegExp(`\\brole\\w* (?:===|!==) '${NOMS_DES_ROLES}'|includes\\('${NOMS_DES_ROLES}'\\)`, 'g'),
    sauf: /^socle\/acces\//,
    reste: 6,
  },
  {
    nom: 'rights asked of roles (left: the functions of those who may take a line in charge)',
    dossier: 'apps/api/src',
    motif: /\broles\.(?:some|every|includes)\(|\bisAllowed\(/g,
    sauf: /^socle\/acces\//,
    reste: 1,
  },
  {
    nom: 'corrections written outside a register',
    dossier: 'apps/api/src',
    motif: /(?<!super\.|override )\breadChangements\(/g,
    sauf: /^socle\//,
    reste: 2,
  },
  ...['apps', 'libs'].map((dossier) => ({
    nom: `dates, numbers and lists put in words outside francais.ts, in ${dossier} (what a clock in Paris reads is no word)`,
    dossier,
    motif: /\bIntl\.|\.toLocale(?:Date|Time)?String\(/g,
    sauf: /^(?:domaine\/src\/francais\.ts|api\/src\/socle\/contexte\/heure-de-paris\.ts)$/,
    reste: 0,
  })),
  {
    nom: 'numbers of statuses in SQL (base/courant is SQL alone)',
    dossier: 'apps/api/src',
    motif: /\b(?:statut|etat) (?:=|<>|<=?|>=?) \d|\betat when \d/g,
    sauf: /^socle\/erreurs\//,
    reste: 0,
  },
  ...['apps', 'libs'].map((dossier) => ({
    nom: `the refusal of a day to come, in ${dossier}`,
    dossier,
    motif: /(?:`|'|")Cette date est à venir/g,
    reste: dossier === 'libs' ? 1 : 0,
  })),
  {
    nom: 'tables of the words, pages or rules of faits',
    dossier: '.',
    motif: /'designation\.transmise'(?:: [[{'"]|,\n\s+\{)/g,
    sauf: /^(?:node_modules|\.nx)\//,
    reste: 1,
  },
];

describe('what is left of other ways', () => {
  it.each(COMPTES)('only falls: $nom', ({ dossier, motif, sauf, reste }) => {
    const trouves = listFiles(dossier)
      .filter((chemin) => /\.tsx?$/.test(chemin) && !/\.spec\.tsx?$/.test(chemin))
      .filter((chemin) => !sauf?.test(chemin.slice(dossier.length + 1)))
      .flatMap((chemin) => [...readText(chemin).matchAll(motif)].map(() => chemin));
    expect({ reste: trouves.length, fichiers: trouves }).toEqual({ reste, fichiers: expect.any(Array) });
  });
});
