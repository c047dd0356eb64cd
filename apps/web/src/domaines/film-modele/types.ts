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

export interface Choix {
  code: string;
  libelle: string;
}

export interface Vocabulaire {
  periodes: Choix[];
  themes: string[];
  responsables: Choix[];
  faits: Choix[];
  regles: { code: string; explication: string }[];
  obligations: Choix[];
  certitudes: Choix[];
  natures: Choix[];
}

/** The académie and the year of the current URL, as the routes name them. */
export interface CheminAcademie {
  code: string;
  annee: string;
}

export interface AcademieDuFilm {
  path: CheminAcademie;
  annee: string;
  base: string;
}

type Personne = { prenom: string; nom: string } | null;

export interface FilmModele {
  academie: string;
  annee: string;
  etat: 'non_publie' | 'publie';
  version: number;
  publieLe: string | null;
  lignes: Ligne[];
  brouillon: { lignes: Ligne[]; version: number; modifieLe: string; par: Personne } | null;
  publications: {
    version: number;
    publieLe: string;
    par: Personne;
    ajoutees: number;
    retirees: number;
    modifiees: number;
    deplacees: number;
  }[];
  vocabulaire: Vocabulaire;
  actionsPossibles: string[];
}

type Place = Pick<Ligne, 'periode' | 'theme' | 'ordre'>;

export interface Differences {
  ajoutees: Ligne[];
  retirees: Ligne[];
  modifiees: {
    cle: string;
    intitule: string;
    champs: { champ: string; libelle: string; avant: string; apres: string }[];
  }[];
  deplacees: { cle: string; intitule: string; avant: Place; apres: Place }[];
  ecoles: number;
  effets: string[];
}
