/** Who chooses a password, as far as others know it. */
export interface TitulaireDeCompte {
  readonly courriel: string;
  readonly prenom?: string;
  readonly nom?: string;
}

/** What a password is worth against somebody who guesses. */
export const LIBELLES_FORCES = { faible: 'faible', correcte: 'correcte', bonne: 'bonne' } as const;

export type ForceDeMotDePasse = keyof typeof LIBELLES_FORCES;

/** Characters that nobody guesses: under the first number a password is refused, from the second one it is good. */
const MIN = 6;
const BON = 14;

/** What most passwords are made of, in French schools and elsewhere; written for Focale, from no published list. */
const MOTS = (
  'motdepasse|password|passwort|secret|azerty|qwerty|bonjour|bonsoir|salut|coucou|soleil|doudou|loulou|chouchou|jetaime|iloveyou|' +
  'bienvenue|welcome|changeme|changezmoi|letmein|admin|administrateur|administrator|utilisateur|login|connexion|provisoire|temporaire|' +
  'default|defaut|dragon|monkey|princess|princesse|superman|batman|pokemon|football|rugby|marseille|paris|france|chocolat|nounours|' +
  'sunshine|summer|winter|printemps|automne|hiver|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|' +
  'ecole|college|lycee|academie|education|nationale|professeur|principal|proviseur|directeur|direction|rentree|vacances|numerique|' +
  'focale|rrupn|test|toto|titi|tata|essai|exemple|root|user|master|shadow|internet|ordinateur'
).split('|');

/** Keys side by side, letters and figures in order: three of a row in a row are no secret. */
const SUITES = [
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
];
const SUITE_MIN = 3;

/** Figures and signs that stand for a letter. */
const LETTRES = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
  }),
);

const fold = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Parts of a name or of an address, the longest first. */
const listMots = (...textes: readonly string[]): string[] =>
  textes
    .flatMap((texte) => [fold(texte).replace(/[^a-z]/g, ''), ...fold(texte).split(/[^a-z]+/)])
    .filter((mot) => mot.length >= SUITE_MIN)
    .sort((a, b) => b.length - a.length);

/** A text without the runs of keys, letters or figures that it holds, in one direction or the other. */
function removeSuites(texte: string): string {
  const suites = SUITES.flatMap((suite) => [suite, [...suite].reverse().join('')]);
  let reste = '';
  for (let ici = 0; ici < texte.length;) {
    let longueur = 0;
    while (
      ici + longueur < texte.length &&
      suites.some((suite) => suite.includes(texte.slice(ici, ici + longueur + 1)))
    )
      longueur += 1;
    if (longueur < SUITE_MIN) reste += texte[ici];
    ici += longueur < SUITE_MIN ? 1 : longueur;
  }
  return reste;
}

/** How many characters of a password are left to guess, once what everybody tries first is known. */
function computeReste(motDePasse: string, mots: readonly string[]): number {
  let reste = removeSuites(fold(motDePasse).replace(/\s|(?:19|20)\d\d/g, ''))
    .replace(/[0134578@$]/g, (signe) => LETTRES.get(signe) ?? signe)
    .replace(/[^\p{L}\p{N}]/gu, '');
  for (const mot of mots) reste = reste.replaceAll(mot, '');
  return reste.replace(/(.+?)\1+/gu, '$1').length;
}

/** Why a password would be guessed, for its field; undefined for one that may be kept. */
export function refuseMotDePasse(
  motDePasse: string,
  { courriel, prenom = '', nom = '' }: TitulaireDeCompte,
): string | undefined {
  const communs = listMots(...MOTS);
  if (computeReste(motDePasse, communs) < MIN)
    return 'Ce mot de passe est de ceux que l’on essaie en premier. Choisissez plusieurs mots sans rapport entre eux.';
  const siens = [...listMots(courriel, ...courriel.split('@'), prenom, nom), ...communs];
  return computeReste(motDePasse, siens) < MIN
    ? 'Ce mot de passe ressemble à votre adresse ou à votre nom. Choisissez plusieurs mots sans rapport avec vous.'
    : undefined;
}

/** What is shown while somebody types. */
export function computeForce(motDePasse: string, titulaire: TitulaireDeCompte): ForceDeMotDePasse {
  if (refuseMotDePasse(motDePasse, titulaire)) return 'faible';
  const siens = listMots(titulaire.courriel, titulaire.prenom ?? '', titulaire.nom ?? '', ...MOTS);
  return computeReste(motDePasse, siens) >= BON ? 'bonne' : 'correcte';
}
