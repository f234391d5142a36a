import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import type { Actor } from '../platform/actor/index.js';
import { Settings } from '../platform/settings/index.js';
import { HandoverKinds } from './handover-kinds.js';
import type { Handover } from './handover.entity.js';
import { handoverErrors } from './handover.errors.js';
import { HandoverRepository } from './handover.repository.js';
import { undoDays } from './handover.settings.js';

const DAY_MS = 86_400_000;

/** Gives the records of a handover back to whoever held them. */
@Injectable()
export class HandoverReturns {
  constructor(
    private readonly repository: HandoverRepository,
    private readonly kinds: HandoverKinds,
    private readonly people: PeopleReader,
    private readonly settings: Settings,
  ) {}

  /** Inside the transaction that holds the handover. Answers how many went back. */
  async giveBack(actor: Actor, handover: Handover, now: Date): Promise<number> {
    await this.demandOpen(handover, now);
    const moved = await this.repository.movedItems(handover.id);
    const builtOn: string[] = [];
    for (const kind of this.kinds.all()) {
      const records = moved
        .filter(({ recordKind }) => recordKind === kind.kind)
        .map(({ recordId, versionAfter, before }) => ({ id: recordId, version: versionAfter, before }));
      builtOn.push(...(records.length === 0 ? [] : await kind.giveBack(actor, handover.id, records)));
    }
    if (builtOn.length > 0) {
      throw handoverErrors.builtOn({ count: builtOn.length });
    }
    return moved.length;
  }

  private async demandOpen({ id, fromId, madeAt, undoneAt }: Handover, now: Date): Promise<void> {
    if (undoneAt !== null) {
      throw handoverErrors.undone();
    }
    const receivers = await this.repository.receiversOf(id);
    if (receivers.some(({ acceptedAt }) => acceptedAt !== null)) {
      throw handoverErrors.acceptedAlready();
    }
    const days = await this.settings.get(undoDays);
    if (now.getTime() > madeAt.getTime() + days * DAY_MS) {
      throw handoverErrors.tooLate({ days });
    }
    const active = await this.people.holdActive([fromId, ...receivers.map(({ personId }) => personId)]);
    if (!active.has(fromId)) {
      throw handoverErrors.giverGone();
    }
  }
}
