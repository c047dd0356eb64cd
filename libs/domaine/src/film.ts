/** Where a line of the film stands. */
export const STATUTS_ACTION = ['a_faire', 'en_cours', 'fait', 'sans_objet'] as const;

export type StatutAction = (typeof STATUTS_ACTION)[number];

export const LIBELLES_STATUTS_ACTION: Readonly<Record<StatutAction, string>> = {
  a_faire: 'À faire',
  en_cours: 'En cours',
  fait: 'Fait',
  sans_objet: 'Sans objet',
};

/** Small numbers kept in the database; never renumber. */
export const CODES_STATUTS_ACTION = { a_faire: 0, en_cours: 1, fait: 2, sans_objet: 3 } as const satisfies Record<
  StatutAction,
  number
>;

/** Nature of a line: an action to do, or something shown for information. */
export const NATURES_ACTION = ['action', 'rappel_permanent', 'information', 'modalite'] as const;

export type NatureAction = (typeof NATURES_ACTION)[number];

/** Stored number of a status. */
export function codeOfStatut(statut: StatutAction): number {
  return CODES_STATUTS_ACTION[statut];
}

/** Status of a stored number. @throws RangeError when no status has it. */
export function statutOfCode(code: number): StatutAction {
  const statut = STATUTS_ACTION.find((candidat) => CODES_STATUTS_ACTION[candidat] === code);
  if (statut === undefined) throw new RangeError(`Code de statut inconnu : ${code}.`);
  return statut;
}

/** Reads the nature written in a catalogue, accent included (`modalité`); undefined when unknown. */
export function parseNatureAction(raw: string): NatureAction | undefined {
  const sansAccent = raw.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return NATURES_ACTION.find((nature) => nature === sansAccent);
}

/** Whether lines of this nature count in progress: reminders and information are shown, not counted. */
export function isComptee(nature: NatureAction): boolean {
  return nature === 'action';
}
