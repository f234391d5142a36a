import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import type { CalendarYear, CalendarYears, OfficeHoursPeriodView, OfficeHoursView } from './calendar.schemas.js';
import type { YearSource } from './calendar.entity.js';
import { DEFAULT_OFFICE_HOURS } from './office-hours.js';
import { isPublished, publishedYears } from './published-years.js';

interface YearRow {
  revision: number;
  year: number;
  source: YearSource | null;
  workdays: number;
}

interface DayRow {
  date: string;
  isWorkday: boolean;
  name: string | null;
  isChanged: boolean;
}

/** What the calendar screens of the settings show. */
@Injectable()
export class CalendarQueries {
  constructor(private readonly database: Database) {}

  /** Loaded years, those that could be loaded from this release, and the one after both, newest first. */
  async years(): Promise<CalendarYears> {
    const next = (publishedYears().at(-1) ?? 0) + 1;
    const rows = await this.database.query<YearRow>(
      `select calendar.revision, year.number as year, calendar_year.source,
              (select count(*)::int from calendar_day where calendar_day.year = year.number and calendar_day.workday) as workdays
       from calendar
       cross join (select unnest($1::int[]) as number union select calendar_year.year from calendar_year) as year
       left join calendar_year on calendar_year.year = year.number
       order by year.number desc`,
      [[...publishedYears(), next]],
    );
    return { revision: rows[0]?.revision ?? 0, items: rows.map(stateOf) };
  }

  /** Each day of the year; of one that is not loaded, what limits assume until it is. */
  async year(year: number): Promise<CalendarYear> {
    const [row] = await this.database.query<YearRow & { days: DayRow[] }>(
      `select calendar.revision, $1::int as year, calendar_year.source, days.workdays, days.days
       from calendar
       left join calendar_year on calendar_year.year = $1
       cross join lateral (
         select (count(*) filter (where coalesce(calendar_day.workday, extract(isodow from day.date) < 6)))::int as workdays,
                json_agg(json_build_object(
                  'date', day.date::date,
                  'isWorkday', coalesce(calendar_day.workday, extract(isodow from day.date) < 6),
                  'name', calendar_day.name,
                  'isChanged', calendar_day.changed_at is not null) order by day.date) as days
         from generate_series(make_date($1, 1, 1)::timestamp, make_date($1, 12, 31)::timestamp, interval '1 day') as day (date)
         left join calendar_day on calendar_day.date = day.date::date
       ) as days`,
      [year],
    );
    if (!row) {
      throw new Error('the calendar row is missing');
    }
    return { ...stateOf(row), revision: row.revision, days: row.days };
  }

  async officeHours(): Promise<OfficeHoursView> {
    const [row] = await this.database.query<{ revision: number; periods: OfficeHoursPeriodView[] }>(
      `select calendar.revision, (
         select coalesce(json_agg(json_build_object(
           'effectiveFrom', period.effective_from,
           'season', case when period.season_from is not null
             then json_build_object('from', period.season_from, 'to', period.season_to) end,
           'name', period.name,
           'opens', to_char(make_interval(mins => period.opens), 'HH24:MI'),
           'breakStarts', to_char(make_interval(mins => period.break_starts), 'HH24:MI'),
           'breakEnds', to_char(make_interval(mins => period.break_ends), 'HH24:MI'),
           'closes', to_char(make_interval(mins => period.closes), 'HH24:MI')
         ) order by period.effective_from, period.season_from nulls first), '[]')
         from office_hours_period as period) as periods
       from calendar`,
    );
    const { opens, breakStarts, breakEnds, closes } = DEFAULT_OFFICE_HOURS;
    return {
      revision: row?.revision ?? 0,
      fallback: {
        opens: timeOf(opens),
        breakStarts: timeOf(breakStarts ?? 0),
        breakEnds: timeOf(breakEnds ?? 0),
        closes: timeOf(closes),
      },
      periods: row?.periods ?? [],
    };
  }
}

function stateOf({ year, source, workdays }: YearRow) {
  return { year, isLoaded: source !== null, isPublished: isPublished(year), source, workdays };
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
