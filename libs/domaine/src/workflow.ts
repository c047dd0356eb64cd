/** A table `etat → transition → etat`. Every target must itself be a state of the table. */
type Table<T> = { readonly [E in keyof T]: Readonly<Record<string, keyof T>> };

/** States of a table. */
export type EtatOf<T> = keyof T & string;

/** Transitions of a table, whatever the state they leave. */
export type TransitionOf<T> = { [E in keyof T]: keyof T[E] }[keyof T] & string;

/** A pure state machine. It knows neither who acts nor what the action writes. */
export interface Workflow<T> {
  readonly etats: readonly EtatOf<T>[];
  /** Transitions that leave a state, in the order of the table. */
  transitionsFrom(etat: EtatOf<T>): readonly TransitionOf<T>[];
  /** State reached, undefined when the transition does not leave this state. */
  next(etat: EtatOf<T>, transition: TransitionOf<T>): EtatOf<T> | undefined;
  /** States that can be reached from one, itself included. */
  listReachable(depart: EtatOf<T>): ReadonlySet<EtatOf<T>>;
}

/** Builds a state machine from its table. */
export function workflow<const T extends Table<T>>(table: T): Workflow<T> {
  const etats = Object.keys(table) as EtatOf<T>[];
  const arcs = new Map(
    etats.map((etat) => [etat, new Map(Object.entries(table[etat]) as [TransitionOf<T>, EtatOf<T>][])]),
  );

  function listReachable(depart: EtatOf<T>): ReadonlySet<EtatOf<T>> {
    const atteints = new Set([depart]);
    // A Set iterates over what is added to it on the way.
    for (const etat of atteints) for (const suivant of arcs.get(etat)?.values() ?? []) atteints.add(suivant);
    return atteints;
  }

  return {
    etats,
    transitionsFrom: (etat) => [...(arcs.get(etat)?.keys() ?? [])],
    next: (etat, transition) => arcs.get(etat)?.get(transition),
    listReachable,
  };
}
