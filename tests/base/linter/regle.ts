/** One rule about the schema: a query that names what breaks it, and the proof that it can. */
export interface Regle {
  /** What breaks the rule costs, in one sentence. */
  readonly pourquoi: string;
  /** Rows with one column `objet`: what breaks the rule, named so that two runs name it alike. */
  readonly sql: string;
  /** Statements that break the rule, run in a transaction rolled back, and what must then be named. */
  readonly faute: { readonly sql: string; readonly objet: string };
}

/** Our schema and that of the jobs; nothing of the server's own. */
export const SCHEMAS = `('public', 'pgboss')`;

/** Tables, partitioned ones included, partitions aside: what is said of a parent is said of them. */
export const TABLES = `(
  select c.oid, c.relname, n.nspname, c.relrowsecurity, c.relforcerowsecurity, c.relowner, c.relacl, c.relispartition,
    -- The library of the jobs makes a partition a day.
    case n.nspname when 'public' then c.relname else n.nspname || '.' || regexp_replace(c.relname, '\\d{8}$', '*') end as nom
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ${SCHEMAS} and c.relkind in ('r', 'p')
)`;

/** Policies, with the expressions of both sides as the server prints them. */
export const POLITIQUES = `(
  select p.oid, p.polname, p.polrelid, p.polcmd, p.polpermissive, p.polroles, t.nom || '.' || p.polname as nom,
    t.nom as table_nom, concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as expression
  from pg_policy p join ${TABLES} t on t.oid = p.polrelid
)`;

/** Functions that no extension brought. */
export const FONCTIONS = `(
  select p.*, case n.nspname when 'public' then '' else n.nspname || '.' end
    || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as nom
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ${SCHEMAS}
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
)`;
