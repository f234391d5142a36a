import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HandoverCreate1795500001600 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createCodes(queryRunner);
    await queryRunner.query(`
      create table handover (
        id uuid not null,
        code text not null,
        version integer not null default 1,
        from_id uuid not null,
        by_id uuid not null,
        basis text not null,
        reason text not null,
        note text,
        made_at timestamptz not null,
        undone_at timestamptz,
        undone_by_id uuid,
        constraint pk_handover primary key (id),
        constraint ck_handover_undone check ((undone_at is null) = (undone_by_id is null))
      );
      create unique index uq_handover_code on handover (code);
      create index ix_handover_from on handover (from_id, id);
      create index ix_handover_by on handover (by_id, id);

      create table handover_receiver (
        handover_id uuid not null,
        person_id uuid not null,
        record_count integer not null,
        accepted_at timestamptz,
        remark text,
        constraint pk_handover_receiver primary key (handover_id, person_id),
        constraint fk_handover_receiver_handover foreign key (handover_id) references handover (id) on delete cascade
      );
      create index ix_handover_receiver_person on handover_receiver (person_id, handover_id);

      create table handover_item (
        handover_id uuid not null,
        place integer not null,
        record_kind text not null,
        record_id uuid not null,
        to_id uuid,
        refusal text,
        held jsonb not null,
        before jsonb,
        version_after integer,
        constraint pk_handover_item primary key (handover_id, place),
        constraint fk_handover_item_handover foreign key (handover_id) references handover (id) on delete cascade
      );
      create index ix_handover_item_record on handover_item (record_kind, record_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table handover_item, handover_receiver, handover;
      drop function next_handover_code(business_year integer);
      drop table handover_code_year;
      drop sequence handover_code_number;
    `);
  }
}

/** As for leads and tasks: one sequence for all years and where each year began in it. */
async function createCodes(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    create sequence handover_code_number minvalue 0 start with 0;
    create table handover_code_year (
      year integer not null,
      number_before bigint not null,
      constraint pk_handover_code_year primary key (year)
    );
    create function next_handover_code(business_year integer) returns text language plpgsql as $$
      declare position bigint;
      begin
        if not exists (select 1 from handover_code_year where handover_code_year.year = business_year) then
          insert into handover_code_year (year, number_before) values (business_year, nextval('handover_code_number'))
          on conflict do nothing;
        end if;
        select nextval('handover_code_number') - handover_code_year.number_before into position
        from handover_code_year where handover_code_year.year = business_year;
        return format('YJ-%s-%s', business_year, lpad(position::text, greatest(6, length(position::text)), '0'));
      end $$;
  `);
}
