import type { Domaine, EtatDesignation } from '@focale/domaine';

export interface Compensation {
  nature: 'imp' | 'allegement' | 'aucune';
  /** Euros, one of the five rates; absent for whoever may not read amounts. */
  taux?: number | null;
  avisConseilPedagogique?: string | null;
  avisCa?: string | null;
  saisieSts?: string | null;
}

export interface Designation {
  id: string;
  agent: { id: string; prenom: string; nom: string; courriel?: string; discipline?: string | null };
  debut: string;
  fin: string | null;
  domaines: Domaine[];
  partages: { domaine: string; acteur: string }[];
  etat: EtatDesignation;
  motif?: string | null;
  transmiseLe?: string | null;
  lettreSigneeLe?: string | null;
  compensation: Compensation | null;
  version: number;
  actionsPossibles: string[];
}

export interface SaisieDesignation {
  agent: { prenom: string; nom: string; courriel: string; discipline?: string };
  debut: string;
  fin?: string;
  domaines: string[];
  partages?: { domaine: string; acteur: string }[];
}

/** « Hugo Aubertinel ». */
export const toNom = (agent: { prenom: string; nom: string }): string => `${agent.prenom} ${agent.nom}`;
