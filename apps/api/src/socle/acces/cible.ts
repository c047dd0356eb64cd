import {
  cibleOf,
  type Habilitation,
  holds,
  isAllowed,
  isLent,
  isUai,
  parseAnnee,
  type Permission,
  type Role,
  ROLES,
  startOfAnnee,
  type Titres,
} from '@focale/domaine';
import type { RoleDeRequete } from '../../base/index.js';
import type { Acces, Cible, DelegationRecue } from '../contexte/index.js';
import { ErreurMetier } from '../erreurs/index.js';
import type { SessionTrouvee } from './sessions.port.js';

/** What the route's parameters name. @throws ErreurMetier `acces.introuvable` for a malformed name */
export function readCible(permission: Permission, parametres: Readonly<Record<string, string | undefined>>): Cible {
  const annee = parametres['annee'] === undefined ? undefined : parseAnnee(parametres['annee']);
  if (parametres['annee'] !== undefined && annee === undefined) throw new ErreurMetier('acces.introuvable');
  const lieu = annee === undefined ? {} : { annee: startOfAnnee(annee) };
  switch (cibleOf(permission)) {
    case 'etablissement': {
      const uai = parametres['uai'] ?? '';
      if (!isUai(uai)) throw new ErreurMetier('acces.introuvable');
      return { ...lieu, uai };
    }
    case 'academie':
      return { ...lieu, academie: readCode(parametres['code']) };
    case 'region':
      return { ...lieu, region: readCode(parametres['code']) };
    default:
      return lieu;
  }
}

function readCode(code: string | undefined): string {
  if (!code || !/^[0-9A-Z]{1,3}$/.test(code)) throw new ErreurMetier('acces.introuvable');
  return code;
}

/** Role of the database that a request on this permission is opened under. */
export function roleOf(permission: Permission): RoleDeRequete {
  const cible = cibleOf(permission);
  return cible === 'agent' || cible === 'plateforme' ? 'perimetre' : cible;
}

/**
 * Decides the access: target in reach (else 404), role on that target (else 403). The scope is already that of the
 * habilitations which allow the permission; `role` is the one of the database that goes with it.
 */
export function decideAcces(
  permission: Permission,
  session: SessionTrouvee,
  demande: Cible,
  empreinte: string,
): { acces: Acces; role: RoleDeRequete } {
  const { habilitations, couvrantes, delegations } = session;
  const cible = cibleOf(permission);
  const nomme = cible === 'etablissement' || cible === 'academie' || cible === 'region';
  if ((nomme && couvrantes.length === 0) || (demande.annee !== undefined && !session.annee)) {
    throw new ErreurMetier('acces.introuvable');
  }
  const pretes = delegations.flatMap(({ droits }) => droits);
  const utiles = couvrantes.filter((h) => isAllowed(permission, [h.role]) || isLent(permission, [h.role], pretes));
  if (cible !== 'agent' && utiles.length === 0) throw new ErreurMetier('acces.role_insuffisant');
  const roles = nomme ? listRoles(couvrantes) : [];
  const fonctions = nomme ? listFonctions(utiles) : [];
  const partielle = cible === 'academie' && utiles.every((h) => h.departement !== undefined);
  return {
    role: chooseRole(permission, utiles),
    acces: {
      agent: session.agent,
      habilitations,
      roles,
      ...demande,
      fonctions,
      delegations,
      ...buildDroits(habilitations, { roles, fonctions }, delegations),
      empreinteSession: empreinte,
      ...(partielle ? { departements: [...new Set(utiles.flatMap((h) => h.departement ?? []))] } : {}),
    },
  };
}

/** The platform's administrator reads the directory and the accounts; on a school, only when nothing else reaches it. */
function chooseRole(permission: Permission, utiles: readonly Habilitation[]): RoleDeRequete {
  const cible = cibleOf(permission);
  const isAdministrateur = (h: Habilitation): boolean => h.role === 'administrateur';
  if (cible === 'perimetre' || cible === 'plateforme') {
    if (utiles.some(isAdministrateur)) return 'plateforme';
  } else if (cible === 'etablissement' && utiles.every(isAdministrateur)) return 'plateforme';
  return roleOf(permission);
}

/** Answers by name what is held: on the target, or anywhere for what is exercised on no one place. */
function buildDroits(
  habilitations: readonly Habilitation[],
  ici: Titres,
  delegations: readonly DelegationRecue[],
): Pick<Acces, 'peut' | 'findDelegation'> {
  const partout = { roles: listRoles(habilitations), fonctions: listFonctions(habilitations) };
  const isTenue = (permission: Permission): boolean => {
    const cible = cibleOf(permission);
    return cible === 'agent' || holds(permission, cible === 'perimetre' || cible === 'plateforme' ? partout : ici);
  };
  const findDelegation = (permission: Permission): string | undefined =>
    isTenue(permission) ? undefined : delegations.find(({ droits }) => isLent(permission, ici.roles, droits))?.id;
  return { peut: (permission) => isTenue(permission) || findDelegation(permission) !== undefined, findDelegation };
}

const listFonctions = (habilitations: readonly Habilitation[]): string[] =>
  habilitations.flatMap(({ fonctions }) => fonctions ?? []);

/** The widest role first: a head who is also RRUPN reads as head. The platform's role comes last, it reads no content. */
function listRoles(habilitations: readonly Habilitation[]): Role[] {
  return ROLES_PAR_PORTEE.filter((role) => habilitations.some((h) => h.role === role));
}

const ROLES_PAR_PORTEE: readonly Role[] = [...ROLES.filter((role) => role !== 'administrateur'), 'administrateur'];

/** Roles that hold a permission, the widest first; undefined when every signed-in agent holds it for oneself. */
export function listRolesOf(permission: Permission): readonly Role[] | undefined {
  if (cibleOf(permission) === 'agent') return undefined;
  return ROLES_PAR_PORTEE.filter((role) => isAllowed(permission, [role]));
}
