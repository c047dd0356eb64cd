import type { Compte } from '../film/types.js';

export interface AttenduCompte {
  code: string;
  intitule: string;
  /** Schools from which it is expected, received, late. */
  attendus: number;
  recus: number;
  enRetard: number;
  taux: number | null;
}

export type Part = Partial<Compte> & { faites: number; applicables: number; pourcentage: number | null };

export interface TableauDeBordVue {
  etablissements: number;
  attendus: AttenduCompte[];
  film: {
    pourcentage: number | null;
    pourcentageEchu: number | null;
    faites?: number;
    applicables?: number;
    sansObjet?: number;
    parDepartement: (Part & { departement: string })[];
    parTheme: (Part & { theme: string })[];
    parPeriode: (Part & { periode: number })[];
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
}
