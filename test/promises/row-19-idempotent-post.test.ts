import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LeadView } from '../../src/leads/leads.view.schemas.js';
import { Retention } from '../../src/platform/retention/index.js';
import { patience, sized } from '../support/full-size.js';
import { Captures, aCard, announced } from '../support/captures.js';
import { startLeads, succeeded, type LeadsWorld } from '../support/leads.js';
import type { Answer, TestClient } from '../support/test-client.js';

/** Each goes out five times at once. */
const KEYS = sized(10, 500);
const SENDS = 5;

let world: LeadsWorld;
let ambassador: TestClient;

beforeAll(async () => {
  world = await startLeads();
  ambassador = await world.leads.as('ambassador');
});
afterAll(() => world.close());

const count = async (): Promise<number> =>
  Number((await world.app.database.sql<{ count: string }>('select count(*) as count from lead'))[0]?.count);

function report(key: string, summary = '拟建数据标注基地'): Promise<Answer<LeadView>> {
  const body = { investorName: '福建星海数字技术有限公司', summary };
  return ambassador.post<LeadView>('/leads', body, { 'idempotency-key': key });
}

it(
  'row 19: a retried POST makes one record, and every send gets its answer',
  async () => {
    const keys = Array.from({ length: KEYS }, (_, index) => `capture-${index}`);
    const before = await count();
    for (const key of keys) {
      const answers = await Promise.all(Array.from({ length: SENDS }, () => report(key)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    }
    expect((await count()) - before).toBe(KEYS);
    const events = await world.app.database.sql(
      `select subject_id from event_log where type = 'lead.reported' group by subject_id having count(*) <> 1`,
    );
    expect(events).toEqual([]);
  },
  patience(20_000),
);

it('row 19: a sender whose connection was cut gets the answer of its first send', async () => {
  const before = await count();
  const cut = new AbortController();
  const sent = fetch(`${world.app.url}/api/v1/leads`, {
    method: 'POST',
    headers: {
      origin: world.app.url,
      cookie: ambassador.cookieHeader(),
      'content-type': 'application/json',
      'idempotency-key': 'cut',
    },
    body: JSON.stringify({ investorName: '福建星海数字技术有限公司', summary: '拟建数据标注基地' }),
    signal: cut.signal,
  }).catch(() => undefined);
  cut.abort();
  await sent;
  const answer = await report('cut');
  expect(answer.status).toBe(201);
  expect((await count()) - before).toBe(1);
});

it('row 19: another body under the same key is refused and makes nothing', async () => {
  await report('reused');
  const before = await count();
  expect(await report('reused', '另一句话')).toMatchObject({
    status: 422,
    body: { code: 'request.idempotency-key-reused' },
  });
  expect(await count()).toBe(before);
});

it('row 19: what was refused leaves no key behind', async () => {
  const refused = await ambassador.post('/leads', { investorName: '' }, { 'idempotency-key': 'mended' });
  expect(refused.status).toBe(400);
  expect((await report('mended')).status).toBe(201);
});

it('row 19: after its key was pruned the same request is a new one', async () => {
  const first = await report('pruned');
  await world.app.database.sql(`update idempotency_key set created_at = created_at - interval '8 days'`);
  await world.app.app.get(Retention).purge();
  const second = await report('pruned');
  expect(second.body.id).not.toBe(first.body.id);
});

it('row 19: a key belongs to its sender', async () => {
  const other = await world.leads.as('ambassador2');
  const mine = await report('shared');
  const body = { investorName: '福建星海数字技术有限公司', summary: '拟建数据标注基地' };
  const theirs = await other.post<LeadView>('/leads', body, { 'idempotency-key': 'shared' });
  expect(theirs.body.id).not.toBe(mine.body.id);
});

it('row 19: a card that is sent five times, with its file, is one lead with one file', async () => {
  const captures = new Captures(world);
  const card = aCard('row 19');
  const before = await count();
  const reports = await Promise.all(Array.from({ length: SENDS }, () => captures.report([card], { key: 'card' })));
  const first = succeeded(await captures.report([card], { key: 'card' }));
  expect(new Set(reports.map(({ body }) => body.id)).size).toBe(1);
  expect((await count()) - before).toBe(1);
  const files = await Promise.all(Array.from({ length: SENDS }, () => captures.attach(first, card)));
  expect(new Set(files.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
  expect(files[0]?.body.sha256).toBe(announced(card).sha256);
});
