import type { IdentiteDeLettre } from './build-contenu.js';
import type { ContenuLettre, GabaritLettre } from './contenu.js';
import { replaceReperes } from './reperes.js';

const TEXTES = ['qualification', 'formations', 'remuneration', 'lieu', 'texteLibre'] as const;
const LISTES = ['missionsPrincipales', 'missionsSecondaires', 'suivi', 'indicateurs'] as const;
const MOYENS = ['materiel', 'telephone', 'bureau', 'plages'] as const;

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
