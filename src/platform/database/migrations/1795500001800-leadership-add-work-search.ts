import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On-site records are found by what was written; those that are there get the keys that `textKeysOf` makes. */
export class LeadershipAddWorkSearch1795500001800 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table field_work
        add column search_text text not null default '',
        add column search_grams text[] not null default '{}';
      update field_work set search_text = (
        select string_agg(regexp_replace(lower(normalize(part, nfkc)), '\\s+', '', 'g'), e'\\n')
        from unnest(array[words, place, problems, next_step] || people) as part where part is not null
      );
      update field_work set search_grams = (
        select coalesce(array_agg(distinct substr(line, place, size)), '{}')
        from unnest(string_to_array(search_text, e'\\n')) as line,
          generate_series(1, char_length(line)) as place, (values (1), (2)) as sizes (size)
        where place + size - 1 <= char_length(line)
      );
      create index ix_field_work_search_grams on field_work using gin (search_grams);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index ix_field_work_search_grams;
      alter table field_work drop column search_grams, drop column search_text;
    `);
  }
}
