import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { defineJob } from '../queue/index.js';
import { Sweeps, sweepPayload } from '../sweeps/index.js';

const DAY_MS = 86_400_000;

/** `architecture.md` 4.8: what was deleted can be taken back for so many days. */
const TRASH_DAYS = 30;

const EmptyTrash = defineJob({ queue: 'maintenance', name: 'trash.empty', payload: sweepPayload, concurrency: 1 });

/** Removes for good what has lain in the trash for more than so many days of business time. */
type Purge = (olderThanDays: number) => Promise<void>;

/** Empties the 30-day trash. Modules that have a `trashed_at` register how theirs is emptied for good. */
@Injectable()
export class Trash implements OnModuleInit {
  private readonly logger = new Logger(Trash.name);
  private readonly purges = new Map<string, Purge>();

  constructor(private readonly sweeps: Sweeps) {}

  register(name: string, purge: Purge): void {
    this.purges.set(name, purge);
  }

  onModuleInit(): void {
    this.sweeps.register({ job: EmptyTrash, everyMs: DAY_MS, run: () => this.empty() });
  }

  async empty(): Promise<void> {
    for (const [name, purge] of this.purges) {
      try {
        await purge(TRASH_DAYS);
      } catch (error) {
        this.logger.error(`the trash of ${name} could not be emptied: ${String(error)}`);
      }
    }
  }
}
