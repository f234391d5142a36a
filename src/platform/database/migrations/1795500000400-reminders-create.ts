import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RemindersCreate1795500000400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table open_limit (
        id uuid not null,
        rule text not null,
        record_kind text not null,
        record_id uuid not null,
        started_at timestamptz not null,
        amount numeric not null,
        unit text not null,
        due_at timestamptz not null,
        occurrence text not null,
        provisional boolean not null,
        owed_by text not null,
        responsible_ids uuid[] not null,
        explanation jsonb not null,
        look_at timestamptz,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default clock_timestamp(),
        last_error text,
        dead_at timestamptz,
        constraint pk_open_limit primary key (id),
        constraint uq_open_limit unique (rule, record_id),
        constraint ck_open_limit_unit check (unit in ('WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY'))
      );
      comment on column open_limit.look_at is 'Business time at which the sweep looks at it next; null: nothing comes any more.';
      comment on column open_limit.next_attempt_at is 'Real time; a lease while a process looks at it, a back-off after a failure.';
      create index ix_open_limit_look on open_limit (look_at) where dead_at is null and look_at is not null;
      create index ix_open_limit_record on open_limit (record_kind, record_id);
      create index ix_open_limit_responsible on open_limit using gin (responsible_ids);
      create index ix_open_limit_dead on open_limit (dead_at) where dead_at is not null;

      create table due_item (
        id uuid not null,
        rule text not null,
        record_kind text not null,
        record_id uuid not null,
        occurrence text not null,
        step text not null,
        due_at timestamptz not null,
        state text not null default 'pending',
        told integer,
        settled_at timestamptz,
        constraint pk_due_item primary key (id),
        constraint uq_due_item unique (rule, record_id, occurrence, step),
        constraint ck_due_item_state check (state in ('pending', 'done', 'cancelled', 'dead'))
      );
      comment on column due_item.occurrence is 'Which limit of the record: its local due date, for limits in hours with the time.';
      comment on column due_item.told is 'How many people the step reminded; 0 when nobody held the role.';
      create index ix_due_item_pending on due_item (due_at) where state = 'pending';
      create index ix_due_item_settled on due_item (settled_at) where state in ('done', 'cancelled');
      create index ix_due_item_dead on due_item (due_at) where state = 'dead';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table due_item, open_limit');
  }
}
