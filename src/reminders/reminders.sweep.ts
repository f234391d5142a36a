import { Injectable, Logger } from '@nestjs/common';
import { InboxWriter, type InboxEntry } from '../notifications/index.js';
import { systemActor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { isDefinedMessage } from '../platform/i18n/index.js';
import { Recipients, tellOnce, type Addressed } from './recipients.js';
import { ReminderAssessment } from './reminders.assessment.js';
import './reminders.messages.js';
import type { StoredItem, StoredLimit } from './reminders.rows.js';
import { SweepRepository } from './reminders.sweep.repository.js';

const BATCH = 200;

/**
 * Takes what is due by business time and tells whom it names (`architecture.md` 4.2). What was written into the
 * inboxes and that it was written is one transaction; a batch that fails is taken again record by record, so that one
 * bad record stops nobody.
 */
@Injectable()
export class ReminderSweep {
  private readonly logger = new Logger(ReminderSweep.name);

  constructor(
    private readonly database: Database,
    private readonly repository: SweepRepository,
    private readonly assessment: ReminderAssessment,
    private readonly recipients: Recipients,
    private readonly inbox: InboxWriter,
  ) {}

  /** Answers how many limits were looked at. Safe to run anywhere, any number of times, in parallel. */
  async run(ending?: AbortSignal): Promise<number> {
    await this.repository.bury();
    let looked = 0;
    for (let limits = await this.fresh(ending); limits.length > 0; limits = await this.fresh(ending)) {
      await this.takeTogether(limits);
      looked += limits.length;
    }
    for (let tried = await this.tried(ending); tried.length > 0; tried = await this.tried(ending)) {
      await this.takeAlone(tried);
      looked += tried.length;
    }
    return looked;
  }

  private async fresh(ending?: AbortSignal): Promise<StoredLimit[]> {
    return ending?.aborted ? [] : this.repository.claim('fresh', BATCH);
  }

  private async tried(ending?: AbortSignal): Promise<StoredLimit[]> {
    return ending?.aborted ? [] : this.repository.claim('tried', 1);
  }

  private async takeTogether(limits: readonly StoredLimit[]): Promise<void> {
    try {
      await this.database.transaction(() => this.take(limits));
    } catch (error) {
      this.logger.warn(`a batch of ${limits.length} limits is taken one by one: ${String(error)}`);
      await this.takeAlone(limits);
    }
  }

  private async takeAlone(limits: readonly StoredLimit[]): Promise<void> {
    for (const limit of limits) {
      try {
        await this.database.transaction(() => this.take([limit]));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        this.logger.error(`rule ${limit.rule} failed on record ${limit.recordId}: ${message}`);
        await this.repository.noteFailure(limit.id, message);
      }
    }
  }

  /** The limits may have changed since they were claimed: they are locked and their records read again. */
  private async take(claimed: readonly StoredLimit[]): Promise<void> {
    const actor = systemActor('reminders.sweep');
    const limits = await this.repository.lockAll(claimed.map((limit) => limit.id));
    const assessed = await this.assessment.reassess(actor, limits);
    const items = await this.repository.dueItems(limits);
    const told = tellOnce(await this.recipients.address(items, assessed));
    const kinds = new Map(limits.map((limit) => [limit.rule, limit.recordKind]));
    await this.inbox.add(told.flatMap((one) => entriesOf(one, kinds.get(one.item.rule) ?? '')));
    await this.repository.finish(told.map(({ item, recipientIds }) => ({ item, told: recipientIds.length })));
  }
}

/** The sentence of the step; a step that a zone has named itself says what all of its kind say. */
function sentenceOf({ rule, step, dueAt }: StoredItem, limitEnd: Date): string {
  const own = `reminder.${rule}.${step}`;
  if (isDefinedMessage(own)) {
    return own;
  }
  if (dueAt < limitEnd) {
    return 'reminder.step.before';
  }
  return dueAt > limitEnd ? 'reminder.step.late' : 'reminder.step.due';
}

function entriesOf({ item, due, limitEnd, recipientIds }: Addressed, recordKind: string): InboxEntry[] {
  return recipientIds.map((recipientId) => ({
    recipientId,
    effectKey: ['reminder', item.rule, item.recordId, item.occurrence, item.step, recipientId].join(':'),
    code: sentenceOf(item, limitEnd),
    params: { ...due.params, dueAt: limitEnd.toISOString() },
    record: { kind: recordKind, id: item.recordId },
    step: item.step,
    fellDueAt: item.dueAt,
  }));
}
