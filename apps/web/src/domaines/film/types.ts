import type { StatutAction } from '@focale/domaine';

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
  obligation: string;
  responsable: string;
  version: number;
  actionsPossibles: string[];
  applicable?: boolean;
  /** Why the line does not apply to this school. */
  raison?: string | null;
  faitLe?: string | null;
  commentaire?: string | null;
  motif?: string | null;
  /** Sentence on the declaration that completed the line. */
  declaration?: string | null;
  baseLegale?: string | null;
  certitude?: string | null;
  ressources?: string[];
  outils?: string[];
  acteursAssocies?: string[];
  remarque?: string | null;
  prerequis?: string | null;
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
  synthese: SyntheseDuFilm;
}

export interface SaisieAction {
  statut: StatutAction;
  faitLe?: string;
  commentaire?: string;
  motif?: string;
}
