/** Roles of an agent on a périmètre (source: the rights table of `docs/droits.md`). */
export const ROLES = [
  'administrateur',
  'srane',
  'referent_departemental',
  'chef',
  'adjoint',
  'rrupn',
  'contributeur',
  'lecteur',
] as const;

export type Role = (typeof ROLES)[number];

export const LIBELLES_ROLES: Readonly<Record<Role, string>> = {
  administrateur: 'Administrateur de la plateforme',
  srane: 'SRANE',
  referent_departemental: 'Référent départemental',
  chef: "Chef d'établissement",
  adjoint: 'Adjoint',
  rrupn: 'RRUPN',
  contributeur: 'Contributeur',
  lecteur: 'Lecteur',
};

/** A role held on one périmètre between two dates (`AAAA-MM-JJ`, `fin` included, absent: no end). Exactly one scope, none for an administrateur. */
export interface Habilitation {
  role: Role;
  region?: string;
  academie?: string;
  departement?: string;
  uai?: string;
  /** Digital functions of a contributeur, by code (`REF_PIX`, `ADMIN_ENT`...). */
  fonctions?: readonly string[];
  debut: string;
  fin?: string;
  /** Day of taking office; unknown when absent. */
  prisLe?: string;
}

/** Whether the habilitation runs on that date. */
export function isEffective(habilitation: Pick<Habilitation, 'debut' | 'fin'>, date: string): boolean {
  return habilitation.debut <= date && (habilitation.fin === undefined || date <= habilitation.fin);
}
