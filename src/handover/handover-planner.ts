import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { HandoverKinds, type HandoverKind, type HeldRecord, type Receiver } from './handover-kinds.js';
import { receiverOf, type Distribution, type PlannedRecord } from './handover-plan.js';

interface Planning {
  fromId: string;
  distribution: Distribution;
  receivers: ReadonlyMap<string, Receiver>;
}

/** Finds out what would go to whom, and what cannot. */
@Injectable()
export class HandoverPlanner {
  constructor(private readonly kinds: HandoverKinds) {}

  /** Nothing of it changes hands until the transaction ends. */
  async lock(fromId: string): Promise<void> {
    for (const kind of this.kinds.all()) {
      await kind.lock(fromId);
    }
  }

  async plan(actor: Actor, { fromId, distribution, receivers }: Planning): Promise<PlannedRecord[]> {
    const planned: PlannedRecord[] = [];
    for (const kind of this.kinds.all()) {
      const placed = (await kind.heldBy(fromId)).map((held) => ({
        kind: kind.kind,
        held,
        toId: receiverOf({ kind: kind.kind, held }, distribution),
      }));
      const refusals = new Map<string, string>();
      for (const receiver of receivers.values()) {
        const records = placed.filter(({ toId }) => toId === receiver.id).map(({ held }) => held);
        await this.note(refusals, kind, { actor, records, receiver });
      }
      planned.push(...placed.map((one) => ({ ...one, refusal: refusals.get(one.held.id) ?? null })));
    }
    return planned;
  }

  private async note(
    refusals: Map<string, string>,
    kind: HandoverKind,
    { actor, records, receiver }: { actor: Actor; records: HeldRecord[]; receiver: Receiver },
  ): Promise<void> {
    if (records.length > 0) {
      for (const [id, code] of await kind.refusals(actor, records, receiver)) {
        refusals.set(id, code);
      }
    }
  }
}
