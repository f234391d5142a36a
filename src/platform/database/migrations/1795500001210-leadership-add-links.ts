import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LeadershipAddLinks1795500001210 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table leader_link (
        id uuid not null,
        version integer not null default 1,
        leader_id uuid not null,
        record_kind text not null,
        record_id uuid not null,
        from_on date not null,
        ended_on date,
        end_note text,
        successor_id uuid,
        cadence_days integer,
        visited_at timestamptz,
        visit_due_since timestamptz not null,
        visit_due_at timestamptz,
        note text,
        entered_by_id uuid not null,
        entered_at timestamptz not null,
        changed_at timestamptz not null,
        constraint pk_leader_link primary key (id),
        constraint ck_leader_link_cadence check ((cadence_days is null) = (visit_due_at is null))
      );
      create unique index uq_leader_link_open on leader_link (leader_id, record_kind, record_id)
        where ended_on is null;
      create index ix_leader_link_record on leader_link (record_kind, record_id, from_on);
      create index ix_leader_link_visit on leader_link (coalesce(visit_due_at, 'infinity'::timestamptz), id);

      create table field_work (
        id uuid not null,
        version integer not null default 1,
        kind text not null,
        record_kind text not null,
        record_id uuid not null,
        leader_id uuid not null,
        happened_at timestamptz not null,
        place text,
        people text[] not null,
        words text not null,
        problems text,
        next_step text,
        captured_at timestamptz,
        entered_by_id uuid not null,
        entered_at timestamptz not null,
        entry_unit_id uuid,
        owner_ids uuid[] not null,
        unit_ids uuid[] not null,
        changed_at timestamptz not null,
        trashed_at timestamptz,
        trashed_by_id uuid,
        constraint pk_field_work primary key (id)
      );
      create index ix_field_work_happened on field_work (happened_at, id) where trashed_at is null;
      create index ix_field_work_record on field_work (record_kind, record_id, happened_at);
      create index ix_field_work_leader on field_work (leader_id, happened_at) where trashed_at is null;
      create index ix_field_work_trashed on field_work (trashed_at) where trashed_at is not null;
      create index ix_field_work_owners on field_work using gin (owner_ids);
      create index ix_field_work_units on field_work using gin (unit_ids);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table field_work, leader_link');
  }
}
