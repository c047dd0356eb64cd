import type { FormulaireEssaye } from './essai.js';
import { DE_L_ACADEMIE } from './de-l-academie.js';
import { DE_LA_COMMISSION } from './de-la-commission.js';
import { DE_LA_VIE_NUMERIQUE } from './de-la-vie-numerique.js';
import { DU_FILM } from './du-film.js';
import { DES_COMPTES } from './des-comptes.js';
import { DES_MISSIONS } from './des-missions.js';

/** Every form of the frame, new and to correct: a test compares with the code. */
export const FORMULAIRES: readonly FormulaireEssaye[] = [
  ...DE_LA_VIE_NUMERIQUE,
  ...DE_LA_COMMISSION,
  ...DES_MISSIONS,
  ...DE_L_ACADEMIE,
  ...DU_FILM,
  ...DES_COMPTES,
];

/** What is laid out as a form without being one of the frame, and why. */
export const HORS_CADRE: Readonly<Record<string, string>> = {
  'coquille/entete.tsx': 'a search',
  'domaines/film/passe/choix-du-jour.tsx': 'leads to another day',
  'domaines/designations/imports/colonnes-import.tsx': 'tries the same file again, and writes nothing',
  'domaines/calendriers/choix-de-portee.tsx': 'one choice, whose secret answer no key of idempotency keeps',
  'domaines/catalogue/fiche/fiche-ligne.tsx': 'saves itself as it is typed: tests/navigateur/catalogue.spec.ts',
  'domaines/film/detail/charge.tsx':
    'goes in the queue of the film, as a tick does: tests/navigateur/film-lignes.spec.ts',
  'domaines/film/detail/date-de-fait.tsx': 'goes in the queue of the film, as a tick does',
};

/** What the code says of how many times a file asks: a form that is for a new row or for one that was read asks twice. */
export function countDemandes(source: string): number {
  return source
    .split('useFormulaire({')
    .slice(1)
    .reduce((somme, suite) => somme + (/^[^;]*?envoi: \w+ \?/.test(suite) ? 2 : 1), 0);
}
