import type { Gabarit } from './types.js';

/** Parts of a model that are lists: one item a line in the form. */
const LISTES = ['missionsPrincipales', 'missionsSecondaires', 'suivi', 'indicateurs'] as const;
/** Parts that are plain text. */
const TEXTES = ['qualification', 'formations', 'remuneration', 'texteLibre', 'lieu'] as const;
const MOYENS = ['materiel', 'telephone', 'bureau', 'plages'] as const;

export type ChampModele = (typeof LISTES)[number] | (typeof TEXTES)[number] | (typeof MOYENS)[number];

export type SaisieModele = Record<ChampModele | 'nom', string>;

/** How each part is asked for, in the order of the letter. */
export const CHAMPS_MODELE: readonly { champ: ChampModele; label: string; lignes: number; liste?: boolean }[] = [
  { champ: 'missionsPrincipales', label: 'Missions principales', lignes: 6, liste: true },
  { champ: 'missionsSecondaires', label: 'Missions secondaires', lignes: 3, liste: true },
  { champ: 'qualification', label: 'Niveau de qualification du référent', lignes: 2 },
  { champ: 'formations', label: 'Participation aux formations et animations', lignes: 2 },
  { champ: 'materiel', label: 'Moyens : matériel', lignes: 1 },
  { champ: 'telephone', label: 'Moyens : téléphone', lignes: 1 },
  { champ: 'bureau', label: 'Moyens : bureau', lignes: 1 },
  { champ: 'plages', label: 'Moyens : plages horaires', lignes: 1 },
  { champ: 'remuneration', label: 'Rémunération ou allègement', lignes: 2 },
  { champ: 'suivi', label: 'Suivi de la mission', lignes: 4, liste: true },
  { champ: 'indicateurs', label: 'Indicateurs', lignes: 3, liste: true },
  { champ: 'texteLibre', label: 'Précisions', lignes: 3 },
  { champ: 'lieu', label: 'Fait à', lignes: 1 },
];

/** What may stand between braces, and what replaces it. */
export const REPERES = [
  ['{{etablissement}}', 'le nom de l’établissement'],
  ['{{annee}}', 'l’année scolaire'],
  ['{{rrupn}}', 'le nom de la personne désignée'],
  ['{{chef}}', 'le nom du chef d’établissement'],
  ['{{domaines}}', 'les domaines confiés'],
  ['{{compensation}}', 'la compensation, en toutes lettres'],
] as const;

const toListe = (texte: string): string[] =>
  texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '');

const toTexte = (texte: string): string | null => (texte.trim() === '' ? null : texte.trim());

const fill = <C extends string, V>(champs: readonly C[], toValeur: (champ: C) => V): Record<C, V> =>
  Object.fromEntries(champs.map((champ) => [champ, toValeur(champ)])) as Record<C, V>;

/** The form of a model as it stands; empty for a new one. */
export function toSaisieModele(nom = '', contenu?: Gabarit): SaisieModele {
  return {
    nom,
    ...fill(LISTES, (champ) => contenu?.[champ].join('\n') ?? ''),
    ...fill(TEXTES, (champ) => contenu?.[champ] ?? ''),
    ...fill(MOYENS, (champ) => contenu?.moyens[champ] ?? ''),
  };
}

/** The model that the form describes. */
export const toGabarit = (saisie: SaisieModele): Gabarit => ({
  ...fill(LISTES, (champ) => toListe(saisie[champ])),
  ...fill(TEXTES, (champ) => toTexte(saisie[champ])),
  moyens: fill(MOYENS, (champ) => toTexte(saisie[champ])),
});
