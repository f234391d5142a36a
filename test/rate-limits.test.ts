import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedPeople, signedIn } from './support/people.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const PER_MINUTE = 5;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ environment: { ROLE: 'api', RATE_LIMIT_PER_MINUTE: String(PER_MINUTE) } });
  await seedPeople(app);
});
afterAll(() => app.close());

async function statusesOf(ask: () => Promise<{ status: number }>): Promise<number[]> {
  const statuses: number[] = [];
  for (let number = 0; number <= PER_MINUTE; number += 1) {
    statuses.push((await ask()).status);
  }
  return statuses;
}

it('counts the requests of one person, those that are refused as well', async () => {
  const handler = await signedIn(app, 'handler');
  const refused = await statusesOf(() => handler.get('/system/queues'));
  expect(refused).toEqual([...Array.from({ length: PER_MINUTE }, () => 403), 429]);
  expect(await handler.get('/me')).toMatchObject({ status: 429, body: { code: 'request.too-many' } });
});

it('counts the requests of an address that nobody is signed in at', async () => {
  const statuses = await statusesOf(() => app.anonymous.get('/me'));
  expect(statuses.slice(0, 1)).toEqual([401]);
  expect(statuses.at(-1)).toBe(429);
});
