import type { Lieu } from './edition/lieu-du-modele.js';

/** A line of a published film whose deadline was moved. */
export interface EcheanceDeplacee {
  readonly cle: string;
  readonly code: string;
  readonly intitule: string;
  readonly avant: string;
  readonly apres: string;
}

/**
 * The deadlines of the lines of a published film, for what shares them. Abstract, so that who moves one loads no reader of
 * files.
 */
export abstract class EcheancesDuFilm {
  /** Keeps the film and the progress of its schools from moving until the end of the transaction, before any counter is locked. */
  abstract hold(lieu: Lieu): Promise<void>;

  /**
   * Moves the deadlines of some lines, by key, as a publication of its own: schools, counters and attendus follow. Runs under
   * the `film` scope, the film being held.
   */
  abstract move(lieu: Lieu, echeances: ReadonlyMap<string, string>): Promise<EcheanceDeplacee[]>;
}
