import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '../../src/platform/database/index.js';
import { defineJob } from '../../src/platform/queue/index.js';
import { Sweeps, sweepPayload } from '../../src/platform/sweeps/index.js';
import type { TestDatabase } from './test-database.js';

const Beat = defineJob({ queue: 'beat', name: 'test.beat', payload: sweepPayload, concurrency: 1 });

/** `beat_taken` notes when PostgreSQL gave a beat away, `beat` that its sweep went round. */
export async function createBeatTable(database: TestDatabase): Promise<void> {
  await database.sql(`
    create table beat (process_id integer not null);
    create table beat_taken (at timestamptz not null);
    grant select, insert on beat, beat_taken to landfall_app;
    create function note_beat() returns trigger language plpgsql as $$
      begin
        insert into beat_taken values (new.ran_at);
        return new;
      end $$;
    create trigger note_beat after insert or update on sweep_run
      for each row when (new.name = 'test.beat') execute function note_beat();`);
}

/** A sweep of tests alone. */
export function registerBeat(app: NestFastifyApplication, everyMs: number): void {
  const database = app.get(Database, { strict: false });
  app.get(Sweeps, { strict: false }).register({
    job: Beat,
    everyMs,
    run: () => database.query('insert into beat (process_id) values ($1)', [process.pid]),
  });
}
