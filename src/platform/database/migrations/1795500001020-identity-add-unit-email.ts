import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityAddUnitEmail1795500001020 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table unit add column email text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table unit drop column email');
  }
}
