import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DocumentsCreate1795500000900 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table export_quota (
        person_id uuid not null,
        day date not null,
        used integer not null,
        constraint pk_export_quota primary key (person_id, day)
      );

      create table document_series (
        series text not null,
        year integer not null,
        last_number integer not null,
        constraint pk_document_series primary key (series, year)
      );

      create table document (
        id uuid not null,
        version integer not null default 1,
        sheet text not null,
        filter jsonb not null,
        series text not null,
        year integer,
        number integer,
        drafted_by_id uuid,
        drafted_at timestamptz not null,
        issued_at timestamptz,
        constraint pk_document primary key (id),
        constraint ck_document_number check (
          (issued_at is null) = (number is null) and (number is null) = (year is null)
        )
      );
      create unique index uq_document_number on document (series, year, number);

      create table document_issue (
        document_id uuid not null,
        edition integer not null,
        attachment_id uuid not null,
        sha256 text not null,
        reason text,
        issued_by_id uuid,
        issued_at timestamptz not null,
        constraint pk_document_issue primary key (document_id, edition),
        constraint fk_document_issue_document foreign key (document_id) references document (id) on delete cascade
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table document_issue, document, document_series, export_quota');
  }
}
