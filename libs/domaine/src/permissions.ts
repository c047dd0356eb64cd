import type { Role } from './roles.js';

/**
 * What a permission is exercised on: oneself, the platform, everything in one's périmètre (a list),
 * or one school, académie or région named by the route.
 */
export type Cible = 'agent' | 'plateforme' | 'perimetre' | 'etablissement' | 'academie' | 'region';

/** Rights that the head may lend to a deputy, for a time (source: `docs/droits.md`, the role adjoint). */
export const DROITS_DELEGABLES = ['transmettre', 'signer', 'compensation'] as const;

export type DroitDelegable = (typeof DROITS_DELEGABLES)[number];

interface RegleDePermission {
  readonly cible: Cible;
  readonly roles: readonly Role[];
  /** A deputy to whom the head lent this right holds the permission too. */
  readonly delegable?: DroitDelegable;
}

const ECOLE: readonly Role[] = ['chef', 'adjoint', 'rrupn'];
const SUIVI: readonly Role[] = ['srane', 'referent_departemental'];

/**
 * The permission matrix, written once. The guard reads it, `docs/droits.md` prints it and the access-matrix test is
 * generated from it. A permission absent from here cannot be named by `@Autorise`.
 */
export const PERMISSIONS = {
  'session.read': { cible: 'agent', roles: [] },
  'session.close': { cible: 'agent', roles: [] },
  'annees.read': { cible: 'agent', roles: [] },
  'territoires.read': { cible: 'agent', roles: [] },

  'etablissements.list': {
    cible: 'perimetre',
    roles: ['administrateur', ...SUIVI, ...ECOLE, 'contributeur', 'lecteur'],
  },
  'etablissements.read': {
    cible: 'etablissement',
    roles: ['administrateur', ...SUIVI, ...ECOLE, 'contributeur', 'lecteur'],
  },
  'annuaire.import': { cible: 'plateforme', roles: ['administrateur', 'srane'] },
  'annuaire.read': { cible: 'plateforme', roles: ['administrateur', 'srane'] },

  'agents.list': { cible: 'plateforme', roles: ['administrateur'] },
  'agents.invite': { cible: 'plateforme', roles: ['administrateur'] },
  'courriels.list': { cible: 'plateforme', roles: ['administrateur'] },

  'designations.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },
  'designations.declare': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'designations.transmit': { cible: 'etablissement', roles: ['chef'], delegable: 'transmettre' },
  'designations.accept': { cible: 'etablissement', roles: ['rrupn'] },
  'designations.close': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'designations.return': { cible: 'etablissement', roles: ['srane'] },
  'compensation.update': { cible: 'etablissement', roles: ['chef'], delegable: 'compensation' },
  'delegations.read': { cible: 'etablissement', roles: [...SUIVI, 'chef', 'adjoint'] },
  'delegations.update': { cible: 'etablissement', roles: ['chef'] },
  'lettre.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE] },
  'lettre.update': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'lettre.comment': { cible: 'etablissement', roles: [...ECOLE] },
  'lettre.sign': { cible: 'etablissement', roles: ['chef', 'rrupn'], delegable: 'signer' },
  'fonctions.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },
  'fonctions.update': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'alertes.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE] },
  'parametres.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'rentree.read': { cible: 'etablissement', roles: [...SUIVI, 'chef', 'adjoint'] },
  'rentree.update': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'reseau.list': { cible: 'perimetre', roles: [...SUIVI, ...ECOLE] },
  'reseau.export': { cible: 'perimetre', roles: [...SUIVI] },

  'commission.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },
  'commission.update': { cible: 'etablissement', roles: [...ECOLE] },

  'film.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'film.update': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'] },
  'attendus.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },

  'profil.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'ent.update': { cible: 'etablissement', roles: ['srane', 'chef', 'adjoint'] },
  'evenements.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'evenements.update': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'] },
  'educap.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },
  'educap.update': { cible: 'etablissement', roles: [...ECOLE] },
  'rgpd.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur'] },
  'rgpd.update': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'] },
  'gar.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'gar.update': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'] },
  'pix.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'pix.import': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'] },
  'equipement.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'equipement.request': { cible: 'etablissement', roles: ['chef', 'adjoint', 'rrupn'] },
  'equipement.answer': { cible: 'etablissement', roles: ['srane'] },
  'calendrier.read': { cible: 'agent', roles: [] },
  'calendrier.update': { cible: 'agent', roles: [] },

  'journal.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE] },
  'journal.update': { cible: 'etablissement', roles: ['rrupn'] },
  'bilans.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },
  'bilans.present': { cible: 'etablissement', roles: ['chef', 'adjoint'] },

  'pilotage.read': { cible: 'academie', roles: [...SUIVI, 'lecteur'] },
  'imp.read': { cible: 'academie', roles: [...SUIVI] },
  'parametres.academie.read': { cible: 'academie', roles: [...SUIVI] },
  'parametres.academie.update': { cible: 'academie', roles: ['srane'] },
  'film.modele.read': { cible: 'academie', roles: [...SUIVI] },
  'film.modele.update': { cible: 'academie', roles: ['srane'] },
  'attendus.modele.read': { cible: 'academie', roles: [...SUIVI] },
  'attendus.modele.update': { cible: 'academie', roles: ['srane'] },
  'profil.academie.read': { cible: 'academie', roles: [...SUIVI] },
  'profil.academie.update': { cible: 'academie', roles: ['srane'] },
  'educap.grille.read': { cible: 'academie', roles: [...SUIVI] },
  'educap.grille.update': { cible: 'academie', roles: ['srane'] },
  'equipement.academie.read': { cible: 'academie', roles: [...SUIVI] },
  'equipement.academie.update': { cible: 'academie', roles: ['srane'] },
  'pix.academie.read': { cible: 'academie', roles: [...SUIVI] },
  'modeles.read': { cible: 'academie', roles: [...SUIVI] },
  'modeles.update': { cible: 'academie', roles: ['srane'] },
  'designations.import': { cible: 'academie', roles: ['srane'] },
  'pilotage.region': { cible: 'region', roles: ['srane', 'lecteur'] },
} as const satisfies Record<string, RegleDePermission>;

export type Permission = keyof typeof PERMISSIONS;

export const LISTE_PERMISSIONS = Object.keys(PERMISSIONS) as Permission[];

/** What the permission is exercised on. */
export function cibleOf(permission: Permission): Cible {
  return PERMISSIONS[permission].cible;
}

/** Roles that hold a permission on its target; empty for what every signed-in agent may do for oneself. */
export function rolesOf(permission: Permission): readonly Role[] {
  return PERMISSIONS[permission].roles;
}

/** Whether one of these roles, held on the target, allows the permission. */
export function isAllowed(permission: Permission, roles: readonly Role[]): boolean {
  if (cibleOf(permission) === 'agent') return true;
  const autorises = rolesOf(permission);
  return roles.some((role) => autorises.includes(role));
}

/** The right that a deputy must have been lent to hold the permission; undefined when it cannot be lent. */
export function delegableOf(permission: Permission): DroitDelegable | undefined {
  const regle: RegleDePermission = PERMISSIONS[permission];
  return regle.delegable;
}
