import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { platformErrors } from '../platform/errors/index.js';
import { expectVersion } from '../platform/http/index.js';
import { TaskParties } from './task-parties.js';
import { stateAfter, type TaskStep } from './task-state.js';
import type { Task } from './task.entity.js';
import { taskErrors } from './tasks.errors.js';
import { refusalOf, standingOf, type TaskParty, type TaskStanding, type TaskVerb } from './tasks.policy.js';
import { TasksRepository } from './tasks.repository.js';

/** The task and the version that a change is based on. */
export interface TaskVersion {
  id: string;
  version: number;
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
  ) {}

  /**
   * Runs `work` on the locked task, all in one transaction.
   * @throws task.not-found outside the actor's scope, access.denied, request.stale-version, task.not-now
   */
  async change(actor: Actor, taking: Taking, work: (taken: TakenTask) => Promise<void>): Promise<void> {
    const party = await this.parties.of(actor);
    await this.database.transaction(async () => work(await this.take(party, taking)));
  }

  private async take(party: TaskParty, { id, verb, version }: Taking): Promise<TakenTask> {
    const seen = await this.repository.lockInScope(party, id);
    if (!seen) {
      throw taskErrors.notFound();
    }
    const { task, now } = seen;
    const standing = standingOf({ ...task, isLate: task.dueAt < now });
    const refusal = refusalOf(party, verb, standing);
    if (refusal === 'forbidden') {
      throw platformErrors.forbidden();
    }
    if (version !== undefined) {
      expectVersion(task.version, version);
    }
    if (refusal === 'not-now') {
      throw taskErrors.notNow();
    }
    return { task, standing, party, now };
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
