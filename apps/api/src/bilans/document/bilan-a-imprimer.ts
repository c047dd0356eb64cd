import type { Annee, DateIso, EtatBilan, FonctionRrupn, Synthese } from '@focale/domaine';
import type { TexteRiche } from '@focale/texte-riche';

/**
 * The bilan d'activité of one RRUPN for one school year, complete as it is printed: nothing is looked up later.
 * Dates are `AAAA-MM-JJ`, instants ISO 8601 UTC, durations whole minutes.
 */
export interface BilanAImprimer {
  readonly etablissement: EtablissementImprime;
  readonly annee: Annee;
  readonly rrupn: PersonneImprimee & { readonly discipline?: string };
  readonly etat: EtatBilan;
  /** 1, then one more each time that a frozen bilan was taken up again. */
  readonly edition: number;
  /** In the order to print. */
  readonly blocs: readonly BlocAImprimer[];
  /** Drawn in the block of the film. */
  readonly film: Synthese;
  /** Totals of the private journal, drawn in the block that says how the time went. */
  readonly activites: Readonly<Record<FonctionRrupn, TotalImprime>>;
  /** When the figures were computed. It is also the date of the file: the same figures give the same bytes. */
  readonly calculeLe: string;
  /** Whether the figures no longer move. */
  readonly arrete: boolean;
  /** Day of presentation to the conseil d'administration; absent when it has not taken place. */
  readonly presenteLe?: DateIso;
  /** Who presented it. */
  readonly presentateur: string | null;
  /** What the board said of it. */
  readonly observation: string | null;
}

export interface BlocAImprimer {
  readonly code: string;
  readonly titre: string;
  readonly vide: boolean;
  readonly masque: boolean;
  readonly contenu: TexteRiche | null;
}

interface EtablissementImprime {
  readonly nom: string;
  readonly uai: string;
  readonly commune: string;
  /** Name of the académie: `Limoges`. */
  readonly academie: string;
}

interface PersonneImprimee {
  readonly prenom: string;
  readonly nom: string;
}

export interface TotalImprime {
  readonly minutes: number;
  readonly entrees: number;
}
