import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { LeadAccess, type LeadVersion, type TakenLead } from './lead-access.js';
import { stageRefusal } from './leads.errors.js';
import { LeadTriaged, leadSubject } from './leads.events.js';
import { mayMove } from './lead-stage.js';
import { factsOf } from './lead-facts.js';
import { LeadsAssignmentService } from './leads.assignment.service.js';
import { LeadsClosingService } from './leads.closing.service.js';
import { LeadsRepository } from './leads.repository.js';
import type { TriageLead } from './leads.schemas.js';

type Accepted = Extract<TriageLead, { outcome: 'ACCEPTED' }>;
type Returned = Extract<TriageLead, { outcome: 'RETURNED' }>;

/** 研判: the office takes the lead up, gives it back to be completed, or closes it; the introducer hears of each. */
@Injectable()
export class LeadsTriageService {
  constructor(
    private readonly access: LeadAccess,
    private readonly repository: LeadsRepository,
    private readonly assignment: LeadsAssignmentService,
    private readonly closing: LeadsClosingService,
    private readonly events: EventLog,
  ) {}

  /** @throws lead.stage-incomplete and what assigning throws */
  async triage(actor: Actor, triaged: LeadVersion, input: TriageLead): Promise<void> {
    await this.access.change(actor, { ...triaged, verb: 'triage' }, async (taken) => {
      await this.repository.acknowledge(taken.lead, taken.now);
      switch (input.outcome) {
        case 'ACCEPTED':
          return this.accept(actor, taken, input);
        case 'RETURNED':
          return this.giveBack(actor, taken, input);
        case 'CLOSED':
          await this.closing.end(actor, taken, input);
          return this.record(actor, taken, input);
      }
    });
  }

  private async accept(actor: Actor, taken: TakenLead, input: Accepted): Promise<void> {
    const { lead, now } = taken;
    const answer = mayMove(factsOf(lead), lead.stage, 'TRIAGED');
    if (!answer.ok) {
      throw stageRefusal(answer);
    }
    await this.repository.changeWait(lead.id, null, now);
    await this.repository.enterStage(
      lead,
      { stage: 'TRIAGED', byId: actor.userId, now },
      {
        isKey: input.priority === 'MAJOR',
        triagedAt: now,
        waitingCause: null,
        waitingSince: null,
        returnNote: null,
      },
    );
    await this.record(actor, taken, input);
    if (input.ownerId !== undefined && input.ownerId !== lead.ownerId) {
      await this.assignment.handOver(actor, taken, { ownerId: input.ownerId });
    }
  }

  /** The limits of the zone pause until the reporter has completed it. */
  private async giveBack(actor: Actor, taken: TakenLead, input: Returned): Promise<void> {
    const { lead, now } = taken;
    await this.repository.changeWait(lead.id, 'RETURNED', now);
    await this.repository.update(lead, {
      waitingCause: 'RETURNED',
      waitingSince: now,
      returnNote: input.note,
      changedAt: now,
    });
    await this.record(actor, taken, input);
  }

  private async record(actor: Actor, { lead }: TakenLead, input: TriageLead): Promise<void> {
    const { outcome, note } = input;
    const reason = outcome === 'CLOSED' ? { reason: input.reason } : {};
    const data = { outcome, isKey: lead.isKey, ...reason, ...(note === undefined ? {} : { note }) };
    await this.events.append(actor, LeadTriaged({ subject: leadSubject(lead.id), data }));
  }
}
