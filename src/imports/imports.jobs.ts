import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defineJob } from '../platform/queue/index.js';
import { Sweeps, sweepPayload } from '../platform/sweeps/index.js';
import { ImportProgress } from './imports.progress.js';

/** "See which imports are under way": which they are, and how far, stands in PostgreSQL. */
export const GoOnWithImports = defineJob({
  queue: 'imports',
  name: 'import.go-on',
  payload: sweepPayload,
  concurrency: 1,
});

const EVERY_MS = 30_000;

@Injectable()
export class ImportsJobs implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly progress: ImportProgress,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ job: GoOnWithImports, everyMs: EVERY_MS, run: (ending) => this.progress.goOn(ending) });
  }
}
