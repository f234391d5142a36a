import { Injectable } from '@nestjs/common';
import { CalendarReader, due, type WorkingCalendar } from '../calendar/index.js';
import { Settings } from '../platform/settings/index.js';
import { contact, isReleasedByRule, type LimitFacts } from './lead-limits.js';
import { LeadsLimitsQueries } from './leads.limits.queries.js';
import { staleReleaseDays } from './leads.settings.js';

const PAGE = 200;
const BEFORE_ALL_IDS = '00000000-0000-0000-0000-000000000000';

/** When a lead without contact goes back to the pool. */
@Injectable()
export class LeadReleaseRule {
  constructor(
    private readonly queries: LeadsLimitsQueries,
    private readonly settings: Settings,
    private readonly calendar: CalendarReader,
  ) {}

  days(): Promise<number> {
    return this.settings.get(staleReleaseDays);
  }

  /** Ids of leads that may be due, a page at a time; `isDue` decides on each once it is locked. */
  async *candidates(): AsyncGenerator<string> {
    const days = await this.days();
    let page = await this.queries.silentFor(days, BEFORE_ALL_IDS, PAGE);
    while (page.length > 0) {
      yield* page;
      page = await this.queries.silentFor(days, page.at(-1) ?? BEFORE_ALL_IDS, PAGE);
    }
  }

  async isDue(id: string): Promise<boolean> {
    const [lead] = await this.queries.factsOf([id]);
    return lead !== undefined && isDueForRelease(lead, await this.days(), await this.calendar.current());
  }
}

export function isDueForRelease(lead: LimitFacts, days: number, calendar: WorkingCalendar): boolean {
  const running = contact(lead);
  if (!running || !isReleasedByRule(lead)) {
    return false;
  }
  return due({ ...running, limit: { amount: days, unit: 'CALENDAR_DAY' } }, calendar).at <= lead.now;
}
