import { rolesOf } from '@focale/domaine';
import { readCourant } from './fichiers-sql.js';
import {
  LISTE_SYSTEMES,
  nameRole,
  type RoleDeRequete,
  ROLES_DE_REQUETE,
  ROLES_DES_FONCTIONS,
  ROLES_PRIS,
} from './roles.js';
import type { Classe, Classement, Commande, Tables } from './tables.js';

/** Scalar sub-select: evaluated once a query, not once a row. An unset setting gives null or '': no row in both cases. */
const setting = (name: string): string => `(select current_setting('focale.${name}', true))`;
const list = (name: string): string => `(select string_to_array(current_setting('focale.${name}', true), ','))::text[]`;
const AGENT = `(select nullif(current_setting('focale.agent', true), '')::uuid)`;
const CONNECTE = `${setting('agent')} <> ''`;
const ECOLE = `uai = ${setting('uai')}::char(8)`;
const quote = (noms: readonly string[]): string => noms.map((nom) => `'${nom}'`).join(', ');
const VOIT_LES_MONTANTS = `${setting('role')} in (${quote(rolesOf('compensation.read'))})`;

type RoleDePerimetre = Exclude<RoleDeRequete, 'plateforme'>;

/** Condition of each role on what carries a territory and no school. */
const TERRITOIRES = {
  academie: `academie = ${setting('academie')}
    and (${setting('departements')} = '' or departement = any(${list('departements')}))`,
  region: `region = ${setting('region')}`,
  perimetre: `departement = any(${list('departements')}) or academie = any(${list('academies')})
    or region = any(${list('regions')})`,
} as const;

const UNION = `uai = any(${list('uais')}::bpchar[]) or ${TERRITOIRES.perimetre}`;

/** Condition of each role on a school that carries its territory. */
const ECOLES: Readonly<Record<RoleDePerimetre, string>> = { ...TERRITOIRES, etablissement: ECOLE, perimetre: UNION };

/**
 * Condition of each role on the directory itself. A union of territories of several sizes is more than the planner can weigh,
 * and it would read every school: départements, which the territories are made of, are what it can look up.
 */
const ANNUAIRE: Readonly<Record<RoleDePerimetre, string>> = {
  ...ECOLES,
  perimetre: `uai = any(${list('uais')}::bpchar[]) or departement = any((
    select array_agg(t.departement) from territoires_etablissements t where ${TERRITOIRES.perimetre})::text[]) and (${UNION})`,
};

/** What is held on a territory, within those of the reader: whoever follows an académie sees who follows its départements. */
const DANS_LES_TERRITOIRES = `${TERRITOIRES.perimetre}
  or departement = any((select array_agg(distinct t.departement) from territoires_etablissements t
    where t.academie = any(${list('academies')}) or t.region = any(${list('regions')}))::text[])
  or academie = any((select array_agg(distinct t.academie) from territoires_etablissements t
    where t.region = any(${list('regions')}))::text[])`;

const ROLES_DE_PERIMETRE = Object.keys(ECOLES) as RoleDePerimetre[];

/**
 * The same on a table that names its school only, under the policy of the directory. An index gives the schools of one
 * territory, read once for the hundreds of rows of a list; no index gives a union of périmètres, where each row has its school
 * looked up.
 */
const buildVisible = (role: RoleDePerimetre, table: string): string => {
  if (role === 'etablissement') return ECOLE;
  return role === 'perimetre'
    ? `exists (select from etablissements e where e.uai = ${table}.uai)`
    : `uai in (select e.uai from etablissements e)`;
};

interface Politique {
  readonly roles: readonly RoleDeRequete[];
  readonly commande: Commande | 'all';
  readonly using?: string;
  readonly check?: string;
}

/** Reads inside the scope of each role, `also` narrowing them. */
function readEach(table: string, { classe, territoire }: Classement, also = ''): Politique[] {
  return ROLES_DE_PERIMETRE.map((role) => {
    const condition = classe === 'annuaire' ? ANNUAIRE[role] : territoire ? ECOLES[role] : buildVisible(role, table);
    return { roles: [role], commande: 'select', using: also === '' ? condition : `(${condition}) and ${also}` };
  });
}

/** Writes of a request on the school that it targets. */
function writeEcole(condition = ECOLE): Politique[] {
  const roles = ['etablissement'] as const;
  return [
    { roles, commande: 'insert', check: condition },
    { roles, commande: 'update', using: condition, check: condition },
    { roles, commande: 'delete', using: condition },
  ];
}

const SIENNE = `academie = ${setting('academie')} and ${setting('role')} = 'srane'`;
const PLATEFORME: readonly RoleDeRequete[] = ['plateforme'];

