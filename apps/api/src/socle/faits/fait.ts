/** A dated, established fact about an object of a school in a year (`designation.transmise` of one mandate). */
export interface Fait {
  readonly uai: string;
  readonly annee: number;
  readonly code: string;
  /** Identifier of the object the fact belongs to: a mandate, a commission, a bilan. */
  readonly objet: string;
  /** Day on which it was established, `AAAA-MM-JJ`. */
  readonly date: string;
  /** Day since when it is expected of the object; said once, when it begins to be. Absent: since the year began. */
  readonly depuis?: string | null;
}

/** How many objects a fait is expected of, and of how many it is established. */
export interface ComptesDeFait {
  readonly code: string;
  readonly attendus: number;
  readonly etablis: number;
  /** Day of the first one established. */
  readonly premierLe: string | null;
  /** Day on which, for the first time, all those then expected were established. */
  readonly completLe: string | null;
  /** Since when the oldest of those not established is expected; null when that is not known. */
  readonly attenduDepuis: string | null;
}
