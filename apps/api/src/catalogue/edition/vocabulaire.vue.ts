import {
  explainApplicabilite,
  FAITS,
  LIBELLES_CERTITUDES,
  LIBELLES_NATURES_ACTION,
  LIBELLES_OBLIGATIONS,
  LIBELLES_RESPONSABLES,
  PERIODES,
  TERMES_APPLICABILITE,
} from '@focale/domaine';
import type { LigneDeFilm } from '../lecture/index.js';
import type { MotVue, VocabulaireVue } from './film-modele.vue.js';

const toMots = (libelles: Readonly<Record<string, string>>): MotVue[] =>
  Object.entries(libelles).map(([code, libelle]) => ({ code, libelle }));

/** The words that a line may use; themes are those that the film uses already, in its order. */
export function buildVocabulaire(lignes: readonly LigneDeFilm[]): VocabulaireVue {
  return {
    periodes: PERIODES.map(({ code, libelle }) => ({ code: String(code), libelle })),
    themes: [...new Set(lignes.map(({ theme }) => theme))],
    responsables: toMots(LIBELLES_RESPONSABLES),
    faits: Object.entries(FAITS).map(([code, { libelle }]) => ({ code, libelle })),
    regles: TERMES_APPLICABILITE.map((code) => ({ code, explication: explainApplicabilite(code) })),
    obligations: toMots(LIBELLES_OBLIGATIONS),
    certitudes: toMots(LIBELLES_CERTITUDES),
    natures: toMots(LIBELLES_NATURES_ACTION),
  };
}
