import { computePourcentage, type EtatDAnnee } from '@focale/domaine';
import type { AttenduDuModele } from '../modeles-en-memoire.js';
import { explainAttendu } from './regles.js';
import type { AttenduCompteVue, ComptesVue } from './tableau-de-bord.dto.js';
import type { Compte } from './tableau-de-bord.queries.js';

/** Sums of the film over some cuts, by the name of each; a cut that nothing was added to counts zero. */
export class Sommes {
  private readonly comptes = new Map<string, Mutable>();

  /** @param close whether the year is over: what was not done in it is no longer late */
  constructor(private readonly close: boolean) {}

  add(coupe: string, [echu, faites, applicables, sansObjet]: Compte): void {
    const somme = this.comptes.get(coupe) ?? { ...NULLE };
    somme.faites += faites;
    somme.applicables += applicables;
    somme.sansObjet += sansObjet;
    if (echu) {
      somme.faitesEchues += faites;
      somme.applicablesEchues += applicables;
    }
    this.comptes.set(coupe, somme);
  }

  has(coupe: string): boolean {
    return this.comptes.has(coupe);
  }

  /** Counts and percentages of a cut; zeros and null percentages without a sum. */
  read(coupe: string): ComptesVue {
    const { faites, applicables, sansObjet, faitesEchues, applicablesEchues } = this.comptes.get(coupe) ?? NULLE;
    return {
      faites,
      applicables,
      sansObjet,
      pourcentage: computePourcentage(faites, applicables),
      faitesEchues,
      applicablesEchues,
      pourcentageEchu: computePourcentage(faitesEchues, applicablesEchues),
      enRetard: this.close ? 0 : applicablesEchues - faitesEchues,
    };
  }
}

const NULLE = { faites: 0, applicables: 0, sansObjet: 0, faitesEchues: 0, applicablesEchues: 0 };

type Mutable = typeof NULLE;

/** An attendu of one académie, with what its counters say. */
export type LigneAttendu = AttenduDuModele & {
  readonly academie: string;
  readonly attendus: number;
  readonly recus: number;
};

/**
 * Received, expected, late and rate of lines that share one code (one line per académie).
 * @param jour before which a deadline of the year is late
 */
export function computeAttendu(
  lignes: readonly LigneAttendu[],
  jour: string,
): Pick<AttenduCompteVue, 'attendus' | 'recus' | 'enRetard' | 'taux'> {
  const sum = (valeur: (ligne: LigneAttendu) => number): number => lignes.reduce((total, l) => total + valeur(l), 0);
  const attendus = sum((ligne) => ligne.attendus);
  const recus = sum((ligne) => ligne.recus);
  const enRetard = sum((ligne) => (ligne.echeance < jour ? ligne.attendus - ligne.recus : 0));
  return { attendus, recus, enRetard, taux: computePourcentage(recus, attendus) };
}

/** An attendu as the dashboard of its académie shows it. */
export function toAttenduCompte(ligne: LigneAttendu, jour: string, etat: EtatDAnnee): AttenduCompteVue {
  const { code, intitule, genre, echeance } = ligne;
  const compte = computeAttendu([ligne], jour);
  return { code, intitule, genre, echeance, ...compte, regle: explainAttendu({ ...compte, echeance }, etat) };
}
