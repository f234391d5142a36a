import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is open among much that is over, days on which leaders spoke, and whose links they are. */
export class LeadershipAddListIndexes1795500001910 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index ix_instruction_open_entered on instruction (entered_at, id)
        where trashed_at is null and state <> 'REPORTED';
      create index ix_instruction_open_due on instruction (due_at, id)
        where trashed_at is null and state <> 'REPORTED';
      create index ix_instruction_given on instruction (given_on) where trashed_at is null;
      create index ix_field_work_kind on field_work (kind, happened_at, id) where trashed_at is null;
      create index ix_leader_link_open_visit on leader_link (coalesce(visit_due_at, 'infinity'::timestamptz), id)
        where ended_on is null;
      create index ix_leader_link_leader on leader_link
        (leader_id, coalesce(visit_due_at, 'infinity'::timestamptz), id);
      create index ix_leader_link_entered_by on leader_link (entered_by_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index ix_instruction_open_entered, ix_instruction_open_due, ix_instruction_given, ix_field_work_kind,
        ix_leader_link_open_visit, ix_leader_link_leader, ix_leader_link_entered_by
    `);
  }
}
