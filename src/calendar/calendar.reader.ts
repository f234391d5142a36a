import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { dateOfDay } from './calendar-date.js';
import type { OfficeHoursPeriod } from './office-hours.js';
import { WorkingCalendar } from './working-calendar.js';

interface CalendarRow {
  revision: number;
  /** Every loaded day as [days since 1970-01-01, workday, name]. */
  days: Array<[number, boolean, string | null]>;
  officeHours: OfficeHoursPeriod[];
}

/**
 * The working calendar for whoever counts limits. The value is kept in memory and read again as soon as its revision
 * is another one, also inside the transaction that changes it and when another process has changed it.
 */
@Injectable()
export class CalendarReader implements OnApplicationBootstrap {
  private kept = new WorkingCalendar([], [], -1);

  constructor(private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.current();
  }

  async current(): Promise<WorkingCalendar> {
    const [state] = await this.database.preparedQuery<{ revision: number }>('select calendar.revision from calendar');
    if (state && state.revision !== this.kept.revision) {
      this.kept = await this.read();
    }
    return this.kept;
  }

  /** One statement, so that days, hours and revision belong together. */
  private async read(): Promise<WorkingCalendar> {
    const [row] = await this.database.query<CalendarRow>(`
      select calendar.revision,
        (select coalesce(json_agg(json_build_array(calendar_day.date - date '1970-01-01', calendar_day.workday, calendar_day.name)), '[]')
         from calendar_day) as days,
        (select coalesce(json_agg(json_build_object(
           'effectiveFrom', office_hours_period.effective_from,
           'season', case when office_hours_period.season_from is not null
             then json_build_object('from', office_hours_period.season_from, 'to', office_hours_period.season_to) end,
           'hours', json_build_object(
             'opens', office_hours_period.opens, 'breakStarts', office_hours_period.break_starts,
             'breakEnds', office_hours_period.break_ends, 'closes', office_hours_period.closes))), '[]')
         from office_hours_period) as "officeHours"
      from calendar`);
    if (!row) {
      throw new Error('the calendar row is missing');
    }
    const days = row.days.map(([day, workday, name]) => ({ date: dateOfDay(day), workday, name }));
    return new WorkingCalendar(days, row.officeHours, row.revision);
  }
}
