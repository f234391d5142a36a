/** Working days, office hours, and the limits that are counted in them (Asia/Shanghai). */
export { CalendarModule } from './calendar.module.js';
export { CalendarReader } from './calendar.reader.js';
export { CalendarChanged, type CalendarChange } from './calendar.events.js';
export { WorkingCalendar } from './working-calendar.js';
export { LIMIT_UNITS, mergeBreaks, type Break, type Limit, type LimitUnit } from './limit.js';
export { due, dueAfterReopening, type Deadline, type LimitedMatter } from './deadline.js';
export { elapsed, type Elapsed, type Span } from './elapsed.js';
export { explainDue, type Explanation } from './explanation.js';
export { addWorkingDays, type ShiftedDate } from './working-days.js';
export { dateOf, dayOf, type CalendarDate } from './calendar-date.js';
export { checkCalendarYears } from './calendar.doctor.js';