const PAR_CLASSE: Readonly<Record<Classe, (table: string, classement: Classement) => readonly Politique[]>> = {
  referentiel: () => [{ roles: ROLES_DE_REQUETE, commande: 'select', using: CONNECTE }],
  academique: () => [
    { roles: ROLES_DE_REQUETE, commande: 'select', using: CONNECTE },
    { roles: ['academie'], commande: 'insert', check: SIENNE },
    { roles: ['academie'], commande: 'update', using: SIENNE, check: SIENNE },
    { roles: ['academie'], commande: 'delete', using: SIENNE },
  ],
  annuaire: (table, classement) => [
    ...readEach(table, classement),
    { roles: PLATEFORME, commande: 'select', using: CONNECTE },
  ],
  etablissement: (table, classement) => [...readEach(table, classement), ...writeEcole()],
  personnel: (table, classement) => [
    ...readEach(table, classement, `agent = ${AGENT}`),
    ...writeEcole(`agent = ${AGENT} and ${ECOLE}`),
  ],
  sensible: (table, classement) => [
    ...readEach(
      table,
      classement,
      `(${VOIT_LES_MONTANTS} or exists (select from mandats m where m.id = ${table}.mandat and m.agent = ${AGENT}))`,
    ),
    ...writeEcole(),
  ],
  histoire: (table, classement) => readEach(table, classement),
  agregat: (table, classement) =>
    classement.ecole
      ? readEach(table, classement)
      : Object.entries(TERRITOIRES).map(([role, using]) => ({
          roles: [role as RoleDePerimetre],
          commande: 'select',
          using,
        })),
  agents: (table) => [
    {
      roles: ROLES_DE_PERIMETRE,
      commande: 'select',
      using: `id = ${AGENT} or exists (select from habilitations h where h.agent = ${table}.id)`,
    },
    { roles: PLATEFORME, commande: 'select', using: CONNECTE },
  ],
  habilitations: (table) => {
    const vus = `agent = ${AGENT} or exists (select from etablissements e where e.uai = ${table}.uai)`;
    return [
      { roles: ['etablissement'], commande: 'select', using: `agent = ${AGENT} or ${ECOLE}` },
      { roles: ['academie', 'region'], commande: 'select', using: vus },
      { roles: ['perimetre'], commande: 'select', using: `${vus} or ${DANS_LES_TERRITOIRES}` },
      { roles: PLATEFORME, commande: 'select', using: CONNECTE },
    ];
  },
  technique: () => [],
  depot: (_table, { lueParPlateforme }) => [
    { roles: ROLES_DE_REQUETE, commande: 'insert', check: CONNECTE },
    ...(lueParPlateforme ? [{ roles: PLATEFORME, commande: 'select' as const, using: CONNECTE }] : []),
  ],
};

/** Commands that system scopes have on the tables of a class. */
const COMMANDES_SYSTEME: Readonly<Record<Classe, readonly Commande[]>> = {
  referentiel: ['select', 'insert', 'update', 'delete'],
  annuaire: ['select', 'insert', 'update'],
  academique: ['select', 'insert', 'update', 'delete'],
  etablissement: ['select', 'insert', 'update', 'delete'],
  personnel: ['select', 'insert', 'update', 'delete'],
  sensible: ['select', 'insert', 'update', 'delete'],
  histoire: ['select', 'insert', 'update', 'delete'],
  agregat: ['select'],
  agents: ['select', 'insert', 'update', 'delete'],
  habilitations: ['select', 'insert', 'update', 'delete'],
  technique: ['select', 'insert', 'update', 'delete'],
  depot: ['select', 'insert', 'update'],
};

interface PolitiqueNommee {
  readonly nom: string;
  readonly to: string;
  readonly commande: Commande | 'all';
  readonly using?: string;
  readonly check?: string;
}

const TOUT = 'select, insert, update, delete';

