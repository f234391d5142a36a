import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformAddSweeps1795500000410 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sweep_run (
        name text not null,
        ran_at timestamptz not null default clock_timestamp(),
        constraint pk_sweep_run primary key (name)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table sweep_run');
  }
}
