import { type Classe, CLASSEMENT, TABLES_CLASSEES, type TableClassee } from './classement.js';
import { SYSTEMES } from './systemes.js';

/** Scalar sub-select: evaluated once a query, not once a row. An unset setting gives null or '': no row in both cases. */
const setting = (name: string): string => `(select current_setting('focale.${name}', true))`;
const list = (name: string): string => `(select string_to_array(current_setting('focale.${name}', true), ','))::text[]`;
const AGENT = `(select nullif(current_setting('focale.agent', true), '')::uuid)`;

const IN_PERIMETRE = `(uai = any(${list('uais')}::bpchar[]) or departement = any(${list('departements')})
  or academie = any(${list('academies')}) or region = any(${list('regions')}))`;
const TERRITOIRE = `(departement = any(${list('departements')}) or academie = any(${list('academies')})
  or region = any(${list('regions')}))`;
const ECOLE_VISIBLE = `(uai = ${setting('uai')}::char(8) or uai in (select e.uai from etablissements e where ${setting('annuaire')} is distinct from 'oui'))`;
const ECOLE_VISEE = `(uai = ${setting('uai')}::char(8))`;
const VOIT_LES_MONTANTS = `${setting('role')} in ('chef', 'adjoint', 'srane', 'referent_departemental')`;

interface Politique {
  readonly commande: 'all' | 'select' | 'insert' | 'update' | 'delete';
  readonly using?: string;
  readonly check?: string;
}

const ECRITURES = [
  { commande: 'insert', check: ECOLE_VISEE },
  { commande: 'update', using: ECOLE_VISEE, check: ECOLE_VISEE },
  { commande: 'delete', using: ECOLE_VISEE },
] as const;

const PAR_CLASSE: Readonly<Record<Classe, (table: TableClassee) => readonly Politique[]>> = {
  referentiel: () => [{ commande: 'select', using: `${setting('agent')} <> ''` }],
  academique: () => {
    const sienne = `academie = any(${list('academies')}) and ${setting('role')} = 'srane'`;
    return [
      { commande: 'select', using: `${setting('agent')} <> ''` },
      { commande: 'insert', check: sienne },
      { commande: 'update', using: sienne, check: sienne },
      { commande: 'delete', using: sienne },
    ];
  },
  annuaire: () => [{ commande: 'select', using: `${setting('annuaire')} = 'oui' or ${IN_PERIMETRE}` }],
  etablissement: () => [{ commande: 'select', using: ECOLE_VISIBLE }, ...ECRITURES],
  personnel: () => [
    { commande: 'select', using: `agent = ${AGENT} and ${ECOLE_VISIBLE}` },
    { commande: 'insert', check: `agent = ${AGENT} and ${ECOLE_VISEE}` },
    { commande: 'update', using: `agent = ${AGENT} and ${ECOLE_VISEE}`, check: `agent = ${AGENT} and ${ECOLE_VISEE}` },
    { commande: 'delete', using: `agent = ${AGENT} and ${ECOLE_VISEE}` },
  ],
  sensible: () => [
    {
      commande: 'select',
      using: `${ECOLE_VISIBLE} and (${VOIT_LES_MONTANTS} or mandat in (select m.id from mandats m where m.agent = ${AGENT}))`,
    },
    ...ECRITURES,
  ],
  histoire: () => [{ commande: 'select', using: ECOLE_VISIBLE }],
  agregat: (table) => [
    { commande: 'select', using: table === 'compteurs_suivis' ? `${TERRITOIRE} or ${ECOLE_VISIBLE}` : TERRITOIRE },
  ],
  agents: (table) =>
    table === 'agents'
      ? [
          {
            commande: 'select',
            using: `id = ${AGENT} or ${setting('annuaire')} = 'oui' or id in (select h.agent from habilitations h)`,
          },
        ]
      : [
          {
            commande: 'select',
            using: `agent = ${AGENT} or ${setting('annuaire')} = 'oui' or uai = ${setting('uai')}::char(8) or uai in (select e.uai from etablissements e)`,
          },
        ],
  technique: () => [],
  depot: (table) => [
    { commande: 'insert', check: `${setting('agent')} <> ''` },
    ...(table === 'courriels' ? [{ commande: 'select' as const, using: `${setting('role')} = 'administrateur'` }] : []),
  ],
};

const GRANTS: Readonly<Record<Classe, string>> = {
  referentiel: 'select, insert, update, delete',
  annuaire: 'select, insert, update',
  academique: 'select, insert, update, delete',
  etablissement: 'select, insert, update, delete',
  personnel: 'select, insert, update, delete',
  sensible: 'select, insert, update, delete',
  histoire: 'select, insert, update, delete',
  agregat: 'select',
  agents: 'select, insert, update, delete',
  technique: 'select, insert, update, delete',
  depot: 'select, insert, update',
};

function buildPolitique(table: string, nom: string, { commande, using, check }: Politique, to = 'public'): string {
  return [
    `drop policy if exists ${nom} on ${table};`,
    `create policy ${nom} on ${table} for ${commande} to ${to}`,
    using ? `using (${using})` : '',
    check ? `with check (${check})` : '',
    ';',
  ].join(' ');
}

/** SQL that puts one table under its class: row-level security forced, policies, grants of the application role. */
export function buildTableSecurity(table: TableClassee, application: string): string {
  const { classe, systemes, compteurs, ecriteParCompteurs } = CLASSEMENT[table] as {
    classe: Classe;
    systemes?: readonly string[];
    compteurs?: boolean;
    ecriteParCompteurs?: boolean;
  };
  const scopes = [...(systemes ?? Object.keys(SYSTEMES)), 'migration'].map((nom) => `'${nom}'`).join(', ');
  const systeme = `${setting('systeme')} in (${scopes})`;
  const grants = table === 'audit' ? 'insert' : table === 'migrations' ? 'select' : GRANTS[classe];
  const statements = [
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    ...PAR_CLASSE[classe](table).map((politique) =>
      buildPolitique(table, `${classe}_${politique.commande}`, politique),
    ),
    buildPolitique(table, 'systeme_all', { commande: 'all', using: systeme, check: systeme }),
    `revoke all on ${table} from ${application};`,
    `grant ${grants} on ${table} to ${application};`,
  ];
  if (compteurs) {
    statements.push(
      buildPolitique(table, 'compteurs_all', { commande: 'all', using: 'true', check: 'true' }, 'focale_compteurs'),
      `grant ${classe === 'agregat' || ecriteParCompteurs || table === 'totaux_journal' ? 'select, insert, update, delete' : 'select'} on ${table} to focale_compteurs;`,
    );
  }
  return statements.join('\n');
}

/** SQL that puts every table, sequence and function under its class; run after the migrations, repeatable. */
export function buildSecurity(application: string): string {
  return [
    `grant usage on schema public, pgboss to ${application};`,
    `grant usage on schema public to focale_compteurs;`,
    ...TABLES_CLASSEES.map(([table]) => buildTableSecurity(table, application)),
    `grant select, insert, update, delete on all tables in schema pgboss to ${application};`,
    `grant execute on all functions in schema pgboss to ${application};`,
    `grant usage on all sequences in schema public, pgboss to ${application};`,
    `grant execute on function ecarts_compteurs(), recompter_film(text, smallint), reseau_numerique(date) to ${application};`,
  ].join('\n');
}
