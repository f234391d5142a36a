import { afterAll, beforeAll, expect, it } from 'vitest';
import { Administration } from '../support/administration.js';
import { addressOf, apiRoutes, type ApiRoute } from '../support/api-routes.js';
import { startLeads, type LeadsWorld } from '../support/leads.js';
import { TestClient } from '../support/test-client.js';

/** PIPL 51: of all numbers together, whatever record they stand in. */
const MOST_A_DAY = 50;
const AT_ONCE = 100;

let world: LeadsWorld;
let dispatcher: TestClient;
let paths: string[];

beforeAll(async () => {
  world = await startLeads();
  dispatcher = await world.leads.as('dispatcher');
  const lead = await world.leads.aTriagedLead({ contactPhone: '13905910001' });
  const person = await (await Administration.of(world.app)).aPerson('zhu.li', { phone: '13700005555' });
  const records: Readonly<Record<string, string>> = { leads: lead.id, people: person.id };
  paths = revealing().map((route) => {
    const id = records[route.path.split('/')[3] ?? ''];
    if (id === undefined) {
      throw new Error(`${route.name} reveals a number: give it a record here`);
    }
    return addressOf(route, { id }).replace('/api/v1', '');
  });
});
afterAll(() => world.close());

const revealing = (): ApiRoute[] => apiRoutes(world.app).filter(({ path }) => path.endsWith('/reveal'));

async function ask(path: string): Promise<{ status: number; code: string }> {
  const answer = TestClient.refusal(await dispatcher.post(path, { reason: '核对联系方式' }));
  // A slow machine may run out of connections: whoever was told to come back does.
  return answer.status === 503 ? ask(path) : answer;
}

it('row 30: fifty numbers a day, counted over every kind of record, however many are asked for at once', async () => {
  expect(paths.length).toBeGreaterThanOrEqual(2);
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) => ask(paths[index % paths.length] ?? '')),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(MOST_A_DAY);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.map(({ code }) => code)).toEqual(Array(AT_ONCE - MOST_A_DAY).fill('reveal.used-up'));
});

it('row 30: each number shown has its row in the log, with who and why, and no number', async () => {
  const log = await world.app.database.sql<{ actor_id: string; data: Record<string, unknown> }>(
    `select actor_id, data from event_log where type like '%.phone-revealed'`,
  );
  expect(log).toHaveLength(MOST_A_DAY);
  expect(new Set(log.map(({ actor_id: who }) => who))).toEqual(new Set([world.people.ids.dispatcher]));
  expect(new Set(log.map(({ data }) => data['reason']))).toEqual(new Set(['核对联系方式']));
  expect(JSON.stringify(log)).not.toMatch(/1[3-9]\d{9}/);
});

it('row 30: the next day begins anew', async () => {
  await world.app.database.sql(`update reveal_quota set day = day - 1`);
  expect((await ask(paths[0] ?? '')).status).toBe(200);
});
