import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 意向选址: where the investor wants to settle, as it was said. */
export class LeadsAddPreferredPlace1795500001510 implements MigrationInterface {
  name = 'LeadsAddPreferredPlace1795500001510';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table lead add column preferred_place text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table lead drop column preferred_place');
  }
}
