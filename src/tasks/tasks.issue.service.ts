import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { RecordTitles, type RecordRef } from '../platform/records/index.js';
import { TaskIssuing } from './task-issuing.js';
import { taskErrors } from './tasks.errors.js';
import { mayIssueTo } from './tasks.policy.js';
import type { IssueTask } from './tasks.schemas.js';

/** 交办 by hand: from paper, from a record on the screen, or of one's own. */
@Injectable()
export class TasksIssueService {
  constructor(
    private readonly database: Database,
    private readonly issuing: TaskIssuing,
    private readonly titles: RecordTitles,
  ) {}

  /** Answers the id of the new task. @throws task.outside-unit, task.source-unknown and what `TaskIssuing` throws */
  async issue(actor: Actor, input: IssueTask): Promise<string> {
    const { sourceKind, sourceNote, source, ...item } = input;
    if (!mayIssueTo(actor, item.leadUnitId)) {
      throw taskErrors.outsideUnit();
    }
    if (source) {
      await this.demandSource(actor, source);
    }
    return this.database.transaction(async () => {
      const origin = { sourceKind, note: sourceNote ?? null, record: source ?? null };
      return (await this.issuing.create(actor, origin, { ...item, line: null })).id;
    });
  }

  /** Nobody gives a task from a record that they may not see. */
  private async demandSource(actor: Actor, source: RecordRef): Promise<void> {
    const titleOf = await this.titles.titlesOf(actor, [source]);
    if (titleOf(source) === undefined) {
      throw taskErrors.sourceUnknown({}, [{ path: 'source', code: 'task.source-unknown' }]);
    }
  }
}
