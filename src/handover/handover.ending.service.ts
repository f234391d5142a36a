import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { EventLog } from '../platform/events/index.js';
import { HandoverReturns } from './handover-returns.js';
import { handoverErrors } from './handover.errors.js';
import { HandoverAccepted, HandoverUndone, handoverSubject } from './handover.events.js';
import { HandoverRepository } from './handover.repository.js';

/** How a handover ends: confirmed by its receivers, or taken back. */
@Injectable()
export class HandoverEndingService {
  constructor(
    private readonly database: Database,
    private readonly repository: HandoverRepository,
    private readonly returns: HandoverReturns,
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  /** 交接确认; a second word changes nothing. @throws handover.not-found for anybody else, handover.undone */
  async accept(actor: Actor, id: string, remark: string | null): Promise<void> {
    await this.database.transaction(async () => {
      const handover = await this.repository.lock(id);
      const own = (await this.repository.receiversOf(id)).find(({ personId }) => personId === actor.userId);
      if (!handover || !own) {
        throw handoverErrors.notFound();
      }
      if (handover.undoneAt !== null) {
        throw handoverErrors.undone();
      }
      if (own.acceptedAt === null) {
        await this.repository.accept(id, own.personId, { at: await this.clock.now(), remark });
        await this.repository.update(handover, {});
        const data = { code: handover.code, remark };
        await this.events.append(actor, HandoverAccepted({ subject: handoverSubject(id), data }));
      }
    });
  }

  /**
   * Everything goes back as it was, as long as nobody has confirmed it or worked on any of it.
   * @throws handover.not-found, access.denied, handover.undone, handover.accepted, handover.too-late,
   *   handover.giver-gone, handover.built-on
   */
  async undo(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const handover = await this.repository.lock(id);
      if (!handover) {
        throw handoverErrors.notFound();
      }
      if (handover.byId !== actor.userId && !actor.permissions.has('people.manage')) {
        throw platformErrors.forbidden();
      }
      const now = await this.clock.now();
      const count = await this.returns.giveBack(actor, handover, now);
      await this.repository.update(handover, { undoneAt: now, undoneById: actor.userId });
      const data = { code: handover.code, fromId: handover.fromId, count };
      await this.events.append(actor, HandoverUndone({ subject: handoverSubject(id), data }));
    });
  }
}
