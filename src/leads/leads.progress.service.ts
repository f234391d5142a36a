import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { newId } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { EventLog } from '../platform/events/index.js';
import { LeadAccess, type LeadVersion } from './lead-access.js';
import { factsOf } from './lead-facts.js';
import type { LeadFollowUpEntity } from './lead-history.entity.js';
import { mayMove, type LeadStage } from './lead-stage.js';
import type { Lead } from './lead.entity.js';
import type { OngoingStatus, WaitCause } from './lead-vocabulary.js';
import { leadErrors, stageRefusal } from './leads.errors.js';
import {
  LeadFollowedUp,
  LeadStageChanged,
  LeadStatusChanged,
  LeadWaitingChanged,
  leadSubject,
} from './leads.events.js';
import { LeadsRepository } from './leads.repository.js';
import type { LogFollowUp } from './leads.schemas.js';

/** What happens while a lead is worked on: contacts, stages, status, waiting for the zone. */
@Injectable()
export class LeadsProgressService {
  constructor(
    private readonly access: LeadAccess,
    private readonly repository: LeadsRepository,
    private readonly events: EventLog,
  ) {}

  /** A dated contact, or in one tap that nothing has changed. @throws lead.follow-up-in-the-future */
  async logFollowUp(actor: Actor, id: string, input: LogFollowUp): Promise<void> {
    const loggedById = actor.userId;
    if (loggedById === null) {
      throw platformErrors.forbidden();
    }
    await this.access.change(actor, { id, verb: 'followUp' }, async ({ lead, now }) => {
      const happenedAt = input.happenedAt === undefined ? now : new Date(input.happenedAt);
      if (happenedAt > now) {
        throw leadErrors.inTheFuture({}, [{ path: 'happenedAt', code: 'lead.follow-up-in-the-future' }]);
      }
      const followUp = {
        id: newId(),
        leadId: id,
        kind: input.kind,
        happenedAt,
        text: input.text ?? null,
        place: input.place ?? null,
        people: input.people,
        nextStep: input.nextStep ?? null,
        nextStepOn: input.nextStepOn ?? null,
        loggedById,
        onBehalfOfId: actor.onBehalfOfId,
      };
      await this.repository.insertFollowUp(followUp);
      await this.repository.note(lead, { ...latestOf(lead, followUp), lastFollowUpAt: now, changedAt: now });
      const data = { followUpId: followUp.id, kind: input.kind };
      await this.events.append(actor, LeadFollowedUp({ subject: leadSubject(id), data }));
    });
  }

  /** @throws lead.stage-not-reachable, lead.stage-incomplete with every field that is missing */
  async move(actor: Actor, moved: LeadVersion, input: { to: LeadStage; note?: string }): Promise<void> {
    await this.access.change(actor, { ...moved, verb: 'move' }, async ({ lead, now }) => {
      const { to, note } = input;
      const from = lead.stage;
      const answer = mayMove(factsOf(lead), from, to);
      if (!answer.ok) {
        throw stageRefusal(answer);
      }
      await this.repository.enterStage(lead, { stage: to, byId: actor.userId, now });
      const data = { from, to, ...(note === undefined ? {} : { note }) };
      await this.events.append(actor, LeadStageChanged({ subject: leadSubject(lead.id), data }));
    });
  }

  async changeStatus(
    actor: Actor,
    changed: LeadVersion,
    { status, reason }: { status: OngoingStatus; reason: string },
  ): Promise<void> {
    await this.access.change(actor, { ...changed, verb: 'changeStatus' }, async ({ lead, now }) => {
      const from = lead.status;
      const resumedAt = from === 'DORMANT' && status !== 'DORMANT' ? now : lead.resumedAt;
      await this.repository.update(lead, { status, statusReason: reason, statusSince: now, resumedAt, changedAt: now });
      const data = { from, to: status, reason };
      await this.events.append(actor, LeadStatusChanged({ subject: leadSubject(lead.id), data }));
    });
  }

  /** What of the zone the investor waits for, or that the zone has answered (null). */
  async changeWaiting(actor: Actor, id: string, cause: WaitCause | null): Promise<void> {
    await this.access.change(actor, { id, verb: 'wait' }, async ({ lead, now }) => {
      const from = lead.waitingCause;
      if (from === cause) {
        return;
      }
      await this.repository.changeWait(id, cause, now);
      await this.repository.note(lead, { waitingCause: cause, waitingSince: cause && now, changedAt: now });
      const data = { from, to: cause };
      await this.events.append(actor, LeadWaitingChanged({ subject: leadSubject(id), data }));
    });
  }
}

/**
 * What the lead keeps of a contact that is its latest. 无变化 is a report but no contact: it does not hold up the pool,
 * and the step that was agreed stays.
 */
function latestOf(lead: Lead, followUp: LeadFollowUpEntity): Partial<Lead> {
  const { kind, happenedAt, nextStep, nextStepOn } = followUp;
  const isLatest = lead.lastContactAt === null || happenedAt >= lead.lastContactAt;
  return kind === 'NO_CHANGE' || !isLatest ? {} : { lastContactAt: happenedAt, nextStep, nextStepOn };
}
