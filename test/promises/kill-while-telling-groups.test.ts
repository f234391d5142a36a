import { afterAll, beforeAll, expect, it } from 'vitest';
import { Notices } from '../../src/notifications/index.js';
import { Database, newId } from '../../src/platform/database/index.js';
import { generateKeys } from '../../src/platform/keys/index.js';
import { startLeads, type LeadsWorld } from '../support/leads.js';
import { ServerProcess } from '../support/process.js';
import { TestRobotServer } from '../support/robot-server.js';
import { until } from '../support/until.js';

const LEADS = 10;
const EACH = 17;
/** The vendors refuse what comes after so many within a minute. */
const MOST_A_MINUTE = 20;
const keys = { LANDFALL_KEYS: generateKeys() };

let robots: TestRobotServer;
let world: LeadsWorld;
const running: ServerProcess[] = [];

beforeAll(async () => {
  robots = await TestRobotServer.start();
  world = await startLeads({ ...keys, ROBOT_ORIGINS: robots.origin });
});
afterAll(async () => {
  await Promise.all(running.map((server) => server.end()));
  await world.close();
  await robots.stop();
});

async function start(): Promise<ServerProcess> {
  const environment = { ...keys, ROBOT_ORIGINS: robots.origin };
  const server = await ServerProcess.start({ database: world.app.database, environment });
  running.push(server);
  return server;
}

/** A group is owed more than it may be told in one minute. Answers the codes of what it is told about. */
async function owed(): Promise<string[]> {
  await robots.hangIn(await world.leads.as('head'), world.people.units.township);
  const codes: string[] = [];
  for (let place = 0; place < LEADS; place += 1) {
    const { id, code } = await world.leads.aReportedLead({ investorName: `群发${place}家有限公司` });
    codes.push(code ?? '');
    await world.app.app.get(Database).transaction(async () => {
      for (let time = 0; time < EACH; time += 1) {
        await world.app.app.get(Notices, { strict: false }).send({
          recipients: [world.people.ids.officer],
          code: 'lead.notice.assigned',
          record: { kind: 'lead', id },
          key: newId(),
        });
      }
    });
  }
  return codes;
}

async function count(state: string): Promise<number> {
  const [row] = await world.app.database.sql<{ count: number }>(
    'select count(*)::integer as count from robot_message where state = $1',
    [state],
  );
  return row?.count ?? -1;
}

it('a worker that is killed while it tells groups loses no message, and the limit of the vendors holds', async () => {
  const codes = await owed();
  expect(await count('pending')).toBe(LEADS * EACH);

  robots.vendors.wecom.isSilent = true;
  const doomed = await start();
  await until(async () => robots.posts.length > 0, 'the first message');
  await doomed.end('SIGKILL');
  expect(await count('sent')).toBe(0);
  expect(await count('sending')).toBeGreaterThan(0);

  robots.vendors.wecom.isSilent = false;
  // As if the lease of what was under way had ended.
  await world.app.database.sql(`update robot_message set next_attempt_at = clock_timestamp() where state = 'sending'`);
  const successor = await start();
  await until(async () => (await count('sent')) === LEADS * EACH, 'everything to be said', 150_000);
  await successor.end('SIGTERM');

  const said = robots.posts.map(({ text }) => text).join('\n');
  for (const code of codes) {
    expect(said.split(code).length - 1).toBeGreaterThanOrEqual(EACH);
  }
  expect(mostWithinAMinute()).toBeLessThanOrEqual(MOST_A_MINUTE);
}, 240_000);

function mostWithinAMinute(): number {
  const times = robots.posts.map(({ at }) => at);
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length));
}
