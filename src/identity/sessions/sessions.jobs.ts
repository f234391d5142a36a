import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { realNow } from '../../platform/clock/index.js';
import { defineJob, JobQueues } from '../../platform/queue/index.js';
import { PeopleRepository } from '../people/people.repository.js';
import { SessionsRepository } from './sessions.repository.js';

const HOUR = 3_600_000;

const SweepSessions = defineJob({
  queue: 'maintenance',
  name: 'session.sweep',
  payload: z.object({}),
  concurrency: 1,
});

/** Takes expired sessions, forgotten devices, old attempts and counts away; none of them counts any more when it goes. */
@Injectable()
export class SessionsSweeper implements OnModuleInit {
  constructor(
    private readonly queues: JobQueues,
    private readonly sessions: SessionsRepository,
    private readonly people: PeopleRepository,
  ) {}

  onModuleInit(): void {
    this.queues.handle(SweepSessions, () => this.sweep());
    this.queues.every(SweepSessions, HOUR);
  }

  private async sweep(): Promise<void> {
    await this.sessions.sweep();
    const lastWeek = new Date(realNow().getTime() - 7 * 24 * HOUR);
    await this.people.forgetReveals(lastWeek.toISOString().slice(0, 10));
  }
}
