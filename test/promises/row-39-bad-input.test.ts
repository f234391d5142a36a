import { afterAll, beforeAll, expect, it } from 'vitest';
import { fuzzApi, type ApiDescription } from '../../drill/lib/api-fuzz.js';
import { describeApi } from '../../src/platform/http/index.js';
import { measured, patience, sized } from '../support/full-size.js';
import { seedPeople, signedIn } from '../support/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const REQUESTS = sized(600, 20_000);
/** Streams do not end, and what ends the own session would make the rest of the run a row of 401. */
const SKIPPED = new Set(['DELETE /api/v1/session', 'POST /api/v1/session', 'GET /api/v1/events']);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ environment: { ROLE: 'api' } });
});
afterAll(() => app.close());

it(
  'never answers 5xx to bad input, and always answers as described',
  async () => {
    const people = await seedPeople(app);
    const personas = await Promise.all(
      (['admin', 'dispatcher', 'officer'] as const).map((name) => signedIn(app, name)),
    );
    const description = JSON.parse(JSON.stringify(describeApi(app.app))) as ApiDescription;
    let turn = 0;

    const report = await fuzzApi({
      description,
      requests: REQUESTS,
      seed: 20_260_210,
      knownIds: [people.ids.officer, people.units.township],
      skip: SKIPPED,
      send: async (method, path, body) => {
        const persona = personas[(turn += 1) % personas.length];
        const answer = await persona?.raw(method, path, body);
        return {
          status: answer?.status ?? 0,
          contentType: answer?.headers.get('content-type') ?? '',
          text: answer?.text ?? '',
        };
      },
    });

    expect(report.faults).toEqual([]);
    expect(report.requests).toBe(REQUESTS);
    const wellFormed = Object.entries(report.byStatus).filter(([status]) => Number(status) < 300);
    expect(wellFormed.length).toBeGreaterThan(0);
    measured('slowest answer', report.slowestMs, { most: 2_000, unit: 'ms' });
    measured('memory kept', report.memoryGrowth, { most: 50, unit: 'MB' });
  },
  patience(60_000),
);
