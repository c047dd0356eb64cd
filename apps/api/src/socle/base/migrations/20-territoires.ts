import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPERATIONS = ['insert', 'update'] as const;

const buildTrigger = (operation: (typeof OPERATIONS)[number]): string => `
  create trigger situer_etablissements_${operation} after ${operation} on etablissements
    referencing new table as nouvelles for each statement execute function situer_etablissements();`;

/**
 * Territories that schools are in, as the directory gives them: one row a département, but for a school whose row contradicts
 * its département. The policy of a union of périmètres turns académies and régions into départements with it, which an index
 * serves. A row that no school is in any more does no harm: the policy checks each school again.
 */
export class Territoires1764000000020 implements MigrationInterface {
  readonly name = 'Territoires1764000000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table territoires_etablissements (
        departement text not null,
        academie text not null,
        region text not null,
        primary key (departement, academie, region)
      );
      comment on table territoires_etablissements is 'Territories that schools are or were in; written by triggers only';
      insert into territoires_etablissements select distinct departement, academie, region from etablissements;
      grant create on schema public to focale_compteurs;
      create function situer_etablissements() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $f$
      begin
        insert into territoires_etablissements select distinct departement, academie, region from nouvelles on conflict do nothing;
        return null;
      end $f$;
      alter function situer_etablissements() owner to focale_compteurs;
      revoke create on schema public from focale_compteurs;
      ${OPERATIONS.map(buildTrigger).join('')}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function situer_etablissements() cascade; drop table territoires_etablissements;');
  }
}
