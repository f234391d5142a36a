import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is open is little beside what is over, and stands together at the new end: each order of the list has an index of
 * it. A source that few tasks have is found without reading all tasks.
 */
export class TasksAddListIndexes1795500001900 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index ix_task_source_kind on task (source_kind, issued_at, id) where trashed_at is null;
      create index ix_task_open_issued on task (issued_at, id)
        where trashed_at is null and state in ('ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED');
      create index ix_task_open_due on task (due_at, id)
        where trashed_at is null and state in ('ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index ix_task_source_kind, ix_task_open_issued, ix_task_open_due');
  }
}
