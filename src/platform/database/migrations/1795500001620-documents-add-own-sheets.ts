import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The zone's own forms, and what each issue of one said, for 与上次差异. */
export class DocumentsAddOwnSheets1795500001620 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table own_sheet (
        id uuid not null,
        version integer not null default 1,
        sheet text not null,
        name text not null,
        file_name text not null,
        content bytea not null,
        header_row integer not null,
        body_row integer not null,
        foot_row integer,
        columns jsonb not null,
        created_by_id uuid,
        created_at timestamptz not null,
        constraint pk_own_sheet primary key (id)
      );
      alter table document_issue add column snapshot jsonb;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table document_issue drop column snapshot;
      drop table own_sheet;
    `);
  }
}
