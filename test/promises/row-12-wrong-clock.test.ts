import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patience, sized } from '../support/full-size.js';
import { createMatterTable } from '../support/matters.js';
import { seedPeople, type People } from '../support/people.js';
import { ServerProcess, faketimeLibrary } from '../support/process.js';
import { startTestApp } from '../support/test-app.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';
import { TEST_NOW } from '../support/template.js';
import { until } from '../support/until.js';

describe.skipIf(!faketimeLibrary).each(sized(['+1h', '-1h'], ['+1h', '-1h', '+1d', '-1d']))(
  'a worker whose clock is wrong by %s',
  (clock) => {
    let database: TestDatabase;
    let people: People;
    let worker: ServerProcess | undefined;

    beforeAll(async () => {
      database = await cloneDatabase();
      await createMatterTable(database);
      const seeding = await startTestApp({ environment: { ROLE: 'api' }, database });
      people = await seedPeople(seeding);
      await seeding.close();
    });
    afterAll(async () => {
      await worker?.end();
      await database.drop();
    });

    async function steps(): Promise<string[]> {
      return (await database.sql<{ step: string }>('select step from inbox_item')).map((row) => row.step);
    }

    /** Lets the worker go round once more, and waits until it has: a second matter is told of what is due for it. */
    async function sweep(): Promise<void> {
      const [before] = await database.sql<{ count: string }>(
        `select count(*) as count from due_item where state = 'done'`,
      );
      await database.sql(`update open_limit set look_at = business_now()`);
      await database.sql(`select pg_notify('landfall_ring', 'reminders.sweep')`);
      await until(async () => {
        const [row] = await database.sql<{ open: string; count: string }>(
          `select count(*) filter (where look_at <= business_now()) as open,
                (select count(*) from due_item where state = 'done') as count from open_limit`,
        );
        return row?.open === '0' && Number(row.count) >= Number(before?.count);
      }, 'the sweep to have gone round');
    }

    it(
      'reminds nobody early and nobody late: the clock of the database decides',
      async () => {
        await database.setNow(TEST_NOW);
        worker = await ServerProcess.start({ database, clock });
        await worker.open({ ownerId: people.ids.officer });
        await until(
          async () => (await database.sql('select 1 from open_limit')).length === 1,
          'the limit to be opened',
        );
        // The warning is due at 8:30: a quarter of an hour before that a clock that is an hour fast would send it.
        await database.setNow('2026-02-11T08:15:00+08:00');
        await sweep();
        expect(await steps()).toEqual([]);
        await database.setNow('2026-02-11T08:30:00+08:00');
        await sweep();
        expect(await steps()).toEqual(['before']);
      },
      patience(120_000),
    );
  },
);
