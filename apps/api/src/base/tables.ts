import type { Systeme } from './systemes.js';

/**
 * Which database roles read and write a table, and by which condition (the conditions are in `politiques.ts`):
 * - `referentiel`: read by every request, written by system scopes
 * - `annuaire`: schools themselves, read inside the scope of the role; all of them by `plateforme`
 * - `etablissement`: owned by one school (`uai`), read inside the scope, written by `etablissement` on the school it targets
 * - `academique`: settings of an académie, read by all, written by `academie` when a SRANE acts
 * - `personnel`: the agent's own rows, and those that their author shared, to the roles that may read totals of journals
 * - `sensible`: school-owned, read by the roles that may see amounts and by the person concerned
 * - `presentable`: school-owned, read inside the scope once presented; before, by its author and the direction
 * - `reserve`: school-owned, read by its author (`agent`) and the direction, whatever becomes of it
 * - `histoire`: earlier states of a school's rows, read inside the scope, written by triggers only
 * - `agregat`: counters by territory, read inside the scope, written by triggers only
 * - `agents`: people, read through the habilitations one may see; all of them by `plateforme`
 * - `habilitations`: their rights, read inside the scope; all of them by `plateforme`
 * - `technique`: no request reads or writes it; system scopes only
 * - `depot`: appended by requests, read by none of them
 */
export type Classe =
  | 'referentiel'
  | 'annuaire'
  | 'etablissement'
  | 'academique'
  | 'personnel'
  | 'sensible'
  | 'presentable'
  | 'reserve'
  | 'histoire'
  | 'agregat'
  | 'agents'
  | 'habilitations'
  | 'technique'
  | 'depot';

export type Commande = 'select' | 'insert' | 'update' | 'delete';

export interface Classement {
  readonly classe: Classe;
  /** System scopes that may use the table; all of them when absent. */
  readonly systemes?: readonly Systeme[];
  /** Read by the functions of `focale_compteurs`: counter triggers, directory of the network. */
  readonly compteurs?: boolean;
  /** Written by those functions too: counters and histories. */
  readonly ecriteParCompteurs?: boolean;
  /** Read by `ouvrir`, which opens a request, with the rights of `focale_ouverture`. */
  readonly ouverture?: boolean;
  /** Named by the queries of the directory: `plateforme` may read it, and no policy shows it a row. */
  readonly videPourPlateforme?: boolean;
  /** Carries its own territory (`departement`, `academie`, `region`): its policies need not read the directory. */
  readonly territoire?: boolean;
  /** A counter that carries its school too: read as what a school owns. */
  readonly ecole?: boolean;
  /** Read by `plateforme` as well. */
  readonly lueParPlateforme?: boolean;
  /** Commands of system scopes, when not those of the class. */
  readonly commandesSysteme?: readonly Commande[];
  /** Its whole row is public: the capabilities above read the table itself, as they read a view that is lent. */
  readonly prete?: boolean;
}

/** Tables of a capability, by name: it declares them in its `tables.ts`. */
export type Tables = Readonly<Record<string, Classement>>;

/**
 * A view that a capability lends to those above it: `vue_x`, its SQL being in `courant/vue-x.sql`. It reads with the rights of
 * who reads it, so that the policies of the tables hold.
 */
export interface VuePretee {
  /** What a row says, and what its columns mean where their name does not tell; becomes the comment of the view. */
  readonly dit: string;
  /** Tables and views that it reads: who may read each of them may read it. */
  readonly lit: readonly string[];
}

/** Views that a capability lends, by name; one that reads another comes after it. */
export type Vues = Readonly<Record<string, VuePretee>>;

/** What every capability declares, put together. */
export interface Schema {
  readonly tables: Tables;
  readonly vues: Vues;
}

/** What TypeORM has run. */
export const TABLES_DE_LA_BASE = {
  migrations: { classe: 'technique', systemes: ['connexion'], commandesSysteme: ['select'] },
} as const satisfies Tables;
