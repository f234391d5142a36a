import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { EventLog } from '../platform/events/index.js';
import { HandoverKinds, type MovedRecord, type Receiver } from './handover-kinds.js';
import { movedOf, type PlannedRecord } from './handover-plan.js';
import type { HandoverItem } from './handover.entity.js';
import { HandoverMade, handoverSubject } from './handover.events.js';
import { HandoverRepository } from './handover.repository.js';
import type { HandoverBasis, HandoverReason } from './handover.vocabulary.js';

export interface StartedHandover {
  id: string;
  code: string;
  fromId: string;
  basis: HandoverBasis;
  reason: HandoverReason;
  note: string | null;
  now: Date;
}

type Moved = ReturnType<typeof movedOf>;

/** Moves the records of a plan by their modules, and keeps each as a line of the list. */
@Injectable()
export class HandoverMoves {
  constructor(
    private readonly kinds: HandoverKinds,
    private readonly people: PeopleReader,
    private readonly repository: HandoverRepository,
    private readonly events: EventLog,
  ) {}

  async carryOut(actor: Actor, handover: StartedHandover, planned: readonly PlannedRecord[]): Promise<void> {
    const moved = movedOf(planned);
    const receivers = countsBy(moved, ({ toId }) => toId);
    await this.repository.insertReceivers(
      [...receivers].map(([personId, recordCount]) => ({
        handoverId: handover.id,
        personId,
        recordCount,
        acceptedAt: null,
        remark: null,
      })),
    );
    const done = await this.move(actor, handover, moved);
    await this.repository.insertItems(planned.map((one, place) => itemOf(handover.id, one, { place, done })));
    const data = {
      code: handover.code,
      fromId: handover.fromId,
      basis: handover.basis,
      reason: handover.reason,
      receivers: [...receivers].map(([personId, count]) => ({ personId, count })),
      counts: Object.fromEntries(countsBy(moved, ({ kind }) => kind)),
      left: planned.length - moved.length,
    };
    await this.events.append(actor, HandoverMade({ subject: handoverSubject(handover.id), data }));
  }

  /** One call for each kind and receiver. Answers what became of each record. */
  private async move(
    actor: Actor,
    { id: handoverId, fromId, note, now }: StartedHandover,
    moved: Moved,
  ): Promise<Map<string, MovedRecord>> {
    const done = new Map<string, MovedRecord>();
    for (const toId of new Set(moved.map((one) => one.toId))) {
      const receiver: Receiver = {
        id: toId,
        unitId: await this.people.unitOf(toId),
        unitIds: await this.people.unitsOf(toId),
      };
      for (const kind of this.kinds.all()) {
        const recordIds = moved.filter((one) => one.toId === toId && one.kind === kind.kind).map(({ held }) => held.id);
        const records =
          recordIds.length === 0 ? [] : await kind.move(actor, { handoverId, fromId, receiver, recordIds, note, now });
        records.forEach((record) => done.set(`${kind.kind} ${record.id}`, record));
      }
    }
    return done;
  }
}

function itemOf(
  handoverId: string,
  { kind, held, toId, refusal }: PlannedRecord,
  { place, done }: { place: number; done: ReadonlyMap<string, MovedRecord> },
): HandoverItem {
  const moved = done.get(`${kind} ${held.id}`);
  return {
    handoverId,
    place: place + 1,
    recordKind: kind,
    recordId: held.id,
    toId,
    refusal,
    held,
    before: moved?.before ?? null,
    versionAfter: moved?.version ?? null,
  };
}

function countsBy(moved: Moved, keyOf: (one: Moved[number]) => string): Map<string, number> {
  const counts = new Map<string, number>();
  moved.forEach((one) => counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1));
  return counts;
}
