import type { Domaine } from '@focale/domaine';
import type { ContenuLettre } from './types.js';

/** The letter as its form holds it: a list is a text with one item a line. */
export interface SaisieLettre {
  debut: string;
  fin: string;
  missionsPrincipales: string;
  missionsSecondaires: string;
  partages: { domaine: Domaine; acteur: string }[];
  qualification: string;
  formations: string;
  materiel: string;
  telephone: string;
  bureau: string;
  plages: string;
  remuneration: string;
  suivi: string;
  indicateurs: string;
  avisConseilPedagogique: string;
  communiqueeCa: string;
  texteLibre: string;
  lieu: string;
}

const toLignes = (liste: readonly string[]): string => liste.join('\n');

const toListe = (texte: string): string[] =>
  texte
    .split('\n')
    .map((ligne) => ligne.replace(/^\s*[-–•]\s*/, '').trim())
    .filter((ligne) => ligne !== '');

const toTexte = (texte: string): string | null => (texte.trim() === '' ? null : texte.trim());

/** The form filled from the letter as it stands. */
export function toSaisieLettre(contenu: ContenuLettre): SaisieLettre {
  const { periode, moyens, instances } = contenu;
  return {
    debut: periode.debut,
    fin: periode.fin,
    missionsPrincipales: toLignes(contenu.missionsPrincipales),
    missionsSecondaires: toLignes(contenu.missionsSecondaires),
    partages: contenu.partages.map(({ domaine, acteur }) => ({ domaine, acteur })),
    qualification: contenu.qualification ?? '',
    formations: contenu.formations ?? '',
    materiel: moyens.materiel ?? '',
    telephone: moyens.telephone ?? '',
    bureau: moyens.bureau ?? '',
    plages: moyens.plages ?? '',
    remuneration: contenu.remuneration ?? '',
    suivi: toLignes(contenu.suivi),
    indicateurs: toLignes(contenu.indicateurs),
    avisConseilPedagogique: instances.avisConseilPedagogique ?? '',
    communiqueeCa: instances.communiqueeCa ?? '',
    texteLibre: contenu.texteLibre ?? '',
    lieu: contenu.lieu ?? '',
  };
}

/** The letter that the form describes: blank lines and bullets typed by hand are dropped. */
export function toContenuLettre(saisie: SaisieLettre): ContenuLettre {
  return {
    periode: { debut: saisie.debut, fin: saisie.fin },
    missionsPrincipales: toListe(saisie.missionsPrincipales),
    missionsSecondaires: toListe(saisie.missionsSecondaires),
    partages: saisie.partages
      .filter(({ acteur }) => acteur.trim() !== '')
      .map(({ domaine, acteur }) => ({ domaine, acteur: acteur.trim() })),
    qualification: toTexte(saisie.qualification),
    formations: toTexte(saisie.formations),
    moyens: {
      materiel: toTexte(saisie.materiel),
      telephone: toTexte(saisie.telephone),
      bureau: toTexte(saisie.bureau),
      plages: toTexte(saisie.plages),
    },
    remuneration: toTexte(saisie.remuneration),
    suivi: toListe(saisie.suivi),
    indicateurs: toListe(saisie.indicateurs),
    instances: {
      avisConseilPedagogique: toTexte(saisie.avisConseilPedagogique),
      communiqueeCa: toTexte(saisie.communiqueeCa),
    },
    texteLibre: toTexte(saisie.texteLibre),
    lieu: toTexte(saisie.lieu),
  };
}
