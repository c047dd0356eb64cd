import type { StatutActionLocale } from './vie-de-la-commission.js';

/** Where a line of the film stands. */
export const STATUTS_ACTION = ['a_faire', 'en_cours', 'fait', 'sans_objet'] as const;

export type StatutAction = (typeof STATUTS_ACTION)[number];

export const LIBELLES_STATUTS_ACTION: Readonly<Record<StatutAction, string>> = {
  a_faire: 'À faire',
  en_cours: 'En cours',
  fait: 'Fait',
  sans_objet: 'Sans objet',
};

/**
 * Small numbers kept in the database; never renumber. Their order is read: below `fait` a line is left to do, below
 * `sans_objet` it counts.
 */
export const CODES_STATUTS_ACTION = { a_faire: 0, en_cours: 1, fait: 2, sans_objet: 3 } as const satisfies Record<
  StatutAction,
  number
>;

/**
 * Whether something is left to do, started or not: of a line of the film as of an action of the school. In SQL, it is `restante`
 * of the view `vue_lignes_comptees`.
 */
export const isRestante = (statut: StatutAction | StatutActionLocale): boolean =>
  statut === 'a_faire' || statut === 'en_cours';

const STATUTS_PAR_CODE: ReadonlyMap<number, StatutAction> = new Map(
  STATUTS_ACTION.map((statut) => [CODES_STATUTS_ACTION[statut], statut]),
);

/** Nature of a line: an action to do, one that the guides leave to the school, or something shown for information. */
export const NATURES_ACTION = ['action', 'facultative', 'rappel_permanent', 'information', 'modalite'] as const;

export type NatureAction = (typeof NATURES_ACTION)[number];

/** Status of a stored number; to do where nothing is stored yet. @throws RangeError when no status has it. */
export function statutOfCode(code: number | null): StatutAction {
  if (code === null) return 'a_faire';
  const statut = STATUTS_PAR_CODE.get(code);
  if (statut === undefined) throw new RangeError(`Code de statut inconnu : ${code}.`);
  return statut;
}

/** Reads the nature written in a catalogue, accent included (`modalité`); undefined when unknown. */
export function parseNatureAction(raw: string): NatureAction | undefined {
  const sansAccent = raw.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return NATURES_ACTION.find((nature) => nature === sansAccent);
}

/**
 * Whether lines of this nature count in progress, are divided by and may be late: reminders and information are shown, what is
 * left to the school is a bonus. In SQL, it is the lines of the view `vue_lignes_comptees`.
 */
export function isComptee(nature: NatureAction): boolean {
  return nature === 'action';
}

/** Whether a school says where a line of this nature stands there: counted, or a bonus that is never late. */
export function isCochable(nature: NatureAction): boolean {
  return nature === 'action' || nature === 'facultative';
}

/** What ties a line to the others of its film. */
export interface LigneLiee {
  readonly cle: string;
  /** Common to the occurrences of one recurring action. */
  readonly serie: string | null;
  /** `cle` of the line that must come first. */
  readonly prerequis: string | null;
  readonly statut: StatutAction;
  readonly applicable: boolean;
}

export interface Liens {
  /** Place of the line among those of its series that apply, from 1; null when it is the only one. */
  readonly occurrence: { readonly rang: number; readonly sur: number } | null;
  /** The line that must come first applies, and is neither done nor sans objet. */
  readonly prerequisEnAttente: boolean;
}

/** Ties between the lines of a film, given in its order, by `cle`. */
export function computeLiens(lignes: readonly LigneLiee[]): ReadonlyMap<string, Liens> {
  const applicables = lignes.filter((ligne) => ligne.applicable);
  const enAttente = new Set(applicables.filter(({ statut }) => isRestante(statut)).map(({ cle }) => cle));
  const series = new Map<string, string[]>();
  for (const { serie, cle } of applicables) if (serie !== null) series.set(serie, [...(series.get(serie) ?? []), cle]);
  return new Map(
    lignes.map(({ cle, serie, prerequis }) => {
      const occurrences = (serie === null ? undefined : series.get(serie)) ?? [];
      const rang = occurrences.indexOf(cle) + 1;
      return [
        cle,
        {
          occurrence: rang > 0 && occurrences.length > 1 ? { rang, sur: occurrences.length } : null,
          prerequisEnAttente: prerequis !== null && enAttente.has(prerequis),
        },
      ];
    }),
  );
}
