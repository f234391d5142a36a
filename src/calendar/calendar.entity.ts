import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The one working calendar of the zone; its revision grows with each change and tells every process to read again. */
@Entity('calendar')
export class CalendarEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_calendar' })
  id: string;

  @Column('integer')
  revision: number;
}

export const YEAR_SOURCES = ['PUBLISHED', 'NOTICE'] as const;

/** PUBLISHED: from the data that came with the release. NOTICE: typed in from the State Council's notice. */
export type YearSource = (typeof YEAR_SOURCES)[number];

@Entity('calendar_year')
@Check('ck_calendar_year_source', `source in ('PUBLISHED', 'NOTICE')`)
export class CalendarYearEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_calendar_year' })
  year: number;

  @Column('text')
  source: YearSource;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  loadedAt: Date;

  @Column('uuid', { nullable: true })
  loadedById: string | null;
}

@Entity('calendar_day')
export class CalendarDayEntity {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_calendar_day' })
  date: string;

  @Index('ix_calendar_day_year')
  @ForeignKey(() => CalendarYearEntity, { name: 'fk_calendar_day_year', onDelete: 'CASCADE' })
  @Column('integer')
  year: number;

  @Column('boolean')
  workday: boolean;

  @Column('text', { nullable: true })
  name: string | null;

  /** Set when an administrator has changed the day since its year was loaded. */
  @Column('timestamptz', { nullable: true })
  changedAt: Date | null;

  @Column('uuid', { nullable: true })
  changedById: string | null;
}

/** Minutes after midnight in Asia/Shanghai. */
@Entity('office_hours_period')
@Check(
  'ck_office_hours_period_order',
  `opens >= 0 and closes <= 1440 and case when break_starts is null then break_ends is null and opens < closes
   else opens < break_starts and break_starts < break_ends and break_ends < closes end`,
)
@Check('ck_office_hours_period_season', `(season_from is null) = (season_to is null)`)
@Index('uq_office_hours_period', ['effectiveFrom', 'seasonFrom'], { unique: true })
export class OfficeHoursPeriodEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_office_hours_period' })
  id: string;

  @Column('date')
  effectiveFrom: string;

  @Column('text', { nullable: true })
  seasonFrom: string | null;

  @Column('text', { nullable: true })
  seasonTo: string | null;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('integer')
  opens: number;

  @Column('integer', { nullable: true })
  breakStarts: number | null;

  @Column('integer', { nullable: true })
  breakEnds: number | null;

  @Column('integer')
  closes: number;
}
