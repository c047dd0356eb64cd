import { FONCTIONS, POLITIQUES, type Regle, SCHEMAS, TABLES } from './regle.js';

/** Who is granted what on a table, PUBLIC under its name. */
const OCTROIS = `(
  select t.oid, t.nom, x.grantee, case x.grantee when 0 then 'public' else pg_get_userbyid(x.grantee)::text end as qui, x.privilege_type
  from ${TABLES} t, aclexplode(t.relacl) x where x.grantee <> t.relowner
)`;

/** What lets somebody read or do more than was decided. */
export const REGLES_DE_DROITS: Readonly<Record<string, Regle>> = {
  lignes_non_protegees: {
    pourquoi: 'without row-level security forced, a grant on the table shows every school; partitions are tables too',
    sql: `select t.nom as objet from ${TABLES} t
      where not (relrowsecurity and relforcerowsecurity)
        and (not relispartition or exists (select from ${OCTROIS} o where o.oid = t.oid))`,
    faute: {
      sql: 'alter table mandats no force row level security',
      objet: 'mandats',
    },
  },
  partition_ouverte: {
    pourquoi: 'policies of the parent do not apply to who reads the partition by its name',
    sql: `select distinct o.nom || ' ' || o.qui as objet from ${OCTROIS} o join pg_class c on c.oid = o.oid where c.relispartition`,
    faute: {
      sql: 'grant select on avancements_2026 to focale_application',
      objet: 'avancements_2026 focale_application',
    },
  },
  protection_sans_politique: {
    pourquoi: 'nobody reads the table, which is either a mistake or a table of no use',
    sql: `select nom as objet from ${TABLES} t
      where relrowsecurity and not exists (select from pg_policy p where p.polrelid = t.oid)`,
    faute: {
      sql: 'create table fautive (n integer primary key); alter table fautive enable row level security',
      objet: 'fautive',
    },
  },
  politique_sans_protection: {
    pourquoi: 'a policy that is written and does nothing',
    sql: `select p.nom as objet from ${POLITIQUES} p join ${TABLES} t on t.oid = p.polrelid where not t.relrowsecurity`,
    faute: {
      sql: `create table fautive (n integer primary key); create policy fautive_select on fautive using (true)`,
      objet: 'fautive.fautive_select',
    },
  },
  politique_pour_tous: {
    pourquoi: 'a policy for PUBLIC joins those of every role: conditions of every kind of scope in one OR',
    sql: `select nom as objet from ${POLITIQUES} p where polroles @> '{0}'`,
    faute: {
      sql: 'create policy fautive on agents for select using (false)',
      objet: 'agents.fautive',
    },
  },
  politiques_multiples: {
    pourquoi: 'two permissive policies of one command are an OR, evaluated for each row, which no index serves',
    sql: `select p.table_nom || ' ' || c.commande || ' ' || r.rolname || ': ' || string_agg(p.polname, ', ' order by p.polname) as objet
      from pg_roles r cross join (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) c(commande, lettre)
      join ${POLITIQUES} p on p.polpermissive and p.polcmd in (c.lettre::"char", '*')
        and exists (select from unnest(p.polroles) v(vise) where v.vise = 0 or pg_has_role(r.oid, v.vise, 'usage'))
      where not r.rolsuper and not r.rolbypassrls and r.rolname !~ '^pg_'
      group by p.table_nom, c.commande, r.rolname
      having count(*) > 1 and bool_or(p.expression !~ '^true( true)?$')`,
    faute: {
      sql: `create table fautive (n integer primary key); create role fautif;
        create policy une on fautive for select to fautif using (false); create policy autre on fautive to fautif using (false)`,
      objet: 'fautive select fautif: autre, une',
    },
  },
  reglage_lu_a_chaque_ligne: {
    pourquoi: 'outside a scalar sub-select, the setting is read for each row',
    sql: `select nom as objet from ${POLITIQUES} p
      where regexp_replace(expression, '\\( SELECT ((?!\\mFROM\\M).)*? AS "?\\w+"?\\)', '', 'g') ~ 'current_setting\\('`,
    faute: {
      sql: `create policy fautive on agents for select using (id = current_setting('focale.agent', true)::uuid)`,
      objet: 'agents.fautive',
    },
  },
  politique_toujours_vraie: {
    pourquoi: 'for a role of requests, it says who and no longer which rows',
    sql: `select p.nom as objet from ${POLITIQUES} p where polpermissive and expression ~ '^true( true)?$'
      and exists (select from unnest(p.polroles) v(vise) left join pg_roles r on r.oid = v.vise
        where v.vise = 0 or r.rolname in ('focale_etablissement', 'focale_academie', 'focale_region', 'focale_perimetre', 'focale_plateforme'))`,
    faute: {
      sql: 'create policy fautive on agents for insert with check (true)',
      objet: 'agents.fautive',
    },
  },
  vue_qui_prete_ses_droits: {
    pourquoi: 'a view reads with the rights of its owner, past the policies of its reader',
    sql: `select c.oid::regclass::text as objet from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${SCHEMAS} and c.relkind = 'v'
        and not exists (select from unnest(c.reloptions) o where o ~ '^security_invoker=(true|on|1|yes)')`,
    faute: { sql: 'create view fautive as select id from agents', objet: 'fautive' },
  },
  vue_gardee: {
    pourquoi: 'a materialised view has no policy: who reads it reads every school',
    sql: `select c.oid::regclass::text as objet from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${SCHEMAS} and c.relkind in ('m', 'f')`,
    faute: { sql: 'create materialized view fautive as select id from agents', objet: 'fautive' },
  },
  octroi_a_tous: {
    pourquoi: 'what PUBLIC holds, every login of the server holds',
    sql: `select distinct nom || ' ' || privilege_type as objet from ${OCTROIS} o where qui = 'public'
      union all select n.nspname || ' ' || x.privilege_type from pg_namespace n, aclexplode(n.nspacl) x
      where n.nspname in ${SCHEMAS} and x.grantee = 0 and x.privilege_type = 'CREATE'`,
    faute: { sql: 'grant select on agents to public', objet: 'agents SELECT' },
  },
  fonction_definisseur_ouverte: {
    pourquoi: 'whoever may execute it acts with the rights of its owner; PUBLIC may, unless told otherwise',
    sql: `select nom as objet from ${FONCTIONS} f where prosecdef and (
      proacl is null or exists (select from aclexplode(proacl) x where x.grantee = 0 and x.privilege_type = 'EXECUTE'))`,
    faute: {
      sql: `create function fautive() returns integer language sql security definer set search_path = pg_temp return 1`,
      objet: 'fautive()',
    },
  },
  fonction_definisseur_trop_forte: {
    pourquoi: 'its owner must be a role that holds the rights of this work and no login: not the owner of the tables',
    sql: `select f.nom || ' ' || r.rolname as objet from ${FONCTIONS} f join pg_roles r on r.oid = f.proowner
      where f.prosecdef and (r.rolcanlogin or r.rolsuper or r.rolbypassrls)`,
    faute: {
      sql: 'alter function ecarts_compteurs() owner to focale_proprietaire',
      objet: 'ecarts_compteurs() focale_proprietaire',
    },
  },
};
