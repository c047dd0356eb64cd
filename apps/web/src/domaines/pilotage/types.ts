export interface AttenduCompte {
  code: string;
  intitule: string;
  /** Schools from which it is expected, received, late. */
  attendus: number;
  recus: number;
  enRetard: number;
  taux: number | null;
  echeance: string | null;
  /** Numerator and denominator in one sentence. */
  regle: string;
}

/** Counts of the film; `applicables` is the denominator, without what is sans objet. */
export interface Part {
  faites: number;
  applicables: number;
  sansObjet: number;
  pourcentage: number | null;
  pourcentageEchu: number | null;
  enRetard: number;
}

export interface Option {
  code: string;
  libelle: string;
}

export interface TableauDeBordVue {
  academie: { code: string; nom: string };
  departements: { code: string; nom: string }[];
  types: Option[];
  ents: Option[];
  etablissements: number;
  attendus: AttenduCompte[];
  film: Part & {
    regle: string;
    regleEchu: string;
    parDepartement: (Part & { departement: string; nom: string })[];
    parTheme: (Part & { theme: string })[];
    parPeriode: (Part & { periode: number; libelle: string })[];
    croise: (Part & { departement: string; theme: string })[];
  };
  calculeLe: string;
}

/** A school behind a figure. */
export interface EcoleDerriere {
  uai: string;
  nom: string;
  commune: string;
  departement: string;
  type: string;
  etat?: string;
  faites?: number;
  applicables?: number;
  pourcentage?: number | null;
  enRetard?: number;
  recuLe?: string | null;
  attendusEnRetard?: { code: string; intitule: string; echeance: string }[];
}
