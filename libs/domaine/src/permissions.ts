import type { FonctionNumerique } from './fonctions.js';
import type { Habilitation, Role } from './roles.js';

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
  /** A contributeur holds the permission with one of these functions only; with any when absent. */
  readonly fonctions?: readonly FonctionNumerique[];
  /** A deputy to whom the head lent this right holds the permission too. */
  readonly delegable?: DroitDelegable;
}

const ECOLE: readonly Role[] = ['chef', 'adjoint', 'rrupn'];
const SUIVI: readonly Role[] = ['srane', 'referent_departemental'];
/** Who gives rights; which ones, and where: `attributions.ts`. */
const QUI_HABILITE: readonly Role[] = ['administrateur', ...SUIVI, 'chef'];

/**
 * The permission matrix, written once: what a route asks for, and, within an answer, what is shown or offered. The guard and
 * the capabilities ask it by name, the session publishes the names that its agent holds, `docs/droits.md` prints it and the
 * access-matrix test is generated from it. A permission absent from here cannot be named. `….all` is the permission on
 * everything, where some hold it on what is theirs: their own mandate, the lines of their function.
 */
export const PERMISSIONS = {
  'session.read': { cible: 'agent', roles: [] },
  'session.close': { cible: 'agent', roles: [] },
  'compte.read': { cible: 'agent', roles: [] },
  'compte.update': { cible: 'agent', roles: [] },
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
  'directions.invite': { cible: 'academie', roles: [...SUIVI] },
  'annuaire.import': { cible: 'plateforme', roles: ['administrateur', 'srane'] },
  'annuaire.import.all': { cible: 'plateforme', roles: ['administrateur'] },
  'annuaire.read': { cible: 'plateforme', roles: ['administrateur', 'srane'] },

  'agents.list': { cible: 'perimetre', roles: QUI_HABILITE },
  'agents.invite': { cible: 'perimetre', roles: QUI_HABILITE },
  'agents.update': { cible: 'perimetre', roles: QUI_HABILITE },
  'direction.read': {
    cible: 'etablissement',
    roles: ['administrateur', ...SUIVI, ...ECOLE, 'contributeur', 'lecteur'],
  },
  'direction.update': { cible: 'etablissement', roles: ['administrateur', ...SUIVI] },
  'habilitations.update': { cible: 'perimetre', roles: QUI_HABILITE },
  'courriels.list': { cible: 'plateforme', roles: ['administrateur'] },
  'courriels.resend': { cible: 'plateforme', roles: ['administrateur'] },

  'designations.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },
  'designations.read.drafts': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE] },
  'designations.declare': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'designations.transmit': { cible: 'etablissement', roles: ['chef'], delegable: 'transmettre' },
  'designations.accept': { cible: 'etablissement', roles: ['rrupn'] },
  'designations.close': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'designations.return': { cible: 'etablissement', roles: ['srane'] },
  'compensation.update': { cible: 'etablissement', roles: ['chef'], delegable: 'compensation' },
  'compensation.read': { cible: 'etablissement', roles: ['chef', 'adjoint', ...SUIVI] },
  'delegations.read': { cible: 'etablissement', roles: [...SUIVI, 'chef', 'adjoint'] },
  'delegations.update': { cible: 'etablissement', roles: ['chef'] },
  'lettre.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE] },
  'lettre.read.all': { cible: 'etablissement', roles: [...SUIVI, 'chef', 'adjoint'] },
  'lettre.update': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'lettre.comment': { cible: 'etablissement', roles: [...ECOLE] },
  'lettre.sign': { cible: 'etablissement', roles: ['chef', 'rrupn'], delegable: 'signer' },
  'lettre.sign.direction': { cible: 'etablissement', roles: ['chef'], delegable: 'signer' },
  'fonctions.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },
  'fonctions.update': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'alertes.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE] },
  'parametres.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'rentree.read': { cible: 'etablissement', roles: [...SUIVI, 'chef', 'adjoint'] },
  'rentree.update': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'reseau.list': { cible: 'perimetre', roles: [...SUIVI, ...ECOLE] },
  'reseau.export': { cible: 'perimetre', roles: [...SUIVI] },

  'commission.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },
  'commission.read.mails': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE] },
  'commission.update': { cible: 'etablissement', roles: [...ECOLE] },

  'film.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'film.update': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'] },
  'film.update.all': { cible: 'etablissement', roles: [...ECOLE] },
  'attendus.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },

  'profil.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'ent.update': { cible: 'etablissement', roles: ['srane', 'chef', 'adjoint'] },
  'evenements.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'evenements.update': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'] },
  'evenements.update.all': { cible: 'etablissement', roles: [...ECOLE] },
  'educap.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },
  'educap.update': { cible: 'etablissement', roles: [...ECOLE] },
  'rgpd.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur'] },
  'rgpd.update': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'], fonctions: ['DECLARANT_RADIO'] },
  'gar.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'gar.update': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'], fonctions: ['RESP_AFFECT_GAR'] },
  'pix.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'pix.import': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'], fonctions: ['REF_PIX', 'ADMIN_PIX_ORGA'] },
  'equipement.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'equipement.read.drafts': { cible: 'etablissement', roles: [...ECOLE, 'contributeur'] },
  'equipement.request': { cible: 'etablissement', roles: ['chef', 'adjoint', 'rrupn'] },
  'equipement.answer': { cible: 'etablissement', roles: ['srane'] },
  'indicateurs.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'contributeur', 'lecteur'] },
  'indicateurs.update': { cible: 'etablissement', roles: [...ECOLE] },
  'calendrier.read': { cible: 'agent', roles: [] },
  'calendrier.update': { cible: 'agent', roles: [] },

  'journal.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE] },
  'journal.read.all': { cible: 'etablissement', roles: [...SUIVI, 'chef', 'adjoint'] },
  'journal.update': { cible: 'etablissement', roles: ['rrupn'] },
  'bilans.read': { cible: 'etablissement', roles: [...SUIVI, ...ECOLE, 'lecteur'] },
  'bilans.read.all': { cible: 'etablissement', roles: ['chef', 'adjoint'] },
  'bilans.read.own': { cible: 'etablissement', roles: ['rrupn'] },
  'bilans.read.presented': { cible: 'etablissement', roles: [...SUIVI, 'lecteur'] },
  'bilans.update': { cible: 'etablissement', roles: ['rrupn'] },
  'bilans.comment': { cible: 'etablissement', roles: [...ECOLE] },
  'bilans.present': { cible: 'etablissement', roles: ['chef', 'adjoint'] },

  'pilotage.read': { cible: 'academie', roles: [...SUIVI, 'lecteur'] },
  'imp.read': { cible: 'academie', roles: [...SUIVI] },
  'bilans.consolider': { cible: 'academie', roles: [...SUIVI] },
  'parametres.academie.read': { cible: 'academie', roles: [...SUIVI] },
  'parametres.academie.update': { cible: 'academie', roles: ['srane'] },
  'film.modele.read': { cible: 'academie', roles: [...SUIVI] },
  'film.modele.update': { cible: 'academie', roles: ['srane'] },
  'attendus.modele.read': { cible: 'academie', roles: [...SUIVI] },
  'attendus.modele.update': { cible: 'academie', roles: ['srane'] },
  'indicateurs.modele.read': { cible: 'academie', roles: [...SUIVI] },
  'indicateurs.modele.update': { cible: 'academie', roles: ['srane'] },
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

