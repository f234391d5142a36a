import { Injectable } from '@nestjs/common';
import { Database, newId } from '../platform/database/index.js';
import {
  CalendarDayEntity,
  CalendarEntity,
  CalendarYearEntity,
  OfficeHoursPeriodEntity,
  type YearSource,
} from './calendar.entity.js';
import type { OfficeHoursPeriod } from './office-hours.js';
import type { CalendarDayFact } from './working-calendar.js';

/** The fixed subject of all calendar events, made by the migration. */
export const CALENDAR_ID = '00000000-0000-7000-8000-000000000002';

interface NewYear {
  year: number;
  source: YearSource;
  loadedById: string | null;
}

export interface NamedOfficeHours extends OfficeHoursPeriod {
  name: string | null;
}

@Injectable()
export class CalendarRepository {
  constructor(private readonly database: Database) {}

  /** One change of the calendar at a time; answers the revision it is based on. */
  async lock(): Promise<number> {
    const calendar = await this.database.manager.findOneOrFail(CalendarEntity, {
      where: { id: CALENDAR_ID },
      lock: { mode: 'pessimistic_write' },
    });
    return calendar.revision;
  }

  /** Revisions come from a sequence: one that was rolled back never names another calendar. */
  async nextRevision(): Promise<number> {
    const [row] = await this.database.query<{ revision: number }>(
      `update calendar set revision = nextval('calendar_revision') where id = $1 returning revision`,
      [CALENDAR_ID],
    );
    return row?.revision ?? 0;
  }

  async loadedYears(): Promise<Set<number>> {
    const years = await this.database.manager.find(CalendarYearEntity, { select: { year: true } });
    return new Set(years.map(({ year }) => year));
  }

  async daysOf(year: number): Promise<CalendarDayEntity[]> {
    return this.database.manager.find(CalendarDayEntity, { where: { year }, order: { date: 'ASC' } });
  }

  async day(date: string): Promise<CalendarDayEntity | null> {
    return this.database.manager.findOneBy(CalendarDayEntity, { date });
  }

  async replaceYear(year: NewYear, days: readonly CalendarDayFact[]): Promise<void> {
    await this.database.manager.delete(CalendarYearEntity, { year: year.year });
    await this.database.manager.insert(CalendarYearEntity, year);
    await this.database.query(
      `insert into calendar_day (date, year, workday, name)
       select day.date, $1, day.workday, day.name
       from unnest($2::date[], $3::boolean[], $4::text[]) as day (date, workday, name)`,
      [year.year, days.map((day) => day.date), days.map((day) => day.workday), days.map((day) => day.name)],
    );
  }

  async changeDay(day: CalendarDayFact & { changedById: string | null }): Promise<void> {
    await this.database.query(
      `update calendar_day set workday = $2, name = $3, changed_at = clock_timestamp(), changed_by_id = $4
       where calendar_day.date = $1`,
      [day.date, day.workday, day.name, day.changedById],
    );
  }

  async officeHours(): Promise<NamedOfficeHours[]> {
    const periods = await this.database.manager.find(OfficeHoursPeriodEntity, {
      order: { effectiveFrom: 'ASC', seasonFrom: 'ASC' },
    });
    return periods.map(({ effectiveFrom, seasonFrom, seasonTo, name, opens, breakStarts, breakEnds, closes }) => ({
      effectiveFrom,
      season: seasonFrom === null || seasonTo === null ? null : { from: seasonFrom, to: seasonTo },
      name,
      hours: { opens, breakStarts, breakEnds, closes },
    }));
  }

  async replaceOfficeHours(periods: readonly NamedOfficeHours[]): Promise<void> {
    await this.database.query('delete from office_hours_period');
    await this.database.manager.insert(
      OfficeHoursPeriodEntity,
      periods.map(({ effectiveFrom, season, name, hours }) => ({
        id: newId(),
        effectiveFrom,
        seasonFrom: season?.from ?? null,
        seasonTo: season?.to ?? null,
        name,
        ...hours,
      })),
    );
  }
}
