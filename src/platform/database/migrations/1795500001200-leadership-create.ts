import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LeadershipCreate1795500001200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createCodes(queryRunner);
    await createInstruction(queryRunner);
    await createReport(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table instruction_report, instruction;
      drop function next_instruction_code(business_year integer);
      drop table instruction_code_year;
      drop sequence instruction_code_number;
    `);
  }
}

/** As for leads: one sequence for all years and where each year began in it, so that writers never wait for a code. */
async function createCodes(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create sequence instruction_code_number minvalue 0 start with 0;
    create table instruction_code_year (
      year integer not null,
      number_before bigint not null,
      constraint pk_instruction_code_year primary key (year)
    );
    create function next_instruction_code(business_year integer) returns text language plpgsql as $$
      declare position bigint;
      begin
        if not exists (select 1 from instruction_code_year where instruction_code_year.year = business_year) then
          insert into instruction_code_year (year, number_before)
          values (business_year, nextval('instruction_code_number')) on conflict do nothing;
        end if;
        select nextval('instruction_code_number') - instruction_code_year.number_before into position
        from instruction_code_year where instruction_code_year.year = business_year;
        return format('PS-%s-%s', business_year, lpad(position::text, greatest(6, length(position::text)), '0'));
      end $$;
  `);
}

async function createInstruction(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table instruction (
      id uuid not null,
      code text not null,
      version integer not null default 1,
      words text not null,
      subject text,
      record_kind text,
      record_id uuid,
      leader_id uuid not null,
      given_on date not null,
      entered_by_id uuid not null,
      entered_at timestamptz not null,
      entry_unit_id uuid,
      limit_start timestamptz not null,
      limit_amount numeric(8, 2) not null,
      limit_unit text not null,
      due_at timestamptz not null,
      is_due_provisional boolean not null default false,
      state text not null,
      state_since timestamptz not null,
      owner_ids uuid[] not null,
      unit_ids uuid[] not null,
      reported_at timestamptz,
      return_note text,
      changed_at timestamptz not null,
      trashed_at timestamptz,
      trashed_by_id uuid,
      search_text text not null,
      search_grams text[] not null,
      constraint pk_instruction primary key (id),
      constraint ck_instruction_record check ((record_kind is null) = (record_id is null)),
      constraint ck_instruction_about check (record_id is not null or subject is not null),
      constraint ck_instruction_reported check ((state = 'REPORTED') = (reported_at is not null))
    );
    create unique index uq_instruction_code on instruction (code);
    create index ix_instruction_entered on instruction (entered_at, id) where trashed_at is null;
    create index ix_instruction_due on instruction (due_at, id) where trashed_at is null;
    create index ix_instruction_state on instruction (state, due_at, id) where trashed_at is null;
    create index ix_instruction_leader on instruction (leader_id, entered_at) where trashed_at is null;
    create index ix_instruction_record on instruction (record_kind, record_id) where record_id is not null;
    create index ix_instruction_trashed on instruction (trashed_at) where trashed_at is not null;
    create index ix_instruction_owners on instruction using gin (owner_ids);
    create index ix_instruction_units on instruction using gin (unit_ids);
    create index ix_instruction_search_grams on instruction using gin (search_grams);
  `);
}

async function createReport(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create table instruction_report (
      id uuid not null,
      instruction_id uuid not null,
      text text not null,
      is_final boolean not null,
      made_by_id uuid not null,
      on_behalf_of_id uuid,
      made_at timestamptz not null,
      constraint pk_instruction_report primary key (id),
      constraint fk_instruction_report_instruction foreign key (instruction_id)
        references instruction (id) on delete cascade
    );
    create index ix_instruction_report_instruction on instruction_report (instruction_id, made_at, id);
  `);
}
