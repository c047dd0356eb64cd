import { getConstructionPlans } from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the job queue, made by the owner: the application role only reads and writes their rows. */
export class Taches1764000000006 implements MigrationInterface {
  readonly name = 'Taches1764000000006';

  async up(queryRunner: QueryRunner): Promise<void> {
    const plan = getConstructionPlans('pgboss')
      .replace(/^\s*BEGIN;/i, '')
      .replace(/COMMIT;\s*$/i, '');
    await queryRunner.query(plan);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema pgboss cascade');
  }
}
