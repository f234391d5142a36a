import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { LeadAccess, type LeadVersion, type TakenLead } from './lead-access.js';
import { statusAfterClosing, type CloseReason } from './lead-vocabulary.js';
import { LeadClosed, LeadReopened, leadSubject } from './leads.events.js';
import { LeadsRepository } from './leads.repository.js';

interface Closing {
  reason: CloseReason;
  note: string;
}

/** An end with its reason, and back. */
@Injectable()
export class LeadsClosingService {
  constructor(
    private readonly access: LeadAccess,
    private readonly repository: LeadsRepository,
    private readonly events: EventLog,
  ) {}

  async close(actor: Actor, closed: LeadVersion, closing: Closing): Promise<void> {
    await this.access.change(actor, { ...closed, verb: 'close' }, async (taken) => {
      const from = taken.lead.stage;
      await this.end(actor, taken, closing);
      const data = { from, reason: closing.reason, note: closing.note };
      await this.events.append(actor, LeadClosed({ subject: leadSubject(closed.id), data }));
    });
  }

  /** The part of closing that triage shares; inside the transaction that holds the lead. */
  async end(actor: Actor, { lead, now }: TakenLead, { reason, note }: Closing): Promise<void> {
    await this.repository.changeWait(lead.id, null, now);
    const closed = { stage: 'CLOSED', byId: actor.userId, now } as const;
    await this.repository.enterStage(lead, closed, {
      status: statusAfterClosing(reason),
      statusReason: note,
      statusSince: now,
      closedReason: reason,
      closedNote: note,
      closedAt: now,
      waitingCause: null,
      waitingSince: null,
      poolSince: null,
    });
  }

  /** Back to the stage from which it was closed; what was reported waits for triage again. */
  async reopen(actor: Actor, reopened: LeadVersion, note: string): Promise<void> {
    await this.access.change(actor, { ...reopened, verb: 'reopen' }, async ({ lead, now }) => {
      const to = (await this.repository.stageBefore(lead.id)) ?? 'REPORTED';
      const waitingCause = to === 'REPORTED' ? 'TRIAGE' : null;
      await this.repository.changeWait(lead.id, waitingCause, now);
      await this.repository.enterStage(
        lead,
        { stage: to, byId: actor.userId, now },
        {
          status: 'ACTIVE',
          statusReason: null,
          statusSince: now,
          resumedAt: now,
          closedReason: null,
          closedNote: null,
          closedAt: null,
          waitingCause,
          waitingSince: waitingCause && now,
        },
      );
      await this.events.append(actor, LeadReopened({ subject: leadSubject(lead.id), data: { to, note } }));
    });
  }
}
