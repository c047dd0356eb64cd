import {
  cibleOf,
  delegableOf,
  type DroitDelegable,
  type Habilitation,
  isAllowed,
  isEffective,
  isUai,
  parseAnnee,
  type Permission,
  type Role,
  ROLES,
  startOfAnnee,
} from '@focale/domaine';
import type { Portee } from '../base/index.js';
import type { Acces } from '../contexte/index.js';
import { ErreurMetier } from '../erreurs/index.js';
import type { CibleDemandee, SessionTrouvee } from './sessions.port.js';

type HabilitationConnue = SessionTrouvee['habilitations'][number];

/** What the route's parameters name. @throws ErreurMetier `acces.introuvable` for a malformed name */
export function readCible(
  permission: Permission,
  parametres: Readonly<Record<string, string | undefined>>,
): CibleDemandee {
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

/** Habilitations that reach the target, all of them when the permission has none. */
function listCouvrantes(
  permission: Permission,
  session: SessionTrouvee,
  effectives: readonly HabilitationConnue[],
): readonly HabilitationConnue[] {
  const { etablissement, academie, region } = session;
  switch (cibleOf(permission)) {
    case 'etablissement':
      if (!etablissement) return [];
      return effectives.filter(
        (h) =>
          h.role === 'administrateur' ||
          h.uai === etablissement.uai ||
          h.departement === etablissement.departement ||
          h.academie === etablissement.academie ||
          h.region === etablissement.region,
      );
    case 'academie':
      if (!academie) return [];
      return effectives.filter(
        (h) =>
          h.academie === academie.code || h.region === academie.region || h.academieDuDepartement === academie.code,
      );
    case 'region':
      return region ? effectives.filter((h) => h.region === region.code) : [];
    default:
      return effectives;
  }
}

/**
 * Decides the access: target in reach (else 404), role on that target (else 403), and the scope the policies will read,
 * narrowed to the target and to the habilitations that allow the permission.
 */
export function decideAcces(
  permission: Permission,
  session: SessionTrouvee,
  demande: CibleDemandee,
  empreinte: string,
  aujourdhui: string,
): { acces: Acces; portee: Portee } {
  const effectives = session.habilitations.filter((h) => isEffective(h, aujourdhui));
  const couvrantes = listCouvrantes(permission, session, effectives);
  const cible = cibleOf(permission);
  const nomme = cible === 'etablissement' || cible === 'academie' || cible === 'region';
  if ((nomme && couvrantes.length === 0) || (demande.annee !== undefined && !session.annee)) {
    throw new ErreurMetier('acces.introuvable');
  }
  const delegations = (session.delegations ?? []).filter((delegation) => isEffective(delegation, aujourdhui));
  const pretes = new Set(delegations.flatMap(({ droits }) => droits));
  const utiles = couvrantes.filter((h) => isAllowed(permission, [h.role]) || isLent(permission, h.role, pretes));
  if (cible !== 'agent' && utiles.length === 0) throw new ErreurMetier('acces.role_insuffisant');
  const roles = nomme ? listRoles(couvrantes) : [];
  const portee = buildPortee(cible === 'agent' ? effectives : utiles, session.agent.id, demande);
  const fonctions = nomme ? utiles.flatMap((h) => h.fonctions ?? []) : [];
  return {
    portee,
    acces: {
      agent: session.agent,
      habilitations: effectives,
      roles,
      ...demande,
      fonctions,
      delegations,
      empreinteSession: empreinte,
      ...(portee.departements && cible === 'academie' ? { departements: portee.departements } : {}),
    },
  };
}

/** Whether a deputy holds the permission because the head lent it. */
function isLent(permission: Permission, role: Role, pretes: ReadonlySet<DroitDelegable>): boolean {
  const droit = delegableOf(permission);
  return role === 'adjoint' && droit !== undefined && pretes.has(droit);
}

/** The widest role first: a head who is also RRUPN reads as head. The platform's role comes last, it reads no content. */
function listRoles(habilitations: readonly Habilitation[]): Role[] {
  const tenus = ROLES.filter((role) => habilitations.some((h) => h.role === role));
  return [...tenus.filter((role) => role !== 'administrateur'), ...tenus.filter((role) => role === 'administrateur')];
}

function buildPortee(utiles: readonly HabilitationConnue[], agent: string, demande: CibleDemandee): Portee {
  const nomme = demande.uai !== undefined || demande.academie !== undefined || demande.region !== undefined;
  const base: Portee = { agent, role: (nomme ? listRoles(utiles)[0] : undefined) ?? '' };
  const seulAdministrateur = utiles.length > 0 && utiles.every((h) => h.role === 'administrateur');
  if (demande.uai) {
    return seulAdministrateur ? { ...base, annuaire: 'oui' } : { ...base, uai: demande.uai, uais: [demande.uai] };
  }
  if (demande.academie) {
    const entiere = utiles.some((h) => h.academie !== undefined || h.region !== undefined);
    if (entiere) return { ...base, academies: [demande.academie] };
    return { ...base, departements: unique(utiles, 'departement') };
  }
  if (demande.region) return { ...base, regions: [demande.region] };
  return {
    ...base,
    role: utiles.some((h) => h.role === 'administrateur') ? 'administrateur' : '',
    ...(utiles.some((h) => h.role === 'administrateur') ? { annuaire: 'oui' as const } : {}),
    uais: unique(utiles, 'uai'),
    departements: unique(utiles, 'departement'),
    academies: unique(utiles, 'academie'),
    regions: unique(utiles, 'region'),
  };
}

function unique(
  habilitations: readonly Habilitation[],
  champ: 'uai' | 'departement' | 'academie' | 'region',
): string[] {
  return [...new Set(habilitations.flatMap((h) => (h[champ] === undefined ? [] : [h[champ]])))];
}
