import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['films', 'film_actions', 'attendus_modele'] as const;

type Operation = 'insert' | 'update' | 'delete';

/** Académies and years that one statement really changed: an update that leaves rows as they were moves nothing. */
const LIEUX: Readonly<Record<Operation, string>> = {
  insert: 'select academie, annee from nouvelles',
  update: `select academie, annee from (table anciennes except table nouvelles) a
    union select academie, annee from (table nouvelles except table anciennes) n`,
  delete: 'select academie, annee from anciennes',
};

const TRANSITIONS: Readonly<Record<Operation, string>> = {
  insert: 'referencing new table as nouvelles',
  update: 'referencing old table as anciennes new table as nouvelles',
  delete: 'referencing old table as anciennes',
};

/**
 * The version follows the lock that corrections of a film take alone (`7020002`): whoever holds its row holds that lock
 * already, so nobody ever waits for the row alone and no new order of locks is born.
 */
function buildTrigger(table: string, operation: Operation): string {
  const nom = `versionner_${table}_${operation}`;
  return `
    create function ${nom}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
    begin
      perform pg_advisory_xact_lock(7020002, cle) from (
        select distinct hashtext(academie || '/' || annee) as cle from (${LIEUX[operation]}) l order by 1) v;
      insert into versions_catalogues as v (academie, annee)
      select distinct academie, annee from (${LIEUX[operation]}) l order by 1, 2
      on conflict (academie, annee) do update set version = excluded.version;
      return null;
    end $f$;
    alter function ${nom}() owner to focale_compteurs;
    create trigger ${nom} after ${operation} on ${table} ${TRANSITIONS[operation]}
      for each statement execute function ${nom}();`;
}

/**
 * Version of what an académie publishes for a year: its film, its lines, its attendus. Never the same for two contents,
 * rolled back or restored ones included, hence drawn at random rather than counted.
 */
export class Versions1764000000019 implements MigrationInterface {
  readonly name = 'Versions1764000000019';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table versions_catalogues (
        academie text not null,
        annee smallint not null,
        version uuid not null default gen_random_uuid(),
        primary key (academie, annee)
      );
      comment on table versions_catalogues is 'Version of the film, lines and attendus of an académie and year; written by triggers only';
      insert into versions_catalogues (academie, annee)
      select academie, annee from films union select academie, annee from attendus_modele;
      grant create on schema public to focale_compteurs;
      ${TABLES.flatMap((table) => (['insert', 'update', 'delete'] as const).map((o) => buildTrigger(table, o))).join('\n')}
      create function versionner_tout() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $f$
      begin
        update versions_catalogues set version = gen_random_uuid();
        return null;
      end $f$;
      alter function versionner_tout() owner to focale_compteurs;
      ${TABLES.map((table) => `create trigger versionner_tout after truncate on ${table} for each statement execute function versionner_tout();`).join('\n')}
      revoke create on schema public from focale_compteurs;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const noms = TABLES.flatMap((table) => ['insert', 'update', 'delete'].map((o) => `versionner_${table}_${o}()`));
    await queryRunner.query(`
      drop function ${[...noms, 'versionner_tout()'].join(', ')} cascade;
      drop table versions_catalogues;`);
  }
}
