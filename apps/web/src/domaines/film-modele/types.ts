/** A line of the film as the académie writes it. */
export interface Ligne {
  code: string;
  cle: string;
  serie: string | null;
  periode: number;
  theme: string;
  ordre: number;
  intitule: string;
  nature: string;
  applicabilite: string;
  responsable: string;
  responsableOrigine: string;
  acteursAssocies: string[];
  obligation: string;
  baseLegale: string | null;
  ressources: string[];
  outils: string[];
  remarque: string | null;
  fait: string | null;
  echeance: string;
  certitude: string;
  prerequis: string | null;
  horsFilm: boolean;
}
