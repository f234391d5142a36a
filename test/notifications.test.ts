import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database, newId } from '../src/platform/database/index.js';
import { Notices } from '../src/notifications/index.js';
import { EventDelivery } from '../src/platform/events/index.js';
import { ReminderSweep } from '../src/reminders/reminders.sweep.js';
import { MATTER, changeMatter, codeOf, createMatterTable, openMatter, registerMatters } from './support/matters.js';
import { seedPeople, signedIn, type People, type PersonName } from './support/people.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { TEST_NOW } from './support/template.js';
import type { TestClient } from './support/test-client.js';

interface Item {
  id: string;
  text: string;
  record: { kind: string; id: string; code: string | null; title: string | null; path: string | null } | null;
  step: string | null;
  isLate: boolean;
  createdAt: string;
  readAt: string | null;
}

let app: TestApp;
let people: People;
let officer: TestClient;

beforeAll(async () => {
  app = await startTestApp({ environment: { ROLE: 'api' }, prepare: registerMatters });
  await createMatterTable(app.database);
  people = await seedPeople(app);
  officer = await as('officer');
});
afterAll(() => app.close());

function as(name: PersonName): Promise<TestClient> {
  return signedIn(app, name);
}

function notify(recipients: string[], key: string, recordId?: string): Promise<number> {
  return app.app.get(Database).transaction(() =>
    app.app.get(Notices, { strict: false }).send({
      recipients,
      code: 'matter.arrived',
      record: recordId ? { kind: MATTER, id: recordId } : undefined,
      key,
    }),
  );
}

async function inboxOf(client: TestClient, query = ''): Promise<Item[]> {
  return (await client.get<{ items: Item[] }>(`/inbox${query}`)).body.items;
}

it('tells each active person once, in the language and with the rights of the reader', async () => {
  const recordId = await openMatter(app.app, { ownerId: people.ids.officer });
  const recipients = [people.ids.officer, people.ids.officer, people.ids.admin, newId()];
  expect(await notify(recipients, 'once', recordId)).toBe(2);
  expect(await notify(recipients, 'once', recordId)).toBe(0);

  const [told] = await inboxOf(officer);
  expect(told).toMatchObject({
    text: `${codeOf(recordId)} 测试事项刚刚登记`,
    record: { kind: MATTER, id: recordId, code: codeOf(recordId), title: '测试事项', path: `/matters/${recordId}` },
    step: null,
    isLate: false,
    createdAt: new Date(TEST_NOW).toISOString(),
    readAt: null,
  });
  // An administrator may not read these records: there is a notice, and nothing of the record in it.
  const [hidden] = await inboxOf(await as('admin'));
  expect(hidden).toMatchObject({
    text: '一项您无权查看的记录刚刚登记',
    record: { kind: MATTER, id: recordId, code: null, title: null, path: null },
  });
});

it('refuses to tell people outside the transaction of what they are told about', async () => {
  const send = app.app
    .get(Notices, { strict: false })
    .send({ recipients: [people.ids.officer], code: 'matter.arrived', key: 'x' });
  await expect(send).rejects.toThrow('inside the transaction');
});

it('pages through the inbox, the newest first, without losing or repeating an item', async () => {
  const client = await as('handler');
  for (let index = 0; index < 7; index += 1) {
    await notify([people.ids.handler], `page-${index}`);
  }
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const path: string = `/inbox?limit=3${cursor ? `&cursor=${cursor}` : ''}`;
    const { body } = await client.get<{ items: Item[]; nextCursor: string | null }>(path);
    seen.push(...body.items.map((item) => item.id));
    cursor = body.nextCursor;
  } while (cursor !== null);
  expect(seen).toHaveLength(7);
  expect(seen).toEqual([...new Set(seen)].toSorted().toReversed());
  expect((await client.get('/inbox?unread=true&cursor=bm9uc2Vuc2U')).status).toBe(400);
});

it('marks one as read, then all, and counts what is left', async () => {
  const client = await as('coordinator');
  await notify([people.ids.coordinator], 'read-1');
  await notify([people.ids.coordinator], 'read-2');
  await notify([people.ids.coordinator], 'read-3');
  expect((await client.get('/inbox/count')).body).toEqual({ unread: 3 });
  const [first] = await inboxOf(client);
  expect(await client.post(`/inbox/${first?.id}/read`)).toMatchObject({ status: 200, body: { unread: 2 } });
  expect(await client.post(`/inbox/${first?.id}/read`)).toMatchObject({ status: 200, body: { unread: 2 } });
  expect(await inboxOf(client, '?unread=true')).toHaveLength(2);
  expect(await inboxOf(client, '?unread=false')).toMatchObject([{ id: first?.id }]);
  expect(await client.post('/inbox/read-all')).toMatchObject({ status: 200, body: { unread: 0 } });
});

it('lets nobody read or mark what somebody else was told', async () => {
  await notify([people.ids.officer], 'mine');
  const [item] = await inboxOf(officer);
  const outsider = await as('outsider');
  expect((await outsider.post(`/inbox/${item?.id}/read`)).status).toBe(404);
  expect((await outsider.get(`/inbox/${item?.id}/urge-text`)).status).toBe(404);
  expect((await app.anonymous.get('/inbox')).status).toBe(401);
  expect((await app.anonymous.post('/inbox/read-all')).status).toBe(401);
  expect((await officer.get('/inbox?unread=perhaps')).status).toBe(400);
  expect((await officer.post('/inbox/nonsense/read')).status).toBe(400);
});

it('gives a short text for pasting into a chat, with the link, and without the name of a confidential record', async () => {
  const openId = await openMatter(app.app, { ownerId: people.ids.leader });
  const secretId = await openMatter(app.app, { ownerId: people.ids.leader, isConfidential: true });
  await app.app.get(EventDelivery).deliver('reminders.assess');
  await app.database.setNow('2026-02-11T09:00:00+08:00');
  await app.app.get(ReminderSweep, { strict: false }).run();
  const leader = await as('leader');
  const texts = new Map<string, string>();
  for (const item of await inboxOf(leader)) {
    const { body } = await leader.get<{ text: string }>(`/inbox/${item.id}/urge-text`);
    texts.set(item.record?.id ?? '', body.text);
  }
  expect(texts.get(openId)?.split('\n')).toEqual([
    `【催办】${codeOf(openId)} 测试事项`,
    '该事项应于2月11日 17:30前答复',
    '请尽快办理，并在系统中反馈进展。',
    `${app.url}/matters/${openId}`,
  ]);
  expect(texts.get(secretId)?.split('\n')[0]).toBe(`【催办】${codeOf(secretId)}`);
  await changeMatter(app.app, openId, 'is_settled = true');
});

it('makes the sentence at reading, so that it follows the language of the reader', async () => {
  await app.database.sql(`update person set language = 'en' where id = $1`, [people.ids.statistician]);
  const recordId = await openMatter(app.app, { ownerId: people.ids.statistician });
  await notify([people.ids.statistician], 'english', recordId);
  const [item] = await inboxOf(await as('statistician'));
  expect(item?.text).toBe(`${codeOf(recordId)} 测试事项 has just come in`);
});
