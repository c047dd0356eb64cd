import type { Annee, DateIso, Domaine, EtatDesignation, FonctionRrupn, Synthese } from '@focale/domaine';

/**
 * The first bilan d'activité of one RRUPN for one school year, complete as it is printed: nothing is looked up later.
 * Dates are `AAAA-MM-JJ`, instants ISO 8601 UTC, durations whole minutes, amounts centimes, labels French text to print.
 */
export interface BilanAImprimer {
  readonly etablissement: EtablissementImprime;
  readonly annee: Annee;
  readonly rrupn: PersonneImprimee & { readonly discipline?: string };
  /** Head named in the signature block; without it the block is left blank. */
  readonly chef?: PersonneImprimee;
  /** Mandates of this RRUPN in this school and year, in the order to print. */
  readonly mandats: readonly MandatImprime[];
  readonly film: FilmImprime;
  /** Totals of the private journal. */
  readonly activites: Readonly<Record<FonctionRrupn, TotalImprime>>;
  /** When the figures were computed. It is also the date of the file: the same figures give the same bytes. */
  readonly calculeLe: string;
  /** Day of presentation to the conseil d'administration; absent when it has not taken place. */
  readonly presenteLe?: DateIso;
  /** Whether the figures are those kept when the presentation was noted. */
  readonly arrete: boolean;
}

interface EtablissementImprime {
  readonly nom: string;
  readonly uai: string;
  readonly commune: string;
  /** Name of the académie: `Limoges`. */
  readonly academie: string;
}

export interface PersonneImprimee {
  readonly prenom: string;
  readonly nom: string;
}

export interface MandatImprime {
  readonly debut: DateIso;
  readonly fin?: DateIso;
  readonly domaines: readonly Domaine[];
  readonly etat: EtatDesignation;
  /** Printed only when given: it is the caller who knows whether the reader may see it. */
  readonly compensation?: CompensationImprimee;
}

export interface CompensationImprimee {
  readonly nature: 'imp' | 'allegement' | 'aucune';
  /** This person's own share of the IMP, in centimes a year. */
  readonly montant?: number;
}

export interface FilmImprime {
  readonly synthese: Synthese;
  /** The two terms of `synthese.pourcentageEchu`: deadlines passed on the day of computation, less sans objet. */
  readonly echues: { readonly faites: number; readonly denominateur: number };
  /** Those that `synthese.enRetard` counts, or that a year that is over left undone, in the order to print. */
  readonly retards: readonly ActionEnRetard[];
  /** Those that `synthese.sansObjet` counts. */
  readonly sansObjet: readonly ActionSansObjet[];
}

interface ActionEnRetard {
  readonly intitule: string;
  readonly theme: string;
  readonly echeance: DateIso;
  /** Function that answers for it: `Chef d'établissement`. */
  readonly responsable: string;
}

interface ActionSansObjet {
  readonly intitule: string;
  readonly theme: string;
  readonly motif?: string;
}

export interface TotalImprime {
  readonly minutes: number;
  readonly entrees: number;
}
