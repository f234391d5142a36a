import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CalendarCreate1795500000200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create sequence calendar_revision as integer;
      create table calendar (
        id uuid not null,
        revision integer not null,
        constraint pk_calendar primary key (id)
      );
      insert into calendar (id, revision) values ('00000000-0000-7000-8000-000000000002', nextval('calendar_revision'));

      create table calendar_year (
        year integer not null,
        source text not null,
        loaded_at timestamptz not null default clock_timestamp(),
        loaded_by_id uuid,
        constraint pk_calendar_year primary key (year),
        constraint ck_calendar_year_source check (source in ('PUBLISHED', 'NOTICE'))
      );

      create table calendar_day (
        date date not null,
        year integer not null,
        workday boolean not null,
        name text,
        changed_at timestamptz,
        changed_by_id uuid,
        constraint pk_calendar_day primary key (date),
        constraint fk_calendar_day_year foreign key (year) references calendar_year (year) on delete cascade
      );
      create index ix_calendar_day_year on calendar_day (year);

      create table office_hours_period (
        id uuid not null,
        effective_from date not null,
        season_from text,
        season_to text,
        name text,
        opens integer not null,
        break_starts integer,
        break_ends integer,
        closes integer not null,
        constraint pk_office_hours_period primary key (id),
        constraint ck_office_hours_period_order check (
          opens >= 0 and closes <= 1440 and case when break_starts is null then break_ends is null and opens < closes
          else opens < break_starts and break_starts < break_ends and break_ends < closes end
        ),
        constraint ck_office_hours_period_season check ((season_from is null) = (season_to is null))
      );
      create unique index uq_office_hours_period on office_hours_period (effective_from, season_from);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table office_hours_period, calendar_day, calendar_year, calendar;
      drop sequence calendar_revision;
    `);
  }
}
