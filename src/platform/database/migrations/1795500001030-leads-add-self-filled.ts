import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LeadsAddSelfFilled1795500001030 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table lead add column self_filled_link_id uuid;
      create index ix_lead_self_filled on lead (self_filled_link_id, first_reported_at)
        where self_filled_link_id is not null;
    `);
  }

  /** A source that was unknown before is another one's. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      update lead set source_kind = 'OTHER' where source_kind = 'LEAD_CODE';
      drop index ix_lead_self_filled;
      alter table lead drop column self_filled_link_id;
    `);
  }
}
