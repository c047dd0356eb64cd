import type { ErreurDeChamp } from '../../socle/erreurs/index.js';
import type { IdentiteDeLettre } from './build-contenu.js';
import { type ContenuLettre, type GabaritLettre, MOYENS } from './contenu.js';

/** Placeholders that the text of an academy model may carry, written `{{etablissement}}`. */
const REPERES = ['etablissement', 'annee', 'rrupn', 'chef', 'domaines', 'compensation'] as const;

type Repere = (typeof REPERES)[number];

const REPERE = /\{\{\s*([^{}]*?)\s*\}\}/g;

export const REPERES_ECRITS = REPERES.map((repere) => `{{${repere}}}`);

/** The text with each placeholder replaced by its value; an unknown one is left as it is. */
function replaceReperes(texte: string, valeurs: Readonly<Record<Repere, string>>): string {
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

const TEXTES = ['qualification', 'formations', 'remuneration', 'lieu', 'texteLibre'] as const;
const LISTES = ['missionsPrincipales', 'missionsSecondaires', 'suivi', 'indicateurs'] as const;

/** The letter with the texts of a model, placeholders replaced; where the model says nothing, the letter's own stay. */
export function applyGabarit(
  contenu: ContenuLettre,
  gabarit: GabaritLettre,
  identite: IdentiteDeLettre,
): ContenuLettre {
  const formatNom = ({ prenom, nom }: { prenom: string; nom: string }): string => `${prenom} ${nom}`;
  const valeurs = {
    etablissement: identite.etablissement,
    annee: identite.annee,
    rrupn: formatNom(identite.rrupn),
    chef: identite.chef ? formatNom(identite.chef) : 'le chef, la cheffe d’établissement',
    domaines: identite.domaines.join(' ; '),
    compensation: contenu.remuneration ?? 'compensation à préciser',
  };
  const write = (texte: string): string => replaceReperes(texte, valeurs);
  const choose = (modele: string | null, propre: string | null): string | null =>
    modele === null ? propre : write(modele);
  return {
    ...contenu,
    ...Object.fromEntries(TEXTES.map((champ) => [champ, choose(gabarit[champ], contenu[champ])])),
    ...Object.fromEntries(
      LISTES.map((champ) => [champ, gabarit[champ].length > 0 ? gabarit[champ].map(write) : contenu[champ]]),
    ),
    moyens: {
      ...contenu.moyens,
      ...Object.fromEntries(MOYENS.map((champ) => [champ, choose(gabarit.moyens[champ], contenu.moyens[champ])])),
    },
  };
}
