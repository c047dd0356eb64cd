import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Idempotency keys remember what was asked, and are found by age to be forgotten. */
export class Idempotence1764000000007 implements MigrationInterface {
  readonly name = 'Idempotence1764000000007';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table cles_idempotence add column empreinte text;
      comment on column cles_idempotence.empreinte is 'SHA-256 of the request body';
      create index on cles_idempotence (cree_le);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index cles_idempotence_cree_le_idx;
      alter table cles_idempotence drop column empreinte;
    `);
  }
}
