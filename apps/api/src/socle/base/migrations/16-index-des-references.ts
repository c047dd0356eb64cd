import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Columns that name a row of another table and had no index, where one is read: who has rights on a territory, what a
 * person did or holds, what uses a file that is removed. The others have a written reason in `tests/base/linter`.
 * Partial where most rows name nothing.
 */
const INDEX: readonly (readonly [table: string, colonne: string, partiel?: 'partiel'])[] = [
  ['habilitations', 'region', 'partiel'],
  ['habilitations', 'academie', 'partiel'],
  ['habilitations', 'departement', 'partiel'],

  ['activations', 'agent'],
  ['activites', 'agent'],
  ['bilans', 'agent'],
  ['calendriers_personnels', 'agent'],
  ['delegations', 'agent'],
  ['fonctions_designees', 'agent', 'partiel'],
  ['membres_commission', 'agent', 'partiel'],

  ['documents_numeriques', 'fichier', 'partiel'],
  ['imports_annuaire', 'fichier', 'partiel'],
  ['imports_designations', 'fichier', 'partiel'],
  ['imports_designations', 'rejets', 'partiel'],
  ['lettres', 'pdf', 'partiel'],
  ['lettres', 'scan', 'partiel'],
  ['preuves', 'fichier', 'partiel'],
];

/** The same name on every base, unlike the one that PostgreSQL would choose: an index of that name may exist already. */
const nameOf = (table: string, colonne: string): string => `${table}_${colonne}_reference`;

/**
 * A function without a fixed path finds its tables where its caller says, and `pg_temp`, when it is not named last, is
 * looked into first: a temporary table `suivis` would be read by a function that runs with the rights of the counters.
 * Bodies in the SQL standard's form are bound to their objects when they are created: nothing is looked up at run time.
 */
const FIX_SEARCH_PATH = `
  do $do$
  declare f record;
  begin
    for f in
      select p.oid::regprocedure as signature from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p') and p.prosqlbody is null
        and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
        and not exists (select from unnest(p.proconfig) as c where c ~ '^search_path=(.*, *)?pg_temp$')
    loop
      execute format('alter routine %s set search_path = pg_catalog, public, pg_temp', f.signature);
    end loop;
  end $do$`;

/**
 * PUBLIC may execute what is created, unless told otherwise, and firing a trigger asks for no right. The application may
 * make temporary tables: with the right to execute, a trigger on one of them would count, or remember, what never happened.
 */
const CLOSE_TRIGGER_FUNCTIONS = `
  do $do$
  declare f record;
  begin
    for f in
      select p.oid::regprocedure as signature from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype = 'trigger'::regtype
    loop
      execute format('revoke execute on function %s from public', f.signature);
    end loop;
  end $do$`;

/** Every reference has its index or its reason, every function its path, no counting function is open to all. */
export class IndexDesReferences1764000000016 implements MigrationInterface {
  readonly name = 'IndexDesReferences1764000000016';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, colonne, partiel] of INDEX) {
      const ou = partiel ? ` where ${colonne} is not null` : '';
      await queryRunner.query(`create index ${nameOf(table, colonne)} on ${table} (${colonne})${ou}`);
    }
    await queryRunner.query(FIX_SEARCH_PATH);
    await queryRunner.query(CLOSE_TRIGGER_FUNCTIONS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index ${INDEX.map(([table, colonne]) => nameOf(table, colonne)).join(', ')}`);
    // Paths stay fixed and functions closed: opening them again would bring back no behaviour, only the holes.
  }
}
