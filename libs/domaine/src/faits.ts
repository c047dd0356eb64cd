import type { StatutAction } from './film.js';

/** `un`: one established fait is enough. `tous`: every expected one must be established. */
export type Quantificateur = 'un' | 'tous';

export interface RegleDeFait {
  readonly quantificateur: Quantificateur;
  /** Sans objet once this other fait is accompli while none of this one is expected. */
  readonly sansObjetSi?: string;
}

/** Which faits complete an action or an attendu (source: the table « Faits » of `docs/droits.md`). */
export const REGLES_DE_FAITS = {
  'designation.transmise': { quantificateur: 'un' },
  'lettre.signee': { quantificateur: 'tous' },
  'imp.saisie': { quantificateur: 'tous', sansObjetSi: 'designation.transmise' },
  'fonctions.designees': { quantificateur: 'tous' },
  'commission.installee': { quantificateur: 'un' },
  'charte.adoptee': { quantificateur: 'un' },
  'charte.annexee': { quantificateur: 'un' },
  'reunion.planifiee': { quantificateur: 'un' },
  'reunion.tenue': { quantificateur: 'un' },
  'besoins_formation.recenses': { quantificateur: 'un' },
  'information_parentale.faite': { quantificateur: 'un' },
  'evenement.cybermois': { quantificateur: 'un' },
  'evenement.safer_internet_day': { quantificateur: 'un' },
  'indicateurs.renseignes': { quantificateur: 'un' },
  'educap.positionnement_precedent': { quantificateur: 'un' },
  'educap.objectifs': { quantificateur: 'un' },
  'educap.positionnement': { quantificateur: 'un' },
  'rgpd.dossier_cree': { quantificateur: 'un' },
  'bilan.presente': { quantificateur: 'tous' },
} as const satisfies Record<string, RegleDeFait>;

export type CodeDeFait = keyof typeof REGLES_DE_FAITS;

/**
 * Faits of one code in one school and year. `attendus` counts the objects that call for one: active mandates for a
 * letter, mandates with an IMP *or whose compensation is still undecided* for `imp.saisie`. A joint bilan establishes
 * `bilan.presente` for every mandate it covers.
 */
export interface EtatDeFait {
  readonly attendus: number;
  readonly etablis: number;
}

export const RESULTATS = ['attendu', 'accompli', 'sans_objet'] as const;

export type ResultatDeRegle = (typeof RESULTATS)[number];

/** Small numbers that an attendu keeps in the database; never renumber. Below `sans_objet` it counts. */
export const CODES_ETATS_ATTENDU = { attendu: 0, accompli: 1, sans_objet: 2 } as const satisfies Record<
  ResultatDeRegle,
  number
>;

/** Status of a line of the film that a fait completes, or not yet. */
export const STATUTS_PAR_RESULTAT = {
  attendu: 'a_faire',
  accompli: 'fait',
  sans_objet: 'sans_objet',
} as const satisfies Record<ResultatDeRegle, StatutAction>;

/** What becomes of an attendu that a line of the film receives. */
export const RESULTATS_PAR_STATUT = {
  a_faire: 'attendu',
  en_cours: 'attendu',
  fait: 'accompli',
  sans_objet: 'sans_objet',
} as const satisfies Record<StatutAction, ResultatDeRegle>;

/** Whether the text is the code of a known fait. */
export function isCodeDeFait(s: string): s is CodeDeFait {
  return Object.hasOwn(REGLES_DE_FAITS, s);
}

/** What the faits of a school say of one rule. A code absent from `etats` counts as nothing expected, nothing established. */
export function evaluateRegle(code: CodeDeFait, etats: ReadonlyMap<string, EtatDeFait>): ResultatDeRegle {
  const regle: RegleDeFait = REGLES_DE_FAITS[code];
  const { attendus, etablis } = etats.get(code) ?? { attendus: 0, etablis: 0 };

  const { sansObjetSi } = regle;
  if (attendus === 0 && sansObjetSi !== undefined && isCodeDeFait(sansObjetSi)) {
    return evaluateRegle(sansObjetSi, etats) === 'accompli' ? 'sans_objet' : 'attendu';
  }
  const accompli = regle.quantificateur === 'un' ? etablis > 0 : attendus > 0 && etablis >= attendus;
  return accompli ? 'accompli' : 'attendu';
}
