import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { expectVersion } from '../platform/http/index.js';
import type { Instruction } from './instruction.entity.js';
import { instructionErrors } from './instructions.errors.js';
import { refusalOf, type InstructionVerb } from './instructions.policy.js';
import { InstructionsRepository } from './instructions.repository.js';
import { mayReadWords } from './instructions.rows.js';
import { InstructionsSightQueries } from './instructions.sight.queries.js';
import type { RecordSight } from './leadership-records.js';

/** The instruction and the version that a change is based on. */
export interface InstructionVersion {
  id: string;
  version: number;
}

interface Taking {
  id: string;
  verb: InstructionVerb;
  /** The version that the change is based on; left out by verbs that overwrite nobody's work. */
  version?: number;
}

export interface TakenInstruction {
  instruction: Instruction;
  sight: RecordSight | null;
  /** The business instant of the transaction. */
  now: Date;
}

/** The door of every write: nobody changes an instruction that they may not see, or in a way that is not theirs. */
@Injectable()
export class InstructionAccess {
  constructor(
    private readonly database: Database,
    private readonly repository: InstructionsRepository,
    private readonly sights: InstructionsSightQueries,
  ) {}

  /**
   * Runs `work` on the locked instruction, all in one transaction.
   * @throws instruction.not-found, access.denied, request.stale-version, instruction.not-now
   */
  async change(actor: Actor, taking: Taking, work: (taken: TakenInstruction) => Promise<void>): Promise<void> {
    await this.database.transaction(async () => work(await this.take(actor, taking)));
  }

  private async take(actor: Actor, { id, verb, version }: Taking): Promise<TakenInstruction> {
    const locked = await this.repository.lock(id);
    const seen = locked && (await this.sights.seenBy(actor, id));
    if (!locked || !seen) {
      throw instructionErrors.notFound();
    }
    const { instruction, now } = locked;
    const readsWords = mayReadWords(actor, instruction, seen.sight);
    const standing = { ...instruction, isTrashed: instruction.trashedAt !== null, readsWords };
    const refusal = refusalOf(actor, verb, standing);
    if (refusal === 'forbidden') {
      throw platformErrors.forbidden();
    }
    if (version !== undefined) {
      expectVersion(instruction.version, version);
    }
    if (refusal === 'not-now') {
      throw instructionErrors.notNow();
    }
    return { instruction, sight: seen.sight, now };
  }
}

/** The person behind the actor. @throws access.denied for the system itself, which answers for nothing */
export function personOf({ userId }: Actor): string {
  if (userId === null) {
    throw platformErrors.forbidden();
  }
  return userId;
}
