import { afterAll, beforeAll, expect, it } from 'vitest';
import { Notices } from '../../src/notifications/index.js';
import { SweepRobots } from '../../src/notifications/robots/robot-sweep.js';
import { Database, newId } from '../../src/platform/database/index.js';
import { generateKeys } from '../../src/platform/keys/index.js';
import { JobQueues } from '../../src/platform/queue/index.js';
import { Sweeps } from '../../src/platform/sweeps/index.js';
import { startLeads, type LeadsWorld } from '../support/leads.js';
import { ServerProcess } from '../support/process.js';
import { TestRobotServer } from '../support/robot-server.js';
import { until } from '../support/until.js';

const LEADS = 10;
const EACH = 17;
/** The vendors refuse what comes after so many within a minute. */
const MOST_A_MINUTE = 20;
/** So many posts of one process are under way at once. */
const AT_ONCE = 5;
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
  await until(isMinuteGivenAway, 'everything of one minute to be passed on');
  await until(async () => robots.posts.length === AT_ONCE, 'as much as there may be to be under way');
  await doomed.end('SIGKILL');
  expect(await count('sent')).toBe(0);
  expect(await count('sending')).toBeGreaterThan(0);

  robots.vendors.wecom.isSilent = false;
  // As if the lease of what was under way had ended.
  await world.app.database.sql(`update robot_message set next_attempt_at = clock_timestamp() where state = 'sending'`);
  const successor = await start();
  await until(async () => (await count('leased')) === 0 && (await held()) === 0, 'all of one minute to be said');
  const ofFirstMinute = robots.posts.length;
  expect(await count('sent')).toBeLessThan(LEADS * EACH);

  await aMinuteLater();
  await until(async () => (await count('sent')) === LEADS * EACH, 'everything to be said');
  await successor.end('SIGTERM');

  const said = robots.posts.map(({ text }) => text).join('\n');
  for (const code of codes) {
    expect(said.split(code).length - 1).toBeGreaterThanOrEqual(EACH);
  }
  expect(ofFirstMinute).toBeLessThanOrEqual(MOST_A_MINUTE);
  expect(robots.posts.length - ofFirstMinute).toBeLessThanOrEqual(MOST_A_MINUTE);
  expect(robots.posts.length).toBeGreaterThan(MOST_A_MINUTE);
}, 60_000);

/** As many posts are claimed as the product allows itself, and the queue has all of them. */
async function isMinuteGivenAway(): Promise<boolean> {
  const [robot] = await world.app.database.sql<{ posts: number }>(
    'select cardinality(recent_posts) as posts from robot',
  );
  const queues = await world.app.app.get(JobQueues).counts();
  const waiting = queues.find(({ queue }) => queue === SweepRobots.queue)?.waiting ?? 0;
  return (robot?.posts ?? 0) >= MOST_A_MINUTE - 1 && waiting >= MOST_A_MINUTE - 1 - AT_ONCE;
}

/** What some process has under way. */
async function held(): Promise<number> {
  const [row] = await world.app.database.sql<{ count: number }>(
    `select count(*)::integer as count from robot_message
     where state = 'sending' and next_attempt_at > clock_timestamp()`,
  );
  return row?.count ?? -1;
}

/** As if a minute had passed since the latest post. */
async function aMinuteLater(): Promise<void> {
  await world.app.database.sql(
    `update robot set recent_posts = array(select at - interval '60 seconds' from unnest(recent_posts) as post (at))`,
  );
  await world.app.app.get(Sweeps, { strict: false }).ring(SweepRobots.name);
}
