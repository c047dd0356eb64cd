export interface Membre {
  id: string;
  qualite: string;
  prenom?: string | null;
  nom?: string | null;
  nombre: number;
}

export interface Commission {
  /** Null when none is installed. */
  modalite: 'ad_hoc' | 'conseil_pedagogique' | null;
  libelle?: string | null;
  installeeLe?: string | null;
  membres?: Membre[];
  version?: number;
  actionsPossibles: string[];
}

export interface SaisieMembre {
  qualite: string;
  prenom?: string;
  nom?: string;
  nombre?: number;
}

export const MODALITES = {
  ad_hoc: 'Commission numérique',
  conseil_pedagogique: 'Conseil pédagogique, en tenant lieu',
};

export const QUALITES: Record<string, string> = {
  direction: 'Direction',
  rrupn: 'RRUPN',
  gestionnaire: 'Gestionnaire',
  enseignant: 'Enseignant',
  documentaliste: 'Professeur documentaliste',
  cpe: 'Conseiller principal d’éducation',
  resp_gar: 'Responsable d’affectation GAR',
  admin_ent: 'Administrateur ENT',
  ref_pix: 'Référent Pix',
  collectivite: 'Collectivité',
  parents: 'Parents d’élèves',
  eleves: 'Élèves',
  autre: 'Autre',
};

/** Pupils and parents sit by quality and number: their names are never asked, never kept. */
export const isAnonyme = (qualite: string): boolean => qualite === 'eleves' || qualite === 'parents';
