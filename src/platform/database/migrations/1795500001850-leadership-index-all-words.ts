import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Instructions are found by all that they say, those on confidential records too: whether a reader may is asked at the
 * search. The keys are those that `textKeysOf` makes, and nothing is written without them.
 */
export class LeadershipIndexAllWords1795500001850 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      update instruction set search_text = (
        select string_agg(regexp_replace(lower(normalize(part, nfkc)), '\\s+', '', 'g'), e'\\n')
        from unnest(array[words, subject, code]) as part where part is not null
      );
      update instruction set search_grams = (
        select coalesce(array_agg(distinct substr(line, place, size)), '{}')
        from unnest(string_to_array(search_text, e'\\n')) as line,
          generate_series(1, char_length(line)) as place, (values (1), (2)) as sizes (size)
        where place + size - 1 <= char_length(line)
      );
      alter table field_work
        alter column search_text drop default,
        alter column search_grams drop default;
    `);
  }

  /** The words stay in the index: who finds them is asked at the search before this change as well. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table field_work
        alter column search_text set default '',
        alter column search_grams set default '{}';
    `);
  }
}
