import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each way into the scope of documents and each filter of their list has its index; numbers are found by any part. */
export class DocumentsAddListIndexes1795500001920 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function document_grams(series text, year integer, number integer) returns text[]
      language sql immutable parallel safe cost 2000 as $$
        select coalesce(array_agg(distinct substr(line, place, size)), '{}')
        from regexp_replace(lower(normalize(
            series || coalesce('〔' || year::text || '〕' || number::text || '号', ''), nfkc)), '\\s+', '', 'g') as line,
          generate_series(1, char_length(line)) as place, (values (1), (2)) as sizes (size)
        where place + size - 1 <= char_length(line)
      $$;
      create index ix_document_grams on document using gin (document_grams(series, year, number));
      create index ix_document_drafter on document (drafted_by_id, id);
      create index ix_document_office on document (office_unit_id, office_role, id);
      create index ix_document_form on document (form, id);
      create index ix_document_draft on document (id) where issued_at is null;
      create index ix_document_dated on document (coalesce(issued_at, drafted_at), id);
      create index ix_document_issue_corrected on document_issue (document_id) where edition > 1;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index ix_document_grams, ix_document_drafter, ix_document_office, ix_document_form, ix_document_draft,
        ix_document_dated, ix_document_issue_corrected;
      drop function document_grams(series text, year integer, number integer);
    `);
  }
}
