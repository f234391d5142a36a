import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database, newId } from '../platform/database/index.js';
import { HandoverMoves } from './handover-moves.js';
import { HandoverParties } from './handover-parties.js';
import { fingerprintOf, movedOf, namedIn, type Distribution, type PlannedRecord } from './handover-plan.js';
import { HandoverPlanner } from './handover-planner.js';
import { handoverErrors } from './handover.errors.js';
import { HandoverRepository } from './handover.repository.js';
import type { MakeHandover } from './handover.schemas.js';
import type { HandoverBasis } from './handover.vocabulary.js';

type Planned = Distribution & { fromId: string };

interface Plan {
  basis: HandoverBasis;
  planned: PlannedRecord[];
}

/** 工作移交: everything that one person holds goes to others in one transaction. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly database: Database,
    private readonly repository: HandoverRepository,
    private readonly parties: HandoverParties,
    private readonly planner: HandoverPlanner,
    private readonly moves: HandoverMoves,
  ) {}

  /** What would go to whom. @throws access.denied, handover.receiver-inactive, handover.outside-unit */
  async plan(actor: Actor, { fromId, ...distribution }: Planned, isHeld = false): Promise<Plan> {
    await this.parties.nameOf(fromId);
    const basis = await this.parties.basisOf(actor, fromId);
    const ids = namedIn(distribution);
    if (isHeld) {
      // Records before people, as whoever assigns a record does: neither waits for what the other holds.
      await this.planner.lock(fromId);
    }
    const receivers = await this.parties.receivers(actor, { fromId, ids, isHeld });
    return { basis, planned: await this.planner.plan(actor, { fromId, distribution, receivers }) };
  }

  /**
   * Does exactly what the preview with this fingerprint has shown, or nothing. Answers the id of the handover.
   * @throws handover.changed-meanwhile, handover.nothing and what `plan` throws
   */
  async make(actor: Actor, input: MakeHandover): Promise<string> {
    const id = newId();
    await this.database.transaction(async () => {
      const { basis, planned } = await this.plan(actor, input, true);
      if (fingerprintOf(planned) !== input.fingerprint) {
        throw handoverErrors.changedMeanwhile();
      }
      const moved = movedOf(planned);
      if (moved.length === 0) {
        throw handoverErrors.nothing();
      }
      const { now, code } = await this.repository.nextCode();
      const { fromId, reason, note = null } = input;
      const byId = actor.userId ?? fromId;
      await this.repository.insert({ id, code, fromId, byId, basis, reason, note, madeAt: now });
      await this.moves.carryOut(actor, { id, code, fromId, basis, reason, note, now }, planned);
    });
    return id;
  }
}
