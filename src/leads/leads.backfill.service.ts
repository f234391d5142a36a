import { Injectable } from '@nestjs/common';
import type { ImportValues, RowGuard } from '../imports/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Clock, localInstant } from '../platform/clock/index.js';
import { EventLog } from '../platform/events/index.js';
import { Settings } from '../platform/settings/index.js';
import { LeadAccess } from './lead-access.js';
import { BACKFILL_FIELDS, backfillProblem, isBeforeGoLive, isWhole, originalReportIn } from './lead-backfill.js';
import { leadErrors } from './leads.errors.js';
import { LeadDisputed, leadSubject } from './leads.events.js';
import { LeadsRepository } from './leads.repository.js';
import { goLiveOn } from './leads.settings.js';

const ZONE = 'Asia/Shanghai';
const ERRORS = {
  'lead.backfill-day': leadErrors.backfillDay,
  'lead.backfill-day-required': leadErrors.backfillDayRequired,
  'lead.backfill-basis-required': leadErrors.backfillBasis,
  'lead.phone-in-text': leadErrors.phoneInText,
} as const;

/** A first report that was made before the system was there, as it enters a lead. */
export interface Backfill {
  day: string;
  /** The beginning of that day. */
  at: Date;
  basis: string;
}

/** 存量补录: who may bring in the day of an original report, until when, and that it can be doubted. */
@Injectable()
export class LeadsBackfillService {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly access: LeadAccess,
    private readonly repository: LeadsRepository,
    private readonly events: EventLog,
  ) {}

  /** For whoever may not, or not any more, the columns are not there. */
  async guardFor(actor: Actor): Promise<RowGuard> {
    const today = await this.clock.today();
    const isOpen = await this.isOpenTo(actor, today);
    return {
      hiddenFields: new Set(isOpen ? [] : Object.values(BACKFILL_FIELDS)),
      check: (values) => {
        const original = originalReportIn(values);
        if (original === null) {
          return [];
        }
        const problem = isOpen
          ? backfillProblem(original, today)
          : { path: BACKFILL_FIELDS.day, code: 'lead.backfill-closed' };
        return problem === null ? [] : [problem];
      },
    };
  }

  /** What a row says of its original report, decided at the moment when it becomes a lead. @throws lead.backfill-… */
  async claimed(actor: Actor, values: ImportValues): Promise<Backfill | undefined> {
    const original = originalReportIn(values);
    if (original === null) {
      return undefined;
    }
    const today = await this.clock.today();
    if (!(await this.isOpenTo(actor, today))) {
      throw leadErrors.backfillClosed();
    }
    const problem = backfillProblem(original, today);
    if (problem !== null || !isWhole(original)) {
      throw ERRORS[problem?.code ?? 'lead.backfill-basis-required']({}, problem === null ? [] : [problem]);
    }
    return { ...original, at: localInstant(original.day, '00:00', ZONE) };
  }

  /** A flag and its words; who was first then is for those to say who decide about disputes. */
  async dispute(actor: Actor, id: string, note: string): Promise<void> {
    await this.access.change(actor, { id, verb: 'dispute' }, async ({ lead, now }) => {
      const dispute = { disputedAt: now, disputedById: actor.userId, disputeNote: note, changedAt: now };
      await this.repository.update(lead, dispute);
      await this.events.append(actor, LeadDisputed({ subject: leadSubject(id), data: { note } }));
    });
  }

  private async isOpenTo(actor: Actor, today: string): Promise<boolean> {
    return actor.permissions.has('lead.backfill') && isBeforeGoLive(today, await this.settings.get(goLiveOn));
  }
}
