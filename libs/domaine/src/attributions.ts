import { addDays } from './dates.js';
import { ROLES } from './roles.js';
import type { Habilitation, Role } from './roles.js';

/** What a right is held on, the narrowest first. */
export const NIVEAUX_DE_PERIMETRE = ['uai', 'departement', 'academie', 'region'] as const;

export type NiveauDePerimetre = (typeof NIVEAUX_DE_PERIMETRE)[number];

/** A place with the territories it lies in: a school says its département, its académie and its région. */
export type Lieu = Partial<Readonly<Record<NiveauDePerimetre, string>>>;

/** Where each role is held; nowhere: the platform. */
export const PERIMETRES_DES_ROLES: Readonly<Record<Role, readonly NiveauDePerimetre[]>> = {
  administrateur: [],
  srane: ['academie', 'region'],
  referent_departemental: ['departement'],
  chef: ['uai'],
  adjoint: ['uai'],
  rrupn: ['uai'],
  contributeur: ['uai'],
  lecteur: ['uai', 'departement', 'academie', 'region'],
};

/** Roles that each role gives, within its own périmètre (source: `docs/droits.md`, the life of a right). */
const ATTRIBUTIONS: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  administrateur: ROLES,
  srane: ['chef', 'rrupn', 'lecteur'],
  referent_departemental: ['chef', 'rrupn', 'lecteur'],
  chef: ['adjoint', 'rrupn', 'contributeur', 'lecteur'],
};

type Titre = Pick<Habilitation, 'role' | NiveauDePerimetre>;

/** Whether the place lies in what the right is held on. */
const covers = (titre: Titre, lieu: Lieu): boolean => {
  const niveau = NIVEAUX_DE_PERIMETRE.find((nom) => titre[nom] !== undefined);
  return niveau === undefined ? isPlateforme(titre.role) : titre[niveau] === lieu[niveau];
};

/** Whether the role is held on no place. */
export const isPlateforme = (role: Role): boolean => PERIMETRES_DES_ROLES[role].length === 0;

/** Whether who holds the role leads the school: a school has one, whose successor ends the right. */
export const isDirection = (role: Role): boolean => role === 'chef';

/** Whether taking office is asked for with the role: who follows a school counts from that day who is new. */
export const hasPriseDeFonction = (role: Role): boolean => isDirection(role) || role === 'rrupn';

/** Days before the last one of a right when its end is told: on the account page from the first, by a message each time. */
export const AVIS_DE_FIN = [30, 7] as const;

type DroitDate = Titre & Pick<Habilitation, 'debut' | 'fin'>;

/** Whether somebody who holds these rights goes on with this one after its last day. */
export const isContinued = (droit: DroitDate, droits: readonly DroitDate[]): boolean => {
  const { fin } = droit;
  if (fin === undefined) return true;
  return droits.some(
    (autre) =>
      autre.role === droit.role &&
      NIVEAUX_DE_PERIMETRE.every((niveau) => autre[niveau] === droit[niveau]) &&
      autre.debut <= addDays(fin, 1) &&
      (autre.fin === undefined || autre.fin > fin),
  );
};

/** Whether the role is held for digital functions, which must be said. */
export const hasFonctions = (role: Role): boolean => role === 'contributeur';

/** Roles that somebody may give, of the widest; on a place, or anywhere in reach when none is told. */
export function listRolesAttribuables(titres: readonly Titre[], lieu?: Lieu): Role[] {
  const donnees = titres.filter((titre) => lieu === undefined || covers(titre, lieu));
  return ROLES.filter((role) => donnees.some((titre) => ATTRIBUTIONS[titre.role]?.includes(role)));
}

/** Whether somebody gives rights of any kind on this place. */
export const canGive = (titres: readonly Titre[], role: Role, lieu: Lieu): boolean =>
  listRolesAttribuables(titres, lieu).includes(role);

/** A right of somebody else, with its place. */
export interface DroitSitue {
  readonly role: Role;
  readonly lieu: Lieu;
  /** Last day. */
  readonly fin?: string;
}

/**
 * Whether somebody may act on a person's account: they could give every right that the person holds on this day or later, and
 * one at least of all those the person ever held. An account is otherwise somebody else's affair too.
 */
export function canManage(titres: readonly Titre[], droits: readonly DroitSitue[], jour: string): boolean {
  const isDonne = ({ role, lieu }: DroitSitue): boolean => canGive(titres, role, lieu);
  return droits.some(isDonne) && droits.filter(({ fin }) => fin === undefined || fin >= jour).every(isDonne);
}

/** State of an account: what its person, or who gave the rights, has to do. */
export const LIBELLES_ETATS_DE_COMPTE = {
  actif: 'Compte activé',
  en_attente: 'Pas encore activé',
  desactive: 'Désactivé',
} as const;

export type EtatDeCompte = keyof typeof LIBELLES_ETATS_DE_COMPTE;
