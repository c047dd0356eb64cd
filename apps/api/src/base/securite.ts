import { readCourant, getVue } from './fichiers-sql.js';
import { listLecteurs, listPolitiques } from './politiques.js';
import { LISTE_SYSTEMES, nameRole, ROLES_DES_FONCTIONS, ROLES_PRIS } from './roles.js';
import type { Classement, Schema } from './tables.js';

const TOUT = 'select, insert, update, delete';

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

/** SQL that makes the views that are lent, each after those that it reads, and grants them to who may read all that they read. */
function buildVues({ tables, vues }: Schema): string[] {
  const lecteurs = new Map(
    Object.entries(tables).map(([table, classement]) => [table, listLecteurs(table, classement)]),
  );
  return Object.entries(vues).map(([vue, { dit, lit }]) => {
    const [premiers = [], ...autres] = lit.map((nom) => lecteurs.get(nom) ?? []);
    const siens = premiers.filter((role) => autres.every((lecture) => lecture.includes(role)));
    lecteurs.set(vue, siens);
    if (siens.length === 0) throw new Error(`Nobody may read ${vue}, or it comes before what it reads`);
    return `${getVue(vue)}
      comment on view ${vue} is '${dit.replaceAll("'", "''")}';
      grant select on ${vue} to ${siens.join(', ')};`;
  });
}

/** SQL that takes back every policy and every grant of the schema from the application and its roles, and every view. */
function buildReset(application: string): string {
  const pris = [application, ...ROLES_PRIS.map(nameRole)].join(', ');
  const tous = [pris, ...ROLES_DES_FONCTIONS.map(nameRole)].join(', ');
  return `
    do $$ declare p record; begin
      for p in select policyname, tablename from pg_policies where schemaname = 'public' loop
        execute format('drop policy %I on public.%I', p.policyname, p.tablename);
      end loop;
      -- A view cannot be made again with other columns.
      for p in select viewname from pg_views where schemaname = 'public' and viewname like 'vue\\_%' loop
        execute format('drop view if exists public.%I cascade', p.viewname);
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
 * SQL that puts every table, view, sequence and function under its class; run by the owner after the migrations, repeatable.
 * The application's login itself is given nothing: it takes a role for each transaction.
 */
export function buildSecurity(application: string, schema: Schema): string {
  const pris = ROLES_PRIS.map(nameRole).join(', ');
  const systemes = LISTE_SYSTEMES.map(nameRole).join(', ');
  const fonctions = ROLES_DES_FONCTIONS.map(nameRole).join(', ');
  return [
    buildReset(application),
    `grant usage on schema public to ${pris}, ${fonctions};`,
    ...Object.entries(schema.tables).map(([table, classement]) => buildTableSecurity(table, classement)),
    `grant usage on all sequences in schema public to ${pris}, ${fonctions};`,
    // Who is to own a function must be able to make one.
    `grant create on schema public to ${fonctions};`,
    // Some functions read them.
    ...buildVues(schema),
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
