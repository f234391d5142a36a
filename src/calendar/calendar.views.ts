import type { DueAnswer, OfficeHoursPeriodView, TryDue } from './calendar.schemas.js';
import type { NamedOfficeHours } from './calendar.repository.js';
import { due } from './deadline.js';
import { explainDue } from './explanation.js';
import type { WorkingCalendar } from './working-calendar.js';

/** `HH:mm` of the API as the minutes the rules count in. */
export function officeHoursOf(view: OfficeHoursPeriodView): NamedOfficeHours {
  const { effectiveFrom, season, name, opens, breakStarts, breakEnds, closes } = view;
  return {
    effectiveFrom,
    season,
    name,
    hours: {
      opens: minutesOf(opens),
      breakStarts: breakStarts === null ? null : minutesOf(breakStarts),
      breakEnds: breakEnds === null ? null : minutesOf(breakEnds),
      closes: minutesOf(closes),
    },
  };
}

export function tryDue(question: TryDue, calendar: WorkingCalendar): DueAnswer {
  const { start, limit, unit, pausedFrom, pausedTo } = question;
  const breaks = pausedFrom && pausedTo ? [{ from: new Date(pausedFrom), to: new Date(pausedTo) }] : [];
  const matter = { start: new Date(start), limit: { amount: limit, unit }, breaks };
  const { at, provisional } = due(matter, calendar);
  return { at: at.toISOString(), isProvisional: provisional, explanation: explainDue(matter, calendar) };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
