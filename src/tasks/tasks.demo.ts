import { Injectable } from '@nestjs/common';
import type { SeededDemo } from '../identity/index.js';
import { systemActor } from '../platform/actor/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { TaskDeadlines } from './task-deadlines.js';
import { demoIssuedAt, demoTaskRows, type DemoSource, type TaskWithPast } from './task-demo-rows.js';
import { DEMO_TASKS, taskStory } from './task-demo-stories.js';
import { storyOf, type TaskStory, type Told } from './task-demo-story.js';
import { TaskIssuing } from './task-issuing.js';
import { TaskBackfilled, taskSubject } from './tasks.events.js';
import { TasksBackfillRepository } from './tasks.backfill.repository.js';

interface Loading {
  signal: AbortSignal;
  /** The zone's own; more for measurements. */
  total?: number;
}

const BATCH = 50;

/** Fills the demo zone with tasks that are plainly made up, in every state. */
@Injectable()
export class DemoTasks {
  constructor(
    private readonly database: Database,
    private readonly repository: TasksBackfillRepository,
    private readonly issuing: TaskIssuing,
    private readonly deadlines: TaskDeadlines,
    private readonly events: EventLog,
  ) {}

  /** Goes on where an interrupted load stopped: a batch is there whole or not at all. */
  async load(demo: SeededDemo, { signal, total = DEMO_TASKS }: Loading): Promise<void> {
    let done = await this.repository.count();
    while (done < total && !signal.aborted) {
      const end = Math.min(done + BATCH, total);
      const first = done;
      await this.database.transaction(() => this.backfill(demo, first, end));
      done = end;
    }
  }

  /** Tasks of a record that is made up, too, each with its past; inside the caller's transaction. Answers their ids. */
  async ofRecord(demo: SeededDemo, source: DemoSource, told: readonly Told[]): Promise<string[]> {
    const rows: TaskWithPast[] = [];
    for (const [place, one] of told.entries()) {
      rows.push(await this.rowsOf(demo, storyOf(one), { ...source, line: String(place + 1) }));
    }
    await this.keep(rows);
    return rows.map(({ task }) => task.id);
  }

  /** Entered afterwards (补录): limits are computed, nobody is told of each as of something new. */
  private async backfill(demo: SeededDemo, first: number, end: number): Promise<void> {
    const rows: TaskWithPast[] = [];
    for (let index = first; index < end; index += 1) {
      rows.push(await this.rowsOf(demo, taskStory(index)));
    }
    await this.keep(rows);
  }

  private async keep(rows: readonly TaskWithPast[]): Promise<void> {
    await this.repository.insert(rows);
    for (const { task } of rows) {
      const event = TaskBackfilled({ subject: taskSubject(task.id), data: { code: task.code } });
      await this.events.append(systemActor('demo'), event);
    }
  }

  private async rowsOf(
    demo: SeededDemo,
    story: TaskStory,
    source?: DemoSource & { line: string },
  ): Promise<TaskWithPast> {
    const { now, code } = await this.issuing.nextCode();
    const amount = story.age + story.dueIn + 1;
    const limit = await this.deadlines.beginning(demoIssuedAt(story, now), { amount, unit: 'CALENDAR_DAY' });
    const issueUnitId = await this.issuing.unitOf(demo.people[story.issuer]);
    return demoTaskRows(story, { code, demo, now, issueUnitId, limit, ...(source === undefined ? {} : { source }) });
  }
}
