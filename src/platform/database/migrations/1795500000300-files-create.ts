import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FilesCreate1795500000300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table attachment (
        id uuid not null,
        record_kind text not null,
        record_id uuid not null,
        name text not null,
        media_type text not null,
        size integer not null,
        sha256 text not null,
        storage_key text not null,
        classification text not null,
        is_text_checked boolean not null,
        uploaded_by_id uuid,
        on_behalf_of_id uuid,
        uploaded_at timestamptz not null default business_now(),
        trashed_at timestamptz,
        trashed_by_id uuid,
        constraint pk_attachment primary key (id),
        constraint ck_attachment_classification check (
          classification in ('PUBLIC', 'INTERNAL', 'WORK_SECRET', 'TRADE_SECRET')
        ),
        constraint ck_attachment_size check (size > 0)
      );
      create index ix_attachment_record on attachment (record_kind, record_id, id);
      create unique index uq_attachment_content on attachment (record_kind, record_id, sha256, name)
        where trashed_at is null;
      create unique index uq_attachment_storage_key on attachment (storage_key);
      create index ix_attachment_trashed on attachment (trashed_at) where trashed_at is not null;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table attachment');
  }
}
