import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformCreate1795500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createBusinessClock(queryRunner);
    await createEventLog(queryRunner);
    await createSeals(queryRunner);
    await createHttpTables(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table setting, heartbeat, idempotency_key, event_seal, event_pending, event_subscriber, event_log;
      drop function refuse_change();
      drop function business_now();
      drop table business_clock;
    `);
  }
}

async function createBusinessClock(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table business_clock (
      id boolean not null default true,
      shift interval not null default '0',
      constraint pk_business_clock primary key (id),
      constraint ck_business_clock_one_row check (id)
    );
    insert into business_clock default values;
    create function business_now() returns timestamptz language sql stable as
      $$ select now() + business_clock.shift from business_clock $$;
  `);
}

async function createEventLog(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table event_log (
      id uuid not null,
      type text not null,
      subject_kind text not null,
      subject_id uuid not null,
      actor_id uuid,
      on_behalf_of_id uuid,
      request_id text not null,
      data jsonb not null default '{}',
      before jsonb,
      after jsonb,
      business_at timestamptz not null default business_now(),
      recorded_at timestamptz not null default clock_timestamp(),
      constraint pk_event_log primary key (id)
    );
    create index ix_event_log_subject on event_log (subject_kind, subject_id, id);
    create index ix_event_log_actor on event_log (actor_id, id);
    create index ix_event_log_type on event_log (type, id);

    create table event_subscriber (
      name text not null,
      event_types text[] not null,
      constraint pk_event_subscriber primary key (name)
    );
    insert into event_subscriber (name, event_types) values ('platform.sealer', '{*}');

    create table event_pending (
      subscriber text not null,
      event_id uuid not null,
      attempts integer not null default 0,
      next_attempt_at timestamptz not null default clock_timestamp(),
      last_error text,
      dead_at timestamptz,
      constraint pk_event_pending primary key (subscriber, event_id),
      constraint fk_event_pending_event foreign key (event_id) references event_log (id) on delete restrict
    );
    create index ix_event_pending_due on event_pending (subscriber, next_attempt_at) where dead_at is null;
    create index ix_event_pending_event on event_pending (event_id);

    create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
      end $$;
    create trigger event_log_append_only before update or delete on event_log
      for each row execute function refuse_change();
    create trigger event_log_no_truncate before truncate on event_log
      for each statement execute function refuse_change();
  `);
}

async function createSeals(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table event_seal (
      position bigint not null,
      event_id uuid not null,
      digest bytea not null,
      hash bytea not null,
      sealed_at timestamptz not null default clock_timestamp(),
      constraint pk_event_seal primary key (position),
      constraint uq_event_seal_event unique (event_id)
    );
    create trigger event_seal_append_only before update or delete on event_seal
      for each row execute function refuse_change();
    create trigger event_seal_no_truncate before truncate on event_seal
      for each statement execute function refuse_change();
  `);
}

async function createHttpTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table idempotency_key (
      actor_id uuid not null,
      key text not null,
      request_hash bytea not null,
      status integer,
      body jsonb,
      created_at timestamptz not null default clock_timestamp(),
      constraint pk_idempotency_key primary key (actor_id, key)
    );
    create index ix_idempotency_key_created on idempotency_key (created_at);

    create table heartbeat (
      process_id text not null,
      role text not null,
      beat_at timestamptz not null default clock_timestamp(),
      constraint pk_heartbeat primary key (process_id)
    );

    create table setting (
      key text not null,
      version integer not null,
      value jsonb not null,
      source text not null,
      valid_from timestamptz not null default business_now(),
      changed_by_id uuid,
      changed_at timestamptz not null default clock_timestamp(),
      constraint pk_setting primary key (key, version)
    );
  `);
}
