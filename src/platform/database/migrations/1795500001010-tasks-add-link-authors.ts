import type { MigrationInterface, QueryRunner } from 'typeorm';

const AUTHORED = ['task_entry', 'task_request'] as const;

export class TasksAddLinkAuthors1795500001010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of AUTHORED) {
      await queryRunner.query(`
        alter table ${table} alter column made_by_id drop not null;
        alter table ${table} add column through_link_id uuid;
        alter table ${table} add column through_unit_id uuid;
        alter table ${table} add constraint ck_${table}_author check (
          (made_by_id is null) = (through_link_id is not null)
          and (through_link_id is null) = (through_unit_id is null));
      `);
    }
  }

  /** Before, an author was a person: what came through a link is kept under the id of its unit. */
  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of AUTHORED) {
      await queryRunner.query(`
        alter table ${table} drop constraint ck_${table}_author;
        update ${table} set made_by_id = through_unit_id where made_by_id is null;
        alter table ${table} drop column through_unit_id;
        alter table ${table} drop column through_link_id;
        alter table ${table} alter column made_by_id set not null;
      `);
    }
  }
}
