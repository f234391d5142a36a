import { addWorkingDays, dateOf, dayOf, due, type Limit, type WorkingCalendar } from '../calendar/index.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** When a step falls due, counted from the end of the limit in the unit of the step (`ReminderStep.offset`). */
export function stepTime(limitEnd: Date, offset: Limit, calendar: WorkingCalendar): Date {
  if (offset.amount === 0) {
    return limitEnd;
  }
  return offset.amount > 0
    ? due({ start: limitEnd, limit: offset }, calendar).at
    : before(limitEnd, { ...offset, amount: -offset.amount }, calendar);
}

function before(limitEnd: Date, { amount, unit }: Limit, calendar: WorkingCalendar): Date {
  switch (unit) {
    case 'CALENDAR_DAY':
      return new Date(limitEnd.getTime() - amount * DAY_MS);
    case 'WORKING_DAY':
      return openingBefore(limitEnd, amount, calendar);
    case 'WORKING_HOUR':
      return officeHoursBefore(limitEnd, amount, calendar);
  }
}

/** The morning of the first of the last `days` working days, so that so many whole working days are left. */
function openingBefore(limitEnd: Date, days: number, calendar: WorkingCalendar): Date {
  const nextDay = addWorkingDays(dateOf(limitEnd), 1, calendar).date;
  const { date } = addWorkingDays(nextDay, -days, calendar);
  const [morning] = calendar.stretches(dayOf(new Date(`${date}T12:00:00+08:00`)));
  return morning ? new Date(morning.from) : limitEnd;
}

function officeHoursBefore(limitEnd: Date, hours: number, calendar: WorkingCalendar): Date {
  let left = Math.round(hours * 60) * MINUTE_MS;
  for (let day = dayOf(limitEnd); ; day -= 1) {
    for (const stretch of calendar.stretches(day).toReversed()) {
      const open = Math.min(stretch.to, limitEnd.getTime()) - stretch.from;
      if (open >= left) {
        return new Date(stretch.from + open - left);
      }
      left -= Math.max(0, open);
    }
  }
}
