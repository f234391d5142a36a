import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { systemActor, type Actor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { expectVersion } from '../platform/http/index.js';
import { dayNumber, isWeekend } from './calendar-date.js';
import { calendarErrors } from './calendar.errors.js';
import { CalendarChanged, type CalendarChange } from './calendar.events.js';
import type { YearSource } from './calendar.entity.js';
import { CALENDAR_ID, CalendarRepository, type NamedOfficeHours } from './calendar.repository.js';
import { daysUnder, type HolidayNotice } from './holiday-notice.js';
import { overlapIn } from './office-hours.js';
import { isPublished, publishedDays } from './published-years.js';
import type { CalendarDayFact } from './working-calendar.js';

/** Limits reach this far back and ahead of today in an ordinary zone; the rest is loaded when somebody asks. */
const YEARS_BACK = 3;
const YEARS_AHEAD = 1;
const END_OF_TIME = '9999-12-31';

type Change = Omit<CalendarChange, 'revision'> & { before: Record<string, unknown>; after: Record<string, unknown> };

/** Changes of the working calendar: each is one transaction, one revision and one event. */
@Injectable()
export class CalendarService implements OnApplicationBootstrap {
  constructor(
    private readonly repository: CalendarRepository,
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** A new installation, and each release that brings a new notice, loads the years around the business date. */
  async onApplicationBootstrap(): Promise<void> {
    const thisYear = Number((await this.clock.today()).slice(0, 4));
    const actor = systemActor('calendar-start');
    for (let year = thisYear - YEARS_BACK; year <= thisYear + YEARS_AHEAD; year += 1) {
      if (isPublished(year)) {
        await this.database.transaction(async () => this.loadIfMissing(actor, year));
      }
    }
  }

  /**
   * Takes the year as this release has it; days changed by hand are set back.
   * @throws calendar.year-not-published
   */
  async loadYear(actor: Actor, year: number): Promise<void> {
    if (!isPublished(year)) {
      throw calendarErrors.yearNotPublished({ year });
    }
    await this.database.transaction(async () => {
      await this.repository.lock();
      await this.replaceYear(actor, { year, source: 'PUBLISHED' }, publishedDays(year));
    });
  }

  /** A year that no release has brought yet, or brought wrongly, from the State Council's notice. */
  async enterNotice(actor: Actor, edit: { year: number; revision: number }, notice: HolidayNotice): Promise<void> {
    const days = daysUnder(notice, edit.year);
    await this.database.transaction(async () => {
      expectVersion(await this.repository.lock(), edit.revision);
      await this.replaceYear(actor, { year: edit.year, source: 'NOTICE' }, days);
    });
  }

  /** @throws calendar.year-not-loaded, request.stale-version */
  async changeDay(actor: Actor, revision: number, day: CalendarDayFact): Promise<void> {
    await this.database.transaction(async () => {
      expectVersion(await this.repository.lock(), revision);
      const before = await this.repository.day(day.date);
      if (!before) {
        throw calendarErrors.yearNotLoaded({ year: Number(day.date.slice(0, 4)) });
      }
      await this.repository.changeDay({ ...day, changedById: actor.userId });
      await this.record(actor, {
        reason: 'day-changed',
        from: day.date,
        to: day.date,
        before: { date: day.date, workday: before.workday, name: before.name },
        after: { date: day.date, workday: day.workday, name: day.name },
      });
    });
  }

  /** Replaces all periods. @throws calendar.seasons-overlap, request.stale-version */
  async setOfficeHours(actor: Actor, revision: number, periods: readonly NamedOfficeHours[]): Promise<void> {
    const overlap = overlapIn(periods);
    if (overlap !== null) {
      throw calendarErrors.seasonsOverlap({ effectiveFrom: overlap });
    }
    await this.database.transaction(async () => {
      expectVersion(await this.repository.lock(), revision);
      const before = await this.repository.officeHours();
      await this.repository.replaceOfficeHours(periods);
      await this.record(actor, {
        reason: 'office-hours-changed',
        from: earliestOf([...before, ...periods]),
        to: END_OF_TIME,
        before: { periods: before },
        after: { periods },
      });
    });
  }

  private async loadIfMissing(actor: Actor, year: number): Promise<void> {
    await this.repository.lock();
    const loaded = await this.repository.loadedYears();
    if (!loaded.has(year)) {
      await this.replaceYear(actor, { year, source: 'PUBLISHED' }, publishedDays(year));
    }
  }

  private async replaceYear(
    actor: Actor,
    { year, source }: { year: number; source: YearSource },
    days: readonly CalendarDayFact[],
  ): Promise<void> {
    const before = await this.repository.daysOf(year);
    await this.repository.replaceYear({ year, source, loadedById: actor.userId }, days);
    await this.record(actor, {
      reason: 'year-loaded',
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      before: { year, isLoaded: before.length > 0 },
      after: { year, source, ...differences(before, days) },
    });
  }

  private async record(actor: Actor, { before, after, ...change }: Change): Promise<void> {
    const revision = await this.repository.nextRevision();
    const subject = { kind: 'calendar', id: CALENDAR_ID };
    await this.events.append(actor, CalendarChanged({ subject, data: { ...change, revision }, before, after }));
  }
}

function earliestOf(periods: ReadonlyArray<{ effectiveFrom: string }>): string {
  return periods.reduce((least, { effectiveFrom }) => (effectiveFrom < least ? effectiveFrom : least), END_OF_TIME);
}

/** Dates that count otherwise than before; a year that was not loaded counted Monday to Friday. */
function differences(before: readonly CalendarDayFact[], after: readonly CalendarDayFact[]) {
  const counted = new Map(before.map((day) => [day.date, day.workday]));
  const changed = after.filter((day) => day.workday !== (counted.get(day.date) ?? !isWeekend(dayNumber(day.date))));
  return {
    nowOff: changed.filter((day) => !day.workday).map((day) => day.date),
    nowWorked: changed.filter((day) => day.workday).map((day) => day.date),
  };
}
