import type { DatabaseCheck, Finding } from '../platform/doctor/index.js';
import { defineMessages } from '../platform/i18n/index.js';

defineMessages({
  'doctor.calendar': { 'zh-CN': '工作日历已载入 {years} 年', en: 'The working calendar holds {years}' },
  'doctor.calendar-missing': {
    'zh-CN': '工作日历缺少 {years} 年，期限只是暂定。国务院办公厅发布节假日安排后请在“工作日历”中载入。',
    en: 'The working calendar lacks {years}: limits are provisional. Load it on the calendar page once the notice is published.',
  },
});

/** The notice for a year comes in November of the year before: until December the next one may be missing. */
export const checkCalendarYears: DatabaseCheck = async ({ runtime }): Promise<Finding> => {
  const years = await runtime.query<{ year: number; isLoaded: boolean; isNeeded: boolean }>(
    `select wanted.year, calendar_year.year is not null as "isLoaded",
            wanted.year = today.year or today.month = 12 as "isNeeded"
     from (select extract(year from local)::int as year, extract(month from local)::int as month
           from (select business_now() at time zone 'Asia/Shanghai' as local) as clock) as today
     cross join lateral generate_series(today.year, today.year + 1) as wanted (year)
     left join calendar_year on calendar_year.year = wanted.year
     order by wanted.year`,
  );
  const missing = years.filter((year) => !year.isLoaded);
  if (missing.length === 0) {
    return { verdict: 'ok', code: 'doctor.calendar', params: { years: years.map(({ year }) => year).join(', ') } };
  }
  const verdict = missing.some((year) => year.isNeeded) ? 'fail' : 'warn';
  return { verdict, code: 'doctor.calendar-missing', params: { years: missing.map(({ year }) => year).join(', ') } };
};
