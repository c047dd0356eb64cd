import type { ModaliteCommission, QualiteCommission } from '@focale/domaine';

export interface Membre {
  id: string;
  qualite: QualiteCommission;
  /** The quality in words. */
  libelle: string;
  prenom: string | null;
  nom: string | null;
  nombre: number;
}

export interface Commission {
  /** Null when none is declared. */
  modalite: ModaliteCommission | null;
  libelle: string | null;
  installeeLe: string | null;
  membres: Membre[];
  /** Usual places that nobody holds. */
  manquants: { qualite: QualiteCommission; libelle: string }[];
  /** 0 when there is none. */
  version: number;
  actionsPossibles: string[];
}

export interface SaisieMembre {
  qualite: QualiteCommission;
  prenom?: string;
  nom?: string;
  nombre?: number;
}

/** Pupils and parents count for their number. */
export const countMembres = (membres: readonly { nombre: number }[]): number =>
  membres.reduce((total, membre) => total + membre.nombre, 0);
