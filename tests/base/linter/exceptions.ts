import { REFERENCES_SANS_INDEX } from './references-sans-index.js';

/** What breaks a rule on purpose. One that no longer breaks it fails the test: the list says what is. */
export interface Exception {
  readonly regle: string;
  /** Day of the decision. */
  readonly le: string;
  readonly raison: string;
  readonly objets: readonly string[];
}

export const EXCEPTIONS: readonly Exception[] = [
  ...REFERENCES_SANS_INDEX.map((reference) => ({ regle: 'cle_etrangere_sans_index', ...reference })),
  {
    regle: 'horodatage_sans_fuseau',
    le: '2026-11-29',
    raison: 'table of the pg-boss library, which writes it in UTC by itself and upgrades its own schema',
    objets: ['pgboss.job.singleton_on'],
  },
  {
    regle: 'type_a_eviter',
    le: '2026-11-29',
    raison: 'degrees of the official directory, shown on a map and never added up: approximate is what they are',
    objets: ['etablissements.latitude double precision', 'etablissements.longitude double precision'],
  },
  {
    regle: 'sequence_courte',
    le: '2026-11-29',
    raison: 'one number a migration, given by TypeORM, which makes the table: two thousand million migrations',
    objets: ['migrations_id_seq'],
  },
  {
    regle: 'fonction_au_chemin_variable',
    le: '2026-11-29',
    raison: 'functions of the pg-boss library, with the rights of their caller; every name in them carries its schema',
    objets: [
      'pgboss.create_queue(queue_name text, options jsonb)',
      'pgboss.delete_queue(queue_name text)',
      'pgboss.job_now()',
      'pgboss.job_table_format(command text, table_name text)',
      'pgboss.job_table_run(command text, tbl_name text, queue_name text)',
      'pgboss.job_table_run_async(command_name text, version integer, command text, tbl_name text, queue_name text)',
    ],
  },
  {
    regle: 'lignes_non_protegees',
    le: '2026-11-29',
    raison:
      'tables of the pg-boss library: jobs carry identifiers, no content of a school, and are read by the worker alone',
    objets: [
      'pgboss.bam',
      'pgboss.job',
      'pgboss.job_common',
      'pgboss.job_dependency',
      'pgboss.queue',
      'pgboss.queue_stats',
      'pgboss.queue_stats_*',
      'pgboss.schedule',
      'pgboss.subscription',
      'pgboss.version',
      'pgboss.warning',
    ],
  },
  {
    regle: 'partition_ouverte',
    le: '2026-11-29',
    raison: 'the pg-boss library reads and writes its partitions by their own names',
    objets: ['pgboss.job_common focale_taches', 'pgboss.queue_stats_* focale_taches'],
  },
];
