import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { defineJob } from '../queue/index.js';
import { Settings, type SettingDefinition } from '../settings/index.js';
import { Sweeps, sweepPayload } from '../sweeps/index.js';

const HOUR_MS = 3_600_000;
/** Rows that one statement removes: it holds no lock for long and keeps nobody waiting. */
const PORTION = 1_000;

const PurgeOld = defineJob({ queue: 'maintenance', name: 'retention.purge', payload: sweepPayload, concurrency: 1 });

/** Rows that go when they have been kept long enough. */
export interface Kept {
  /** The table, for the log. */
  readonly name: string;
  readonly days: SettingDefinition<number>;
  /** Removes at most `most` rows that are older than so many days of real time. Answers how many. */
  purge(olderThanDays: number, most: number): Promise<number>;
}

/** Removes what has been kept long enough, every hour and a portion at a time. Modules register in `onModuleInit`. */
@Injectable()
export class Retention implements OnModuleInit {
  private readonly logger = new Logger(Retention.name);
  private readonly kept: Kept[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly sweeps: Sweeps,
  ) {}

  register(kept: Kept): void {
    this.kept.push(kept);
  }

  onModuleInit(): void {
    this.sweeps.register({ job: PurgeOld, everyMs: HOUR_MS, run: (ending) => this.purge(ending) });
  }

  /** One that fails stops none of the others. */
  async purge(ending?: AbortSignal): Promise<void> {
    for (const kept of this.kept) {
      try {
        await this.purgeOne(kept, ending);
      } catch (error) {
        this.logger.error(`old rows of ${kept.name} could not be removed: ${String(error)}`);
      }
    }
  }

  private async purgeOne(kept: Kept, ending?: AbortSignal): Promise<void> {
    const days = await this.settings.get(kept.days);
    let removed = 0;
    for (let size = PORTION; size === PORTION; removed += size) {
      size = ending?.aborted ? 0 : await kept.purge(days, PORTION);
    }
    if (removed > 0) {
      this.logger.log(`removed ${removed} rows of ${kept.name} that were older than ${days} days`);
    }
  }
}
