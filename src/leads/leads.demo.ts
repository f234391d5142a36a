import { Injectable } from '@nestjs/common';
import type { SeededDemo } from '../identity/index.js';
import { systemActor } from '../platform/actor/index.js';
import { Clock } from '../platform/clock/index.js';
import { Database } from '../platform/database/index.js';
import { EventLog } from '../platform/events/index.js';
import { demoRows, type DemoCast } from './demo-rows.js';
import { DEMO_LEADS, demoStory, type DemoStory } from './demo-story.js';
import { LeadFields } from './lead-fields.js';
import { LeadBackfilled, leadSubject } from './leads.events.js';
import { LeadsBackfillRepository, type LeadWithPast } from './leads.backfill.repository.js';

const BATCH = 20;

interface Loading {
  onProgress: (done: number, of: number) => void;
  signal: AbortSignal;
  total?: number;
}

/** Fills the demo zone with leads that are plainly made up, each with a past. */
@Injectable()
export class DemoLeads {
  constructor(
    private readonly database: Database,
    private readonly repository: LeadsBackfillRepository,
    private readonly fields: LeadFields,
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  /** Goes on where an interrupted load stopped: a batch is there whole or not at all. */
  async load(demo: SeededDemo, { onProgress, signal, total = DEMO_LEADS }: Loading): Promise<void> {
    let done = await this.repository.count();
    while (done < total && !signal.aborted) {
      const end = Math.min(done + BATCH, total);
      const stories = Array.from({ length: end - done }, (_, offset) => demoStory(done + offset));
      await this.database.transaction(() => this.backfill(demo, stories, done));
      done = end;
      onProgress(done, total);
    }
  }

  /** Some leads that are in talks, for what else is made up about them. */
  async some(count: number, isConfidential = false): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select lead.id from lead where lead.stage = 'NEGOTIATING' and lead.is_confidential = $2
       order by lead.first_reported_at desc, lead.id limit $1`,
      [count, isConfidential],
    );
    return rows.map(({ id }) => id);
  }

  /** Entered afterwards (补录): limits are computed, nobody is told of each as of something new. */
  private async backfill(demo: SeededDemo, stories: readonly DemoStory[], first: number): Promise<void> {
    const now = await this.clock.now();
    const codes = await this.repository.codesFor(stories.map(({ age }) => yearOf(now, age)));
    const rows = stories.map((story, index) =>
      demoRows(story, {
        code: codes[index] ?? '',
        cast: castOf(demo, first + index),
        now,
        contact: this.fields.columnsOf({ contactName: story.contactName, contactPhone: story.contactPhone }),
      }),
    );
    await this.repository.insert(rows);
    for (const { lead } of rows) {
      await this.append(lead);
    }
  }

  private async append({ id, code }: LeadWithPast['lead']): Promise<void> {
    const event = LeadBackfilled({ subject: leadSubject(id), data: { code } });
    await this.events.append(systemActor('demo'), event);
  }
}

function castOf({ people, units }: SeededDemo, index: number): DemoCast {
  const isEastern = index % 3 !== 0;
  return {
    reporter: isEastern
      ? { id: people.ambassador, unitId: units.east }
      : { id: people.ambassador2, unitId: units.west },
    owner: { id: people.officer, unitId: units.east },
    dispatcherId: people.dispatcher,
  };
}

function yearOf(now: Date, daysAgo: number): number {
  return new Date(now.getTime() - daysAgo * 86_400_000 + 8 * 3_600_000).getUTCFullYear();
}
