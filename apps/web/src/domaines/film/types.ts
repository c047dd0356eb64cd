import type { StatutAction } from '@focale/domaine';

export type Obligation = 'obligation' | 'a_verifier' | 'recommandee' | 'conditionnelle' | 'aucune';

export interface ActionDuFilm {
  code: string;
  cle: string;
  /** 1 to 5. */
  periode: number;
  theme: string;
  intitule: string;
  nature: string;
  statut: StatutAction;
  origine: 'manuelle' | 'automatique';
  echeance: string;
  enRetard: boolean;
  obligation: Obligation;
  responsable: string;
  version: number;
  actionsPossibles: string[];
  faitLe: string | null;
  commentaire: string | null;
  motif: string | null;
  par: { prenom: string; nom: string } | null;
  /** Ticks itself when a declaration is made; `fait` says which. */
  declarative: boolean;
  fait: string | null;
  /** Fixed by hand against the declarations. */
  force: boolean;
  baseLegale: string | null;
  ressources: string[];
  outils: string[];
  acteursAssocies: string[];
  remarque: string | null;
  /** `cle` of the line that must come first. */
  prerequis: string | null;
}

/** A line that does not apply to this school, and why. */
export interface LigneMasquee {
  code: string;
  intitule: string;
  theme: string;
  periode: number;
  raison: string;
}

export interface Compte {
  total: number;
  applicables: number;
  faites: number;
  enCours: number;
  aFaire: number;
  sansObjet: number;
  enRetard: number;
  pourcentage: number | null;
  pourcentageEchu: number | null;
}

export interface SyntheseDuFilm extends Compte {
  parPeriode: (Compte & { periode: number })[];
  parTheme: (Compte & { theme: string })[];
}

export interface Film {
  actions: ActionDuFilm[];
  masquees: LigneMasquee[];
  synthese: SyntheseDuFilm;
}

export interface SaisieAction {
  statut: StatutAction;
  faitLe?: string;
  commentaire?: string;
  motif?: string;
  /** Gives a line fixed by hand back to the declarations. */
  automatique?: boolean;
}
