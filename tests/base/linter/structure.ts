import { FONCTIONS, type Regle, SCHEMAS, TABLES } from './regle.js';

const COLONNES = `(
  select a.attrelid, a.attnum, t.nom || '.' || a.attname as nom, format_type(a.atttypid, a.atttypmod) as type, t.nspname
  from pg_attribute a join ${TABLES} t on t.oid = a.attrelid and not t.relispartition
  where a.attnum > 0 and not a.attisdropped
)`;

/** What makes the schema slow, wrong with time, or dangerous to change. */
export const REGLES_DE_STRUCTURE: Readonly<Record<string, Regle>> = {
  // A school year is added and never removed nor renumbered, and nothing is read for a whole year without its school or its
  // académie: a table whose key begins with one of them needs no index on its year.
  cle_etrangere_sans_index: {
    pourquoi: 'removing or renumbering the row that is referred to reads the whole table, and so does a join',
    sql: `select t.nom || ' (' || (select string_agg(a.attname, ', ' order by k.rang)
        from unnest(c.conkey) with ordinality k(numero, rang)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.numero) || ') -> ' || c.confrelid::regclass as objet
      from pg_constraint c join ${TABLES} t on t.oid = c.conrelid
      where c.contype = 'f' and c.conparentid = 0 and not exists (
        select from pg_index i where i.indrelid = c.conrelid and i.indisvalid
          and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$')
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
        and not (c.confrelid = 'annees'::regclass and exists (
          select from pg_index p join pg_attribute a on a.attrelid = p.indrelid and a.attnum = p.indkey[0]
          where p.indrelid = c.conrelid and p.indisprimary and a.attname in ('uai', 'academie')))`,
    faute: {
      sql: 'create table fautive (agent uuid references agents)',
      objet: 'fautive (agent) -> agents',
    },
  },
  cle_etrangere_d_un_autre_type: {
    pourquoi: 'an index does not serve a comparison that converts its column',
    sql: `select t.nom || '.' || a.attname || ' ' || format_type(a.atttypid, -1) || ' -> ' || format_type(b.atttypid, -1) as objet
      from pg_constraint c join ${TABLES} t on t.oid = c.conrelid,
        unnest(c.conkey, c.confkey) k(ici, la),
        lateral (select * from pg_attribute where attrelid = c.conrelid and attnum = k.ici) a,
        lateral (select * from pg_attribute where attrelid = c.confrelid and attnum = k.la) b
      where c.contype = 'f' and a.atttypid <> b.atttypid`,
    faute: {
      sql: 'create table fautive (annee integer references annees)',
      objet: 'fautive.annee integer -> smallint',
    },
  },
  sans_cle_primaire: {
    pourquoi: 'a row cannot be named, nor replicated',
    sql: `select nom as objet from ${TABLES} t
      where not relispartition and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`,
    faute: { sql: 'create table fautive (n integer)', objet: 'fautive' },
  },
  index_en_double: {
    pourquoi: 'each write pays twice for what one index gives',
    sql: `select b.indexrelid::regclass || ' = ' || a.indexrelid::regclass as objet
      from pg_index a join pg_index b on b.indrelid = a.indrelid and b.indexrelid > a.indexrelid
        and b.indkey = a.indkey and b.indclass = a.indclass and b.indoption = a.indoption
        and b.indexprs is not distinct from a.indexprs and b.indpred is not distinct from a.indpred
      join ${TABLES} t on t.oid = a.indrelid`,
    faute: {
      sql: `create index premier on agents (nom); create index second on agents (nom)`,
      objet: 'second = premier',
    },
  },
  index_couvert: {
    pourquoi: 'a longer index that begins with the same columns already serves it',
    sql: `select a.indexrelid::regclass || ' < ' || min(b.indexrelid::regclass::text) as objet
      from pg_index a join pg_index b on b.indrelid = a.indrelid and b.indexrelid <> a.indexrelid
        and b.indnkeyatts > a.indnkeyatts and b.indpred is null
        and (b.indkey::int2[])[0:a.indnkeyatts - 1] = (a.indkey::int2[])[0:a.indnkeyatts - 1]
      join ${TABLES} t on t.oid = a.indrelid
      where not a.indisunique and a.indpred is null and a.indexprs is null and a.indnatts = a.indnkeyatts
      group by a.indexrelid`,
    faute: {
      sql: 'create table fautive (a integer, b integer, primary key (a, b)); create index fautif on fautive (a)',
      objet: 'fautif < fautive_pkey',
    },
  },
  index_invalide: {
    pourquoi: 'each write feeds it, no read may use it',
    sql: `select i.indexrelid::regclass::text as objet from pg_index i join ${TABLES} t on t.oid = i.indrelid
      where not (i.indisvalid and i.indisready)`,
    faute: {
      sql: `update pg_index set indisvalid = false where indexrelid = 'agents_courriel_key'::regclass`,
      objet: 'agents_courriel_key',
    },
  },
  contrainte_non_validee: {
    pourquoi: 'rows that were there before it may break it',
    sql: `select t.nom || '.' || c.conname as objet from pg_constraint c join ${TABLES} t on t.oid = c.conrelid
      where not c.convalidated`,
    faute: {
      sql: `alter table agents add constraint fautive check (nom <> '') not valid`,
      objet: 'agents.fautive',
    },
  },
  declencheur_desactive: {
    pourquoi: 'counters or histories stop without a word',
    sql: `select t.nom || '.' || d.tgname as objet from pg_trigger d join ${TABLES} t on t.oid = d.tgrelid
      where d.tgenabled = 'D'`,
    faute: {
      sql: 'alter table avancements_histoire disable trigger all; alter table suivis disable trigger garder_suivis_update',
      objet: 'suivis.garder_suivis_update',
    },
  },
  nettoyage_desactive: {
    pourquoi: 'dead rows stay, statistics age, plans go wrong',
    sql: `select c.oid::regclass::text as objet from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${SCHEMAS} and exists (select from unnest(c.reloptions) o where o ~ '^autovacuum_enabled=(false|off|0|no)')`,
    faute: { sql: 'alter table agents set (autovacuum_enabled = false)', objet: 'agents' },
  },
  horodatage_sans_fuseau: {
    pourquoi: 'an instant without its offset moves with the server, twice a year',
    sql: `select nom as objet from ${COLONNES} c where type ~ '^(timestamp.* without|time )'`,
    faute: { sql: 'create table fautive (quand timestamp)', objet: 'fautive.quand' },
  },
  type_a_eviter: {
    pourquoi:
      'lengths that one must migrate, approximate amounts, JSON without order nor index, names that a dump cannot restore',
    sql: `select nom || ' ' || type as objet from ${COLONNES} c
      where type ~ '^(character varying\\(|money|json$|real|double precision|xml|reg(class|type|proc|role|namespace))'`,
    faute: { sql: 'create table fautive (montant double precision)', objet: 'fautive.montant double precision' },
  },
  sequence_courte: {
    pourquoi: 'a counter of 32 bits ends, and inserts with it',
    sql: `select format('%s', s.seqrelid::regclass) as objet from pg_sequence s join pg_class c on c.oid = s.seqrelid
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${SCHEMAS} and s.seqmax < 9007199254740991 and not s.seqcycle`,
    faute: { sql: 'create sequence fautive as integer', objet: 'fautive' },
  },
  extension_dans_public: {
    pourquoi: 'its functions are found in the path of ours, and are granted with them',
    sql: `select e.extname as objet from pg_extension e where e.extnamespace = 'public'::regnamespace`,
    faute: {
      sql: `update pg_extension set extnamespace = 'public'::regnamespace where extname = 'plpgsql'`,
      objet: 'plpgsql',
    },
  },
  fonction_au_chemin_variable: {
    pourquoi: 'it finds its tables where its caller says; pg_temp, unless named last, comes first',
    sql: `select nom as objet from ${FONCTIONS} f where prosqlbody is null
      and not exists (select from unnest(proconfig) c where c ~ '^search_path=("*|(.*, *)?pg_temp)$')`,
    faute: {
      sql: `create function fautive() returns integer language plpgsql set search_path = public as 'begin return 1; end'`,
      objet: 'fautive()',
    },
  },
};
