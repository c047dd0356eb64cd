import { type Systeme, SYSTEMES } from './systemes.js';

/**
 * Database roles that a request acts under, one a kind of target:
 * - `etablissement`: the school that the route names
 * - `academie`: the académie that the route names, or some of its départements
 * - `region`: the région that the route names
 * - `perimetre`: everything within the agent's reach, for lists and for oneself
 * - `plateforme`: the directory and the accounts, without any school's content
 */
export const ROLES_DE_REQUETE = ['etablissement', 'academie', 'region', 'perimetre', 'plateforme'] as const;

export type RoleDeRequete = (typeof ROLES_DE_REQUETE)[number];

/** What a transaction acts under: the target of a request, or a declared system scope. */
export type RoleDeBase = RoleDeRequete | Systeme;

export const LISTE_SYSTEMES = Object.keys(SYSTEMES) as Systeme[];

/** Roles whose rights the definer functions run with: `compteurs` keeps counters and histories, `ouverture` reads sessions and rights. */
export const ROLES_DES_FONCTIONS = ['compteurs', 'ouverture'] as const;

export type RoleDeFonction = (typeof ROLES_DES_FONCTIONS)[number];

/** Name in PostgreSQL of a role of the application. */
export const nameRole = (role: RoleDeBase | RoleDeFonction): string => `focale_${role}`;

/** Roles that the application's login takes for the length of a transaction, by `set local role`. */
export const ROLES_PRIS: readonly RoleDeBase[] = [...ROLES_DE_REQUETE, ...LISTE_SYSTEMES];

/**
 * SQL that creates the roles of a server and gives the application's login those that it takes; to run as a superuser, safe
 * to run again. The login inherits nothing: until it takes a role, it sees no row and writes none.
 */
export function buildRoles(application: string, proprietaire: string): string {
  const noms = [...ROLES_PRIS, ...ROLES_DES_FONCTIONS].map(nameRole);
  return [
    ...noms.map(
      (nom) => `do $$ begin
        if not exists (select from pg_roles where rolname = '${nom}') then create role ${nom} nologin; end if;
      end $$;`,
    ),
    `alter role ${application} noinherit;`,
    `grant ${ROLES_PRIS.map(nameRole).join(', ')} to ${application};`,
    `grant ${ROLES_DES_FONCTIONS.map(nameRole).join(', ')} to ${proprietaire};`,
  ].join('\n');
}
