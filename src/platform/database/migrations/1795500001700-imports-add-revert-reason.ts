import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an import was taken back. */
export class ImportsAddRevertReason1795500001700 implements MigrationInterface {
  name = 'ImportsAddRevertReason1795500001700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table import_run add column revert_reason text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table import_run drop column revert_reason');
  }
}
