import { defineEvent } from '../platform/events/index.js';
import type { CalendarDate } from './calendar-date.js';

export interface CalendarChange {
  reason: 'year-loaded' | 'day-changed' | 'office-hours-changed';
  /** First and last day that may count differently: only limits whose span touches them need a new end. */
  from: CalendarDate;
  to: CalendarDate;
  revision: number;
}

/** Working days or office hours have changed. Whoever keeps a computed deadline computes it again. */
export const CalendarChanged = defineEvent<CalendarChange>('calendar.changed');
