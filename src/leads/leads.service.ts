import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { LeadAccess, type LeadVersion } from './lead-access.js';
import { checkedBy, loggedChange } from './lead-changes.js';
import { LeadFields } from './lead-fields.js';
import { nameKeysOf } from './lead-keys.js';
import { LeadEdited, LeadPurged, LeadRestored, LeadTrashed, LeadWatched, leadSubject } from './leads.events.js';
import { answersReturn } from './leads.policy.js';
import { LeadsRepository } from './leads.repository.js';
import type { EditLead } from './leads.schemas.js';

/** The record itself: mend it, watch it, take it back, bring it back. */
@Injectable()
export class LeadsService {
  constructor(
    private readonly database: Database,
    private readonly access: LeadAccess,
    private readonly repository: LeadsRepository,
    private readonly fields: LeadFields,
    private readonly events: EventLog,
  ) {}

  /**
   * Checks only what was sent, so that a broken record can be mended. An edit that completes what was given back lets
   * the lead wait for the office again. @throws what `LeadFields.checkSecrecy` throws
   */
  async edit(actor: Actor, edited: LeadVersion, input: EditLead): Promise<void> {
    const verb = input.isKey === undefined ? (['edit'] as const) : (['edit', 'flagKey'] as const);
    await this.access.change(actor, { ...edited, verb }, async ({ lead, now }) => {
      const changes = { ...this.fields.columnsOf(input), ...checkedBy(lead, input) };
      await this.fields.checkSecrecy({ ...lead, ...changes });
      const { fields, before, after } = loggedChange(lead, Object.keys(input), changes);
      if (fields.length === 0) {
        return;
      }
      const isCompleted = answersReturn(actor, lead);
      if (isCompleted) {
        Object.assign(changes, { waitingCause: 'TRIAGE', waitingSince: now });
        await this.repository.changeWait(lead.id, 'TRIAGE', now);
      }
      const isTypedUp = lead.isUntyped && !changes.isUntyped;
      await this.repository.update(lead, { ...changes, ...nameKeysOf({ ...lead, ...changes }), changedAt: now });
      const data = { fields, ...(isCompleted ? { isCompleted } : {}), ...(isTypedUp ? { isTypedUp } : {}) };
      await this.events.append(actor, LeadEdited({ subject: leadSubject(lead.id), data, before, after }));
    });
  }

  /** 重点跟踪: on or off the list of what is watched. */
  async watch(actor: Actor, id: string, isWatched: boolean): Promise<void> {
    await this.access.change(actor, { id, verb: 'watch' }, async ({ lead }) => {
      if (lead.isWatched !== isWatched) {
        await this.repository.note(lead, { isWatched });
        await this.events.append(actor, LeadWatched({ subject: leadSubject(id), data: { isWatched } }));
      }
    });
  }

  async trash(actor: Actor, trashed: LeadVersion): Promise<void> {
    await this.access.change(actor, { ...trashed, verb: 'trash' }, async ({ lead, now }) => {
      await this.repository.update(lead, { trashedAt: now, trashedById: actor.userId, changedAt: now });
      await this.events.append(actor, LeadTrashed({ subject: leadSubject(lead.id), data: { code: lead.code } }));
    });
  }

  /** Within 30 days; the lead comes back as it was, but for its limits, which begin afresh. */
  async restore(actor: Actor, id: string): Promise<void> {
    await this.access.change(actor, { id, verb: 'restore' }, async ({ lead, now }) => {
      await this.repository.update(lead, { trashedAt: null, trashedById: null, resumedAt: now, changedAt: now });
      await this.events.append(actor, LeadRestored({ subject: leadSubject(lead.id), data: { code: lead.code } }));
    });
  }

  /** Deletes for good what has lain in the trash for so many days. */
  async purge(olderThanDays: number): Promise<void> {
    await this.database.transaction(async () => {
      for (const { id, code } of await this.repository.purge(olderThanDays)) {
        await this.events.append(systemActor('lead.purge'), LeadPurged({ subject: leadSubject(id), data: { code } }));
      }
    });
  }
}
