/** A dated, established fact about an object of a school in a year (`designation.transmise` of one mandate). */
export interface Fait {
  readonly uai: string;
  readonly annee: number;
  readonly code: string;
  /** Identifier of the object the fact belongs to: a mandate, a commission, a bilan. */
  readonly objet: string;
  /** Day on which it was established, `AAAA-MM-JJ`. */
  readonly date: string;
}

/** How many objects a fait is expected of, and of how many it is established. */
export interface ComptesDeFait {
  readonly code: string;
  readonly attendus: number;
  readonly etablis: number;
  /** Day of the last one established. */
  readonly dernierLe: string | null;
}
