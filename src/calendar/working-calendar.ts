import { dayNumber, dayOf, isWeekend, yearOfDay, type CalendarDate, type DayNumber } from './calendar-date.js';
import { closingOf, hoursOn, stretchesOf, type OfficeHoursPeriod, type Stretch } from './office-hours.js';

const UNKNOWN = 0;
const OFF = 1;
const WORK = 2;

export interface CalendarDayFact {
  date: CalendarDate;
  workday: boolean;
  /** Name of the holiday the day belongs to (also of a weekend worked in lieu of one). */
  name: string | null;
}

/**
 * The working days and office hours of the zone as one immutable value. A day of a year that was never loaded counts
 * Monday to Friday and is *provisional*: the yearly State Council notice may still make it a holiday, and nobody may
 * be told such a deadline as if it were certain.
 */
export class WorkingCalendar {
  private readonly first: DayNumber;
  private readonly flags: Uint8Array;
  private readonly names = new Map<DayNumber, string>();

  constructor(
    days: readonly CalendarDayFact[],
    private readonly officeHours: readonly OfficeHoursPeriod[] = [],
    /** Grows with each change; two values of the same revision are the same calendar. */
    readonly revision = 0,
  ) {
    const numbers = days.map((day) => dayNumber(day.date));
    this.first = numbers.reduce((least, day) => Math.min(least, day), numbers[0] ?? 0);
    const last = numbers.reduce((most, day) => Math.max(most, day), this.first - 1);
    this.flags = new Uint8Array(last - this.first + 1);
    days.forEach((day, index) => {
      const number = numbers[index] ?? 0;
      this.flags[number - this.first] = day.workday ? WORK : OFF;
      if (day.name !== null) {
        this.names.set(number, day.name);
      }
    });
  }

  isLoaded(day: DayNumber): boolean {
    return (this.flags[day - this.first] ?? UNKNOWN) !== UNKNOWN;
  }

  isWorkday(day: DayNumber): boolean {
    const flag = this.flags[day - this.first] ?? UNKNOWN;
    return flag === UNKNOWN ? !isWeekend(day) : flag === WORK;
  }

  nameOf(day: DayNumber): string | null {
    return this.names.get(day) ?? null;
  }

  /** Office time of the day; empty on a day off. */
  stretches(day: DayNumber): Stretch[] {
    return this.isWorkday(day) ? stretchesOf(hoursOn(this.officeHours, day), day) : [];
  }

  closing(day: DayNumber): number {
    return closingOf(hoursOn(this.officeHours, day), day);
  }

  /** True when a day of the closed range belongs to a year that is not loaded. */
  isProvisional(from: DayNumber, to: DayNumber): boolean {
    return this.firstUnloadedYear(from, to) !== null;
  }

  firstUnloadedYear(from: DayNumber, to: DayNumber): number | null {
    for (let day = from; day <= to; day += 1) {
      if (!this.isLoaded(day)) {
        return yearOfDay(day);
      }
    }
    return null;
  }

  /** The working day that something done at this instant counts for: after closing or on a day off it is the next. */
  countedDay(instant: Date): DayNumber {
    const day = dayOf(instant);
    if (this.isWorkday(day) && instant.getTime() <= this.closing(day)) {
      return day;
    }
    return this.nextWorkday(day);
  }

  nextWorkday(after: DayNumber): DayNumber {
    let day = after + 1;
    // A loaded stretch without any working day ends where the loaded years end.
    while (!this.isWorkday(day)) {
      day += 1;
    }
    return day;
  }
}
