import type { ProfilEtablissement } from '@focale/domaine';
import type { Lieu } from './edition/lieu-du-modele.js';
import type { LignePubliee } from './lignes.queries.js';

/** What the schools have made of a line of the film: how many of them, and how many proofs. */
export interface EtatDesEcoles {
  readonly action: number;
  /** Statuses that somebody or something has moved. */
  readonly bouges: number;
  readonly alamain: number;
  readonly restantes: number;
  readonly preuves: number;
}

/** What is expected of the schools by the deadline of a line of the film, which they share. */
export interface AttenduPartage {
  /** Of the line. */
  readonly cle: string;
  readonly intitule: string;
}

/** Port on the schools whose film is open in an académie and year, which belong to a capability above; bound in `app.module.ts`. */
export abstract class EcolesDuFilm {
  /** How many there are, within what the reader may see. */
  abstract count(lieu: Lieu): Promise<number>;

  abstract listProfils(lieu: Lieu): Promise<ProfilEtablissement[]>;

  /** Of lines by their number; none for one that no school has. */
  abstract listEtats(lieu: Lieu, actions: readonly number[]): Promise<EtatDesEcoles[]>;

  /** What is expected of them by the deadline of a line. */
  abstract listAttendus(lieu: Lieu): Promise<AttenduPartage[]>;

  /** Keeps their progress from moving until the end of the transaction: to be called before the lines of the film are written. */
  abstract lock(lieu: Lieu): Promise<void>;

  /** Brings their progress, their counters and what is expected of them to the film as it was just written. */
  abstract follow(lieu: Lieu, avant: readonly LignePubliee[], apres: readonly LignePubliee[]): Promise<void>;
}
