import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClockMoved } from '../platform/clock/index.js';
import { Subscribers } from '../platform/events/index.js';
import { defineJob } from '../platform/queue/index.js';
import { Sweeps, sweepPayload } from '../platform/sweeps/index.js';
import { Trash } from '../platform/trash/index.js';
import { LeadsPoolService } from './leads.pool.service.js';
import { LeadsService } from './leads.service.js';

/** "See which leads nobody has followed": the whole content of the job; which they are stands in PostgreSQL. */
export const ReleaseStaleLeads = defineJob({
  queue: 'leads',
  name: 'leads.release-stale',
  payload: sweepPayload,
  concurrency: 1,
});

const EVERY_MS = 60_000;

/** What goes on by itself: the pool and the trash. */
@Injectable()
export class LeadsJobs implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly subscribers: Subscribers,
    private readonly trash: Trash,
    private readonly pool: LeadsPoolService,
    private readonly leads: LeadsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ job: ReleaseStaleLeads, everyMs: EVERY_MS, run: () => this.pool.releaseStale() });
    this.subscribers.register({
      name: 'leads.release-stale',
      events: [ClockMoved],
      handle: () => this.sweeps.ring(ReleaseStaleLeads.name),
    });
    this.trash.register('lead', (days) => this.leads.purge(days));
  }
}
