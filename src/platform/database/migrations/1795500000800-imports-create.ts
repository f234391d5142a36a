import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportsCreate1795500000800 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table import_run (
        id uuid not null,
        version integer not null default 1,
        kind text not null,
        file_name text,
        sheet_name text,
        sheet_names text[] not null,
        date_system text not null,
        created_by_id uuid not null,
        on_behalf_of_id uuid,
        created_at timestamptz not null default business_now(),
        state text not null,
        header_row integer not null,
        header_row_count integer not null,
        columns jsonb not null,
        mapping jsonb not null,
        duplicates text,
        stop_code text,
        finished_at timestamptz,
        reverted_at timestamptz,
        constraint pk_import_run primary key (id),
        constraint ck_import_run_state check (
          state in ('MAPPING', 'CHECKING', 'READY', 'IMPORTING', 'DONE', 'REVERTING', 'REVERTED')
        )
      );
      create index ix_import_run_created_by on import_run (created_by_id, id);
      create index ix_import_run_under_way on import_run (id)
        where state in ('CHECKING', 'IMPORTING', 'REVERTING');

      create table import_row (
        id uuid not null,
        run_id uuid not null,
        number integer not null,
        content_cipher text not null,
        state text not null,
        is_excluded boolean,
        problems jsonb not null,
        key_hash text,
        duplicate_of_number integer,
        duplicate_of jsonb not null,
        record_id uuid,
        constraint pk_import_row primary key (id),
        constraint fk_import_row_run foreign key (run_id) references import_run (id) on delete cascade,
        constraint ck_import_row_state check (
          state in ('HEADER', 'UNCHECKED', 'GOOD', 'BAD', 'EXCLUDED', 'IMPORTED', 'REFUSED', 'REVERTED', 'KEPT')
        ),
        constraint ck_import_row_record check (
          (state in ('IMPORTED', 'REVERTED', 'KEPT')) = (record_id is not null)
        )
      );
      create unique index uq_import_row_number on import_row (run_id, number);
      create index ix_import_row_state on import_row (run_id, state, number);
      create index ix_import_row_key on import_row (run_id, key_hash, number) where key_hash is not null;

      create table import_memory (
        person_id uuid not null,
        kind text not null,
        header_key text not null,
        field text,
        constraint pk_import_memory primary key (person_id, kind, header_key)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table import_memory; drop table import_row; drop table import_run');
  }
}
