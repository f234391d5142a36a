import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LeadsAddBackfill1795500001300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table lead
        add column backfilled_at timestamptz,
        add column backfill_basis text,
        add column disputed_at timestamptz,
        add column disputed_by_id uuid,
        add column dispute_note text,
        add constraint ck_lead_backfill check ((backfilled_at is null) = (backfill_basis is null)),
        add constraint ck_lead_dispute check ((disputed_at is null) = (dispute_note is null));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table lead
        drop constraint ck_lead_dispute,
        drop constraint ck_lead_backfill,
        drop column dispute_note,
        drop column disputed_by_id,
        drop column disputed_at,
        drop column backfill_basis,
        drop column backfilled_at;
    `);
  }
}
