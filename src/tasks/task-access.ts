import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { expectVersion } from '../platform/http/index.js';
import type { TaskPart } from './task-part.entity.js';
import { TaskParties } from './task-parties.js';
import { stateAfter, type TaskStep } from './task-state.js';
import type { Task } from './task.entity.js';
import { taskErrors } from './tasks.errors.js';
import { partRefusalOf, type PartVerb } from './tasks.parts.policy.js';
import { TasksPartsRepository } from './tasks.parts.repository.js';
import {
  refusalOf,
  standingOf,
  type TaskParty,
  type TaskRefusal,
  type TaskStanding,
  type TaskVerb,
} from './tasks.policy.js';
import { TasksRepository } from './tasks.repository.js';

/** The task and the version that a change is based on. */
export interface TaskVersion {
  id: string;
  version: number;
}

/** The part of a supporting unit, and the version that a change is based on. */
export interface PartVersion extends TaskVersion {
  unitId: string;
}

interface Taking {
  id: string;
  verb: TaskVerb;
  /** The version that the change is based on; left out by verbs that overwrite nobody's work. */
  version?: number;
}

export interface TakenTask {
  task: Task;
  standing: TaskStanding;
  party: TaskParty;
  /** The business instant of the transaction. */
  now: Date;
}

/** The door of every write: nobody changes a task that they may not see, or in a way that is not theirs. */
@Injectable()
export class TaskAccess {
  constructor(
    private readonly database: Database,
    private readonly repository: TasksRepository,
    private readonly parties: TaskParties,
    private readonly parts: TasksPartsRepository,
  ) {}

  /**
   * Runs `work` on the locked task, all in one transaction.
   * @throws task.not-found outside the actor's scope, access.denied, request.stale-version, task.not-now
   */
  async change(actor: Actor, taking: Taking, work: (taken: TakenTask) => Promise<void>): Promise<void> {
    const party = await this.parties.of(actor);
    await this.database.transaction(async () => work(await this.take(party, taking)));
  }

  /**
   * The same for the part of a supporting unit; the task is locked, too.
   * @throws task.not-found also where the unit does not support the task
   */
  async changePart(
    actor: Actor,
    { id, unitId, version, verb }: PartVersion & { verb: PartVerb },
    work: (taken: TakenTask & { part: TaskPart }) => Promise<void>,
  ): Promise<void> {
    const party = await this.parties.of(actor);
    await this.database.transaction(async () => {
      const taken = await this.lock(party, id);
      const part = await this.parts.find(id, unitId);
      if (!part) {
        throw taskErrors.notFound();
      }
      const refusal = partRefusalOf(party, verb, { task: taken.standing, part });
      demand(refusal, () => expectVersion(part.version, version));
      await work({ ...taken, part });
    });
  }

  private async take(party: TaskParty, { id, verb, version }: Taking): Promise<TakenTask> {
    const taken = await this.lock(party, id);
    demand(refusalOf(party, verb, taken.standing), () => {
      if (version !== undefined) {
        expectVersion(taken.task.version, version);
      }
    });
    return taken;
  }

  private async lock(party: TaskParty, id: string): Promise<TakenTask> {
    const seen = await this.repository.lockInScope(party, id);
    if (!seen) {
      throw taskErrors.notFound();
    }
    const { task, now } = seen;
    return { task, standing: standingOf({ ...task, isLate: task.dueAt < now }), party, now };
  }
}

/** Whom it does not concern learns nothing of versions; who works on an old version learns that before anything else. */
function demand(refusal: TaskRefusal | null, checkVersion: () => void): void {
  if (refusal === 'forbidden') {
    throw platformErrors.forbidden();
  }
  checkVersion();
  if (refusal === 'not-now') {
    throw taskErrors.notNow();
  }
}

/** Columns of the state into which the step leads. @throws task.not-now */
export function entering(step: TaskStep, { state }: Task, now: Date): Pick<Task, 'state' | 'stateSince' | 'changedAt'> {
  const next = stateAfter(step, state);
  if (next === null) {
    throw taskErrors.notNow();
  }
  return { state: next, stateSince: now, changedAt: now };
}

/** The person behind the actor. @throws access.denied for the system itself, which answers for nothing */
export function personOf({ userId }: Actor): string {
  if (userId === null) {
    throw platformErrors.forbidden();
  }
  return userId;
}
