import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters about one record beside sheets, and the office that a document belongs to. */
export class DocumentsAddLetters1795500001400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table document rename column sheet to form;
      alter table document
        alter column filter set default '{}',
        add column record_kind text,
        add column record_id uuid,
        add column office_role text,
        add column office_unit_id uuid,
        add constraint ck_document_record check ((record_kind is null) = (record_id is null));
      create index ix_document_record on document (record_kind, record_id) where record_id is not null;

      update document set office_role = post.role, office_unit_id = post.unit_id
      from (
        select distinct on (role_assignment.person_id) role_assignment.person_id, role_assignment.role,
               role_assignment.unit_id
        from role_assignment where role_assignment.role = 'DISPATCHER'
        order by role_assignment.person_id, role_assignment.starts_on desc
      ) as post
      where post.person_id = document.drafted_by_id;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index ix_document_record;
      delete from document where record_id is not null;
      alter table document
        drop constraint ck_document_record,
        drop column record_kind,
        drop column record_id,
        drop column office_role,
        drop column office_unit_id,
        alter column filter drop default;
      alter table document rename column form to sheet;
    `);
  }
}
