import { join } from 'node:path';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Config } from '../config/index.js';
import { defineJob } from '../queue/index.js';
import { Sweeps, sweepPayload } from '../sweeps/index.js';
import { AnchorFile } from './anchor-file.js';
import { EventSealer } from './sealer.js';

const HOUR_MS = 3_600_000;

const AnchorAudit = defineJob({ queue: 'maintenance', name: 'audit.anchor', payload: sweepPayload, concurrency: 1 });

/** Where the anchors of a LANDFALL_HOME lie. */
export function anchorFileOf(home: string): AnchorFile {
  return new AnchorFile(join(home, 'anchors.jsonl'));
}

/** Puts the head of the audit chain outside the database every hour: into a file, and into the log for its collector. */
@Injectable()
export class EventAnchoring implements OnModuleInit {
  private readonly logger = new Logger(EventAnchoring.name);

  constructor(
    private readonly config: Config,
    private readonly sweeps: Sweeps,
    private readonly sealer: EventSealer,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ job: AnchorAudit, everyMs: HOUR_MS, run: () => this.anchor() });
  }

  /** Seals what was committed up to now and anchors the newest link; without any event there is nothing to anchor. */
  async anchor(): Promise<void> {
    await this.sealer.seal();
    const head = await this.sealer.head();
    if (!head) {
      return;
    }
    const line = { position: head.position, hash: head.hash.toString('hex'), at: head.seenAt.toISOString() };
    this.logger.log({ message: 'audit anchor', ...line });
    await anchorFileOf(this.config.home).append(line);
  }
}
