import type { AttenduDuCatalogue } from './lecture/ligne-de-film.js';

/**
 * What the films and the attendus of académies start from. Abstract, so that who needs it, a tick among others, loads no
 * reader of files.
 */
export abstract class Catalogue {
  /** Publishes the film of a year in an académie that has none yet, under the `film` scope. @returns whether it had none */
  abstract publish(academie: string, annee: number): Promise<boolean>;

  /** Keeps the film of an académie and year from being corrected until the end of the transaction. */
  abstract hold(academie: string, annee: number): Promise<void>;

  /** Deadlines of the lines of a year by key, as the catalogue of the product gives them. @throws CatalogueRefuse */
  abstract listEcheances(annee: number): ReadonlyMap<string, string>;

  /** What an académie expects of its schools, by default. @throws CatalogueRefuse */
  abstract listAttendus(): AttenduDuCatalogue[];
}
