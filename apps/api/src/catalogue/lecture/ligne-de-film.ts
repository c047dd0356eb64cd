import type { Certitude, CodePeriode, NatureAction, Obligation, RegleApplicabilite } from '@focale/domaine';

/** One line of the yearly film, as the catalogue gives it. */
export interface LigneDeFilm {
  /** Stands for one year only: `F2526-P1-01`. */
  readonly code: string;
  /** Stable from one year to the next: carries proofs and the comparison with the year before. */
  readonly cle: string;
  /** Common to the occurrences of one recurring action. */
  readonly serie: string | null;
  readonly periode: CodePeriode;
  readonly theme: string;
  /** Position in the whole film, from 1. */
  readonly ordre: number;
  readonly intitule: string;
  /** Only an `action` is counted; a `facultative` is ticked as a bonus. */
  readonly nature: NatureAction;
  readonly applicabilite: RegleApplicabilite;
  /** Code of the function that acts by default (`CHEF`, `REF_PIX`...). */
  readonly responsable: string;
  /** `film`: named by the film; `propose`: a default that the SRANE validates. */
  readonly responsableOrigine: 'film' | 'propose';
  readonly acteursAssocies: readonly string[];
  readonly obligation: Obligation;
  readonly baseLegale: string | null;
  readonly ressources: readonly string[];
  readonly outils: readonly string[];
  readonly remarque: string | null;
  /** Code of the fait that completes the line by itself. */
  readonly fait: string | null;
  /** Deadline: `MM-JJ` in a catalogue file that serves every year, `AAAA-MM-JJ` in the film of a year. */
  readonly echeance: string;
  /** How sure the obligation and its legal base are; `source` when nothing is to be checked. */
  readonly certitude: Certitude;
  /** `cle` of the line that must come first. */
  readonly prerequis: string | null;
  /** Asked for by the guides and forgotten by the film: added by the académie. */
  readonly horsFilm: boolean;
}

/** Something the académie expects of every school in the year, received when its fait is established. */
export interface AttenduDuCatalogue {
  readonly code: string;
  readonly intitule: string;
  readonly fait: string;
  /** Default deadline `MM-JJ`, which each académie may change. */
  readonly echeance: string;
  readonly ordre: number;
  readonly certitude: Certitude;
}
