import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TasksCreate1795500000700 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createCodes(queryRunner);
    await createTask(queryRunner);
    await createTaskIndexes(queryRunner);
    await createHistory(queryRunner);
    await createReportView(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop view report_task;
      drop table task_request, task_entry, task;
      drop function next_task_code(business_year integer);
      drop table task_code_year;
      drop sequence task_code_number;
    `);
  }
}

/** As for leads: one sequence for all years and where each year began in it, so that writers never wait for a code. */
async function createCodes(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create sequence task_code_number minvalue 0 start with 0;
    create table task_code_year (
      year integer not null,
      number_before bigint not null,
      constraint pk_task_code_year primary key (year)
    );
    create function next_task_code(business_year integer) returns text language plpgsql as $$
      declare position bigint;
      begin
        if not exists (select 1 from task_code_year where task_code_year.year = business_year) then
          insert into task_code_year (year, number_before) values (business_year, nextval('task_code_number'))
          on conflict do nothing;
        end if;
        select nextval('task_code_number') - task_code_year.number_before into position
        from task_code_year where task_code_year.year = business_year;
        return format('RW-%s-%s', business_year, lpad(position::text, greatest(6, length(position::text)), '0'));
      end $$;
  `);
}

async function createTask(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table task (
      id uuid not null,
      code text not null,
      version integer not null default 1,
      words text not null,
      source_kind text not null,
      source_note text,
      source_record_kind text,
      source_record_id uuid,
      source_line text,
      state text not null,
      state_since timestamptz not null,
      issuer_id uuid not null,
      on_behalf_of_id uuid,
      issue_unit_id uuid,
      issued_at timestamptz not null,
      owner_ids uuid[] not null,
      lead_unit_id uuid not null,
      supporting_unit_ids uuid[] not null,
      unit_ids uuid[] not null,
      assigned_at timestamptz not null,
      acknowledged_at timestamptz,
      acknowledged_by_id uuid,
      handler_id uuid,
      limit_start timestamptz not null,
      limit_amount numeric(8, 2) not null,
      limit_unit text not null,
      due_at timestamptz not null,
      is_due_provisional boolean not null default false,
      objected_at timestamptz,
      objection_pending_since timestamptz,
      extension_pending_since timestamptz,
      answered_at timestamptz,
      closed_at timestamptz,
      closed_by_id uuid,
      state_note text,
      reopened_count integer not null default 0,
      urged_count integer not null default 0,
      supervised_at timestamptz,
      changed_at timestamptz not null,
      trashed_at timestamptz,
      trashed_by_id uuid,
      search_text text not null,
      search_grams text[] not null,
      constraint pk_task primary key (id),
      constraint ck_task_source check ((source_record_kind is null) = (source_record_id is null)),
      constraint ck_task_source_line check (source_line is null or source_record_id is not null),
      constraint ck_task_closed check ((state = 'CLOSED') = (closed_at is not null))
    );
  `);
}

/** One index for each order of the list, and for each way into the reader's scope. */
async function createTaskIndexes(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create unique index uq_task_code on task (code);
    create unique index uq_task_source_line on task (source_record_kind, source_record_id, source_line)
      where source_line is not null and trashed_at is null;
    create index ix_task_issued on task (issued_at, id) where trashed_at is null;
    create index ix_task_due on task (due_at, id) where trashed_at is null;
    create index ix_task_state on task (state, due_at, id) where trashed_at is null;
    create index ix_task_lead_unit on task (lead_unit_id, due_at) where trashed_at is null;
    create index ix_task_handler on task (handler_id) where handler_id is not null;
    create index ix_task_source on task (source_record_kind, source_record_id) where source_record_id is not null;
    create index ix_task_trashed on task (trashed_at) where trashed_at is not null;
    create index ix_task_owners on task using gin (owner_ids);
    create index ix_task_units on task using gin (unit_ids);
    create index ix_task_search_grams on task using gin (search_grams);
  `);
}

async function createHistory(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table task_entry (
      id uuid not null,
      task_id uuid not null,
      kind text not null,
      text text not null,
      is_for_unit boolean not null default false,
      made_by_id uuid not null,
      on_behalf_of_id uuid,
      made_at timestamptz not null,
      constraint pk_task_entry primary key (id),
      constraint fk_task_entry_task foreign key (task_id) references task (id) on delete cascade
    );
    create index ix_task_entry_task on task_entry (task_id, made_at, id);

    create table task_request (
      id uuid not null,
      task_id uuid not null,
      kind text not null,
      reason text not null,
      proposed_unit_id uuid,
      proposed_due_on date,
      made_by_id uuid not null,
      made_at timestamptz not null,
      ruling text,
      ruling_note text,
      ruled_by_id uuid,
      ruled_at timestamptz,
      constraint pk_task_request primary key (id),
      constraint fk_task_request_task foreign key (task_id) references task (id) on delete cascade,
      constraint ck_task_request_ruled check ((ruling is null) = (ruled_at is null))
    );
    create index ix_task_request_task on task_request (task_id, made_at, id);
    create unique index uq_task_request_open on task_request (task_id, kind) where ruling is null;
  `);
}

/** What reports may read: facts and figures, no words. */
async function createReportView(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create view report_task as
    select task.id, task.code, task.source_kind, task.source_record_kind, task.source_record_id, task.state,
      task.issuer_id, task.issue_unit_id, task.lead_unit_id, task.supporting_unit_ids, task.issued_at, task.assigned_at,
      task.acknowledged_at, task.due_at, task.answered_at, task.closed_at, task.reopened_count, task.urged_count,
      task.supervised_at
    from task where task.trashed_at is null;
  `);
}
