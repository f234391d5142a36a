import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 待补录: what was reported with a photo or a voice note alone, and the text that a report was pasted from. */
export class LeadsAddCaptures1795500001500 implements MigrationInterface {
  name = 'LeadsAddCaptures1795500001500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table lead
        add column is_untyped boolean not null default false,
        add column awaited_files jsonb not null default '[]',
        add column pasted_text_cipher text,
        add column unchecked_fields text[] not null default '{}',
        add constraint ck_lead_untyped check (is_untyped = (investor_name = '' or summary = ''));
      create index ix_lead_untyped on lead (first_reported_at, id) where is_untyped and trashed_at is null;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index ix_lead_untyped;
      alter table lead
        drop constraint ck_lead_untyped,
        drop column is_untyped,
        drop column awaited_files,
        drop column pasted_text_cipher,
        drop column unchecked_fields;
    `);
  }
}