/** Policies of one table, those of the requests first; a role and a command have one at most. */
function listPolitiques(table: string, classement: Classement): PolitiqueNommee[] {
  const { classe, systemes = LISTE_SYSTEMES, compteurs, ecriteParCompteurs, ouverture } = classement;
  const { commandesSysteme = COMMANDES_SYSTEME[classe] } = classement;
  const scopes = systemes.map(nameRole).join(', ');
  return [
    ...PAR_CLASSE[classe](table, classement).map(({ roles, ...reste }) => ({
      ...reste,
      nom: `${roles.length > 1 ? 'requetes' : (roles[0] ?? '')}_${reste.commande}`,
      to: roles.map(nameRole).join(', '),
    })),
    ...commandesSysteme.map((commande) => ({
      nom: `systemes_${commande}`,
      to: scopes,
      commande,
      ...(commande === 'insert' ? {} : { using: 'true' }),
      ...(commande === 'insert' || commande === 'update' ? { check: 'true' } : {}),
    })),
    ...(compteurs
      ? [
          ecriteParCompteurs
            ? {
                nom: 'compteurs_all',
                to: nameRole('compteurs'),
                commande: 'all' as const,
                using: 'true',
                check: 'true',
              }
            : { nom: 'compteurs_select', to: nameRole('compteurs'), commande: 'select' as const, using: 'true' },
        ]
      : []),
    ...(ouverture
      ? [{ nom: 'ouverture_select', to: nameRole('ouverture'), commande: 'select' as const, using: 'true' }]
      : []),
    // The owner inherits the roles of functions: where `compteurs` writes, its policy is the owner's too.
    ...(ecriteParCompteurs
      ? []
      : [{ nom: 'proprietaire_all', to: 'current_user', commande: 'all' as const, using: 'true', check: 'true' }]),
  ];
}

/**
 * SQL that puts one table under its class: row-level security forced, its policies and no other, and to each role the grants
 * of its policies and no other.
 */
function buildTableSecurity(table: string, classement: Classement): string {
  const politiques = listPolitiques(table, classement);
  const { videPourPlateforme } = classement;
  return [
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    ...(videPourPlateforme ? [`grant select on ${table} to ${nameRole('plateforme')};`] : []),
    ...politiques.flatMap(({ nom, to, commande, using, check }) => [
      [
        `create policy ${nom} on ${table} for ${commande} to ${to}`,
        using ? `using (${using})` : '',
        check ? `with check (${check})` : '',
        ';',
      ].join(' '),
      ...(to === 'current_user' ? [] : [`grant ${commande === 'all' ? TOUT : commande} on ${table} to ${to};`]),
    ]),
  ].join('\n');
}

/** SQL that takes back every policy and every grant of the schema from the application and its roles. */
function buildReset(application: string): string {
  const pris = [application, ...ROLES_PRIS.map(nameRole)].join(', ');
  const tous = [pris, ...ROLES_DES_FONCTIONS.map(nameRole)].join(', ');
  return `
    do $$ declare p record; begin
      for p in select policyname, tablename from pg_policies where schemaname = 'public' loop
        execute format('drop policy %I on public.%I', p.policyname, p.tablename);
      end loop;
    end $$;
    revoke all on all tables in schema public, pgboss from ${tous};
    revoke all on all sequences in schema public, pgboss from ${tous};
    revoke all on all functions in schema public, pgboss from ${pris};
    revoke all on schema public, pgboss from ${tous};`;
}

/** What columns, queries and policies call; functions of triggers and definer functions are granted one by one, or to nobody. */
const buildGrantsOfFunctions = (roles: string): string => `
    do $$ declare f regprocedure; begin
      for f in select oid from pg_proc
        where pronamespace = 'public'::regnamespace and not prosecdef and prorettype <> 'trigger'::regtype loop
        execute format('grant execute on function %s to ${roles}', f);
      end loop;
    end $$;`;

/**
 * SQL that puts every table, sequence and function under its class; run by the owner after the migrations, repeatable.
 * The application's login itself is given nothing: it takes a role for each transaction.
 */
export function buildSecurity(application: string, tables: Tables): string {
  const pris = ROLES_PRIS.map(nameRole).join(', ');
  const systemes = LISTE_SYSTEMES.map(nameRole).join(', ');
  const fonctions = ROLES_DES_FONCTIONS.map(nameRole).join(', ');
  return [
    buildReset(application),
    `grant usage on schema public to ${pris}, ${fonctions};`,
    ...Object.entries(tables).map(([table, classement]) => buildTableSecurity(table, classement)),
    `grant usage on all sequences in schema public to ${pris}, ${fonctions};`,
    // Who is to own a function must be able to make one.
    `grant create on schema public to ${fonctions};`,
    ...readCourant(),
    `revoke create on schema public from ${fonctions};`,
    // PUBLIC may execute what is created, unless told otherwise.
    `revoke all on all functions in schema public, pgboss from public;`,
    `grant execute on function ecarts_compteurs(), recompter_film(text, smallint) to ${systemes};`,
    buildGrantsOfFunctions(`${pris}, ${fonctions}`),
    `grant usage on schema pgboss to ${nameRole('taches')};`,
    `grant ${TOUT} on all tables in schema pgboss to ${nameRole('taches')};`,
    `grant execute on all functions in schema pgboss to ${nameRole('taches')};`,
    // The directory is read into temporary tables before it is compared.
    `do $$ begin execute format('grant temporary on database %I to ${nameRole('annuaire')}', current_database()); end $$;`,
  ].join('\n');
}
