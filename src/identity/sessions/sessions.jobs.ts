import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { defineJob, JobQueues } from '../../platform/queue/index.js';
import { SessionsRepository } from './sessions.repository.js';

const HOUR = 3_600_000;

const SweepSessions = defineJob({
  queue: 'maintenance',
  name: 'session.sweep',
  payload: z.object({}),
  concurrency: 1,
});

/** Takes expired sessions, forgotten devices and old attempts away; none of them counts any more when it goes. */
@Injectable()
export class SessionsSweeper implements OnModuleInit {
  constructor(
    private readonly queues: JobQueues,
    private readonly sessions: SessionsRepository,
  ) {}

  onModuleInit(): void {
    this.queues.handle(SweepSessions, () => this.sessions.sweep());
    this.queues.every(SweepSessions, HOUR);
  }
}
