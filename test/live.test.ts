import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Database, newId } from '../src/platform/database/index.js';
import { Notices } from '../src/notifications/index.js';
import { LiveClient } from './support/live-client.js';
import { MATTER, createMatterTable, openMatter, registerMatters } from './support/matters.js';
import { seedPeople, signedIn, type People, type PersonName } from './support/people.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { TestClient } from './support/test-client.js';
import { until } from './support/until.js';

let app: TestApp;
/** A second process over the same data: what happens in one is heard in the other. */
let other: TestApp;
let people: People;
const open: LiveClient[] = [];

beforeAll(async () => {
  // Without DATABASE_URL in its settings the process counts as a demo zone, whose clock may be moved.
  app = await startTestApp({ environment: { ROLE: 'api', DATABASE_URL: '' }, prepare: registerMatters });
  await createMatterTable(app.database);
  people = await seedPeople(app);
  other = await startTestApp({ environment: { ROLE: 'api' }, prepare: registerMatters, database: app.database });
});
afterEach(() => open.splice(0).forEach((live) => live.close()));
afterAll(async () => {
  await other.close();
  await app.close();
});

async function listen(name: PersonName, at: TestApp = other): Promise<{ live: LiveClient; client: TestClient }> {
  const client = await signedIn(at, name);
  const live = await LiveClient.open(client);
  open.push(live);
  await live.hears((message) => message.type === 'inbox');
  return { live, client };
}

function notify(recipientId: string): Promise<number> {
  const notices = app.app.get(Notices, { strict: false });
  return app.app
    .get(Database)
    .transaction(() => notices.send({ recipients: [recipientId], code: 'matter.arrived', key: newId() }));
}

it('is a stream that no proxy holds back, with the headers of every other answer', async () => {
  const { live } = await listen('officer');
  expect(live.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(live.response.headers.get('x-accel-buffering')).toBe('no');
  expect(live.response.headers.get('cache-control')).toBe('no-store');
  expect(live.response.headers.get('content-security-policy')).toContain(`default-src 'self'`);
});

it('rings for what another process has told this person, and for nobody else', async () => {
  const { live, client } = await listen('officer');
  const { live: outsider } = await listen('outsider');
  await notify(people.ids.officer);
  const { unread } = await live.hears((message) => message.type === 'inbox' && (message.unread ?? 0) > 0);
  expect(unread).toBe(1);
  await client.post('/inbox/read-all');
  await live.hears((message) => message.type === 'inbox' && message.unread === 0 && live.messages.indexOf(message) > 0);
  expect(outsider.messages.filter((message) => message.type === 'inbox')).toEqual([{ type: 'inbox', unread: 0 }]);
});

it('says that a record has changed, without its content, only to those who may hear of its kind', async () => {
  const { live } = await listen('officer');
  const { live: admin } = await listen('admin');
  const id = await openMatter(app.app, { ownerId: people.ids.officer });
  const message = await live.hears((heard) => heard.type === 'matter.changed');
  expect(message).toEqual({ type: 'matter.changed', kind: MATTER, id });
  await notify(people.ids.admin);
  await admin.hears((heard) => heard.type === 'inbox' && heard.unread === 1);
  expect(admin.messages.map((heard) => heard.type)).not.toContain('matter.changed');
});

it('ends when the person signs out', async () => {
  const { live, client } = await listen('handler');
  await client.delete('/session');
  await until(async () => !live.isOpen, 'the stream to end with its session');
});

it('ends when the account is disabled', async () => {
  const { live } = await listen('coordinator');
  const admin = await signedIn(app, 'admin');
  const person = await admin.get<{ version: number }>(`/people/${people.ids.coordinator}`);
  const answer = await admin.post(
    `/people/${people.ids.coordinator}/disablement`,
    { reason: '测试' },
    { 'if-match': `"${person.body.version}"` },
  );
  expect(answer.status).toBeLessThan(300);
  await until(async () => !live.isOpen, 'the stream to end with the account');
});

it('opens ten streams of one person and not an eleventh', async () => {
  const client = await signedIn(other, 'leader');
  for (let index = 0; index < 10; index += 1) {
    open.push(await LiveClient.open(client));
  }
  expect(open.map((live) => live.response.status)).toEqual(Array.from({ length: 10 }, () => 200));
  const refused = await LiveClient.open(client);
  expect(refused.response.status).toBe(429);
  open.pop()?.close();
  await until(async () => {
    const live = await LiveClient.open(client);
    open.push(live);
    return live.response.status === 200;
  }, 'a stream to be free again');
});

it('is closed to strangers', async () => {
  const live = await LiveClient.open(new TestClient(other.url));
  expect(live.response.status).toBe(401);
});

it('tells every page that the demo clock was moved', async () => {
  const { live, client } = await listen('officer');
  const admin = await signedIn(app, 'admin');
  expect((await client.get('/clock')).body).toEqual({ now: '2026-02-10T02:15:00.000Z', shift: 'PT0S', demo: false });
  const moved = await admin.post('/demo/clock', { advance: 'P2D' });
  expect(moved).toMatchObject({ status: 200, body: { now: '2026-02-12T02:15:00.000Z', shift: 'P2D', demo: true } });
  await live.hears((message) => message.type === 'clock.moved');
  expect((await client.get('/clock')).body).toMatchObject({ now: '2026-02-12T02:15:00.000Z' });
  const refusals = ['-P1D', 'P0D', 'P2Y', 'nonsense'].map((advance) => admin.post('/demo/clock', { advance }));
  expect((await Promise.all(refusals)).map((answer) => answer.status)).toEqual([400, 400, 400, 400]);
});

it('moves the clock for an administrator alone, and nowhere but in a demo zone', async () => {
  const officer = await signedIn(app, 'officer');
  expect((await officer.post('/demo/clock', { advance: 'P1D' })).status).toBe(403);
  expect((await app.anonymous.post('/demo/clock', { advance: 'P1D' })).status).toBe(401);
  expect((await app.anonymous.get('/clock')).status).toBe(401);
  const admin = await signedIn(other, 'admin');
  expect((await admin.post('/demo/clock', { advance: 'P1D' })).status).toBe(404);
});

it('ends with its process, so that no browser holds up the end', async () => {
  const third = await startTestApp({ environment: { ROLE: 'api' }, prepare: registerMatters, database: app.database });
  const { live } = await listen('supervisor', third);
  await third.close();
  await until(async () => !live.isOpen, 'the stream to end with its process');
});
