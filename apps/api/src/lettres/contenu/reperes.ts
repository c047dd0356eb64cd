import type { ErreurDeChamp } from '../../socle/erreurs/index.js';
import type { GabaritLettre } from './contenu.js';

/** Placeholders that the text of an academy model may carry, written `{{etablissement}}`. */
export const REPERES = ['etablissement', 'annee', 'rrupn', 'chef', 'domaines', 'compensation'] as const;

export type Repere = (typeof REPERES)[number];

const REPERE = /\{\{\s*([^{}]*?)\s*\}\}/g;

export const REPERES_ECRITS = REPERES.map((repere) => `{{${repere}}}`);

/** The text with each placeholder replaced by its value; an unknown one is left as it is. */
export function replaceReperes(texte: string, valeurs: Readonly<Record<Repere, string>>): string {
  return texte.replace(REPERE, (tel, nom: string) => (isRepere(nom) ? valeurs[nom] : tel));
}

/** Placeholders that nobody knows, field by field. */
export function listReperesInconnus(gabarit: GabaritLettre): ErreurDeChamp[] {
  return listTextes(gabarit).flatMap(([champ, texte]) =>
    [...texte.matchAll(REPERE)]
      .filter(([, nom = '']) => !isRepere(nom))
      .map(([tel]) => ({
        champ: `contenu.${champ}`,
        message: `Le repère ${tel} est inconnu. Employez ${REPERES_ECRITS.join(', ')}.`,
      })),
  );
}

function listTextes(valeur: unknown, champ = ''): [string, string][] {
  if (typeof valeur === 'string') return [[champ, valeur]];
  if (valeur === null || typeof valeur !== 'object') return [];
  return Object.entries(valeur).flatMap(([nom, dedans]) => listTextes(dedans, champ ? `${champ}.${nom}` : nom));
}

function isRepere(nom: string): nom is Repere {
  return REPERES.some((repere) => repere === nom);
}