/** Digital functions that a contributeur holds the permission with; undefined when any will do. */
export function fonctionsOf(permission: Permission): readonly FonctionNumerique[] | undefined {
  const regle: RegleDePermission = PERMISSIONS[permission];
  return regle.fonctions;
}

/** Whether one of these roles, held on the target, opens what asks for the permission: a function may be asked for beside. */
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

/** What somebody holds on a target. */
export interface Titres {
  readonly roles: readonly Role[];
  /** Digital functions, of a contributeur. */
  readonly fonctions: readonly string[];
}

/** Whether the permission is held by oneself: by one of the roles, with one of the functions for a contributeur. */
export function holds(permission: Permission, { roles, fonctions }: Titres): boolean {
  const requises: readonly string[] | undefined = fonctionsOf(permission);
  const suffit = (role: Role): boolean =>
    role !== 'contributeur' || !requises || fonctions.some((fonction) => requises.includes(fonction));
  return roles.some((role) => isAllowed(permission, [role]) && suffit(role));
}

/** Whether a deputy holds the permission because the head lent it. */
export function isLent(permission: Permission, roles: readonly Role[], pretes: readonly DroitDelegable[]): boolean {
  const droit = delegableOf(permission);
  return droit !== undefined && roles.includes('adjoint') && pretes.includes(droit);
}

const CIBLES_DES_TERRITOIRES: readonly Cible[] = ['academie', 'region'];

/**
 * Names of what an habilitation gives on its périmètre, beside what everybody may do for oneself and what the head lends:
 * an académie is out of reach of who holds a school, and a région of who holds less.
 */
export function listDroits({ role, fonctions = [], uai, region }: Habilitation): Permission[] {
  return LISTE_PERMISSIONS.filter((permission) => {
    const cible = cibleOf(permission);
    if (cible === 'agent' || (cible === 'region' && region === undefined)) return false;
    return (
      !(uai !== undefined && CIBLES_DES_TERRITOIRES.includes(cible)) && holds(permission, { roles: [role], fonctions })
    );
  });
}
