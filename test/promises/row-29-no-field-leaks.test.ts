import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LeadView } from '../../src/leads/leads.view.schemas.js';
import type { Problem } from '../../src/platform/http/index.js';
import { addressOf, apiRoutes } from '../support/api-routes.js';
import { basedOn, startLeads, succeeded, type LeadsWorld } from '../support/leads.js';
import type { TestClient } from '../support/test-client.js';

/** Fields that nobody may plant: they are the server's, or would change who somebody is. */
const PLANTED = [
  'id',
  'code',
  'version',
  'role',
  'roles',
  'permissions',
  'userId',
  'unitIds',
  'ownerUnitId',
  'reporterId',
  'onBehalfOfId',
  'memberIds',
  'firstReportedAt',
  'first_reported_at',
  'acknowledgedAt',
  'triagedAt',
  'poolSince',
  'closedAt',
  'closedReason',
  'statusSince',
  'changedAt',
  'trashedAt',
  'trashedById',
  'searchText',
  'searchGrams',
  'sortName',
  'contactPhoneCipher',
  'contactPhoneMasked',
];

/** The drill plants 10,000. */
const RECORDS = 16;
/** Numbers that are planted here and nowhere else, however they are written. */
const PLANTED_PHONE = /139[\s-]?0591[\s-]?\d{4}/;
const phoneOf = (index: number): string => `1390591${String(index).padStart(4, '0')}`;

let world: LeadsWorld;
let dispatcher: TestClient;
let output = '';

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    vi.spyOn(stream, 'write').mockImplementation((...args: unknown[]) => {
      output += String(args[0]);
      return (write as (...all: unknown[]) => boolean)(...args);
    });
  }
  world = await startLeads({ ROLE: 'all', LOG_LEVEL: 'debug' });
  dispatcher = await world.leads.as('dispatcher');
});
afterAll(async () => {
  await world.close();
  vi.restoreAllMocks();
});

describe('row 29: no field can be planted', () => {
  it('in any request of leads: each unknown key is named and refused', async () => {
    const routes = apiRoutes(world.app).filter(
      ({ path, body }) => path.startsWith('/api/v1/leads') && body !== undefined,
    );
    expect(routes.length).toBeGreaterThanOrEqual(13);
    const lead = await world.leads.aReportedLead();
    for (const route of routes) {
      const to = { method: route.method, path: addressOf(route, { id: lead.id }) };
      const own = Object.keys(route.body as object);
      const planted = PLANTED.filter((key) => !own.includes(key));
      const answer = await sendWithKeys(dispatcher, to, route.body, planted);
      expect([route.name, answer.status]).toEqual([route.name, 400]);
      const refused = answer.body.errors.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path);
      expect([route.name, planted.filter((key) => !refused.includes(key))]).toEqual([route.name, []]);
    }
    expect((await dispatcher.get<LeadView>(`/leads/${lead.id}`)).body).toMatchObject({ version: 1, stage: 'REPORTED' });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('through %s either', async (key) => {
    const lead = await world.leads.aReportedLead();
    const to = { method: 'PATCH', path: `/api/v1/leads/${lead.id}` };
    const answer = await sendWithKeys(dispatcher, to, { energy: '年用电 2000 万度' }, [key]);
    expect(answer.status).toBe(400);
  });
});

describe('row 29: no full phone number leaves', () => {
  it('in lists, details, search, board, timeline, inbox, log, queue, stored answers or the audit trail', async () => {
    const leads = await plantPhones();
    const pages = [
      '/leads?limit=200',
      '/leads/board?limit=50',
      '/leads/today',
      '/inbox',
      `/leads?q=${phoneOf(3)}`,
      '/leads?q=xinghai',
      ...leads.slice(0, 5).flatMap(({ id }) => [`/leads/${id}`, `/leads/${id}/timeline`]),
    ];
    for (const page of pages) {
      const { status, text } = await dispatcher.raw('GET', page);
      expect([page, status, PLANTED_PHONE.exec(text)?.[0]]).toEqual([page, 200, undefined]);
    }
    expect(await tablesWithPhones()).toEqual([]);
    expect(PLANTED_PHONE.exec(output)?.[0]).toBeUndefined();
  });

  it('although they are there: the one who asks with a reason sees one', async () => {
    const lead = await world.leads.aReportedLead({ contactPhone: phoneOf(7) });
    const answer = await dispatcher.post(`/leads/${lead.id}/phone/reveal`, { reason: '约见面' });
    expect(answer.body).toEqual({ phone: phoneOf(7) });
  });
});

/** Leads with numbers wherever people put them, edited, returned and followed up. */
async function plantPhones(): Promise<LeadView[]> {
  const ambassador = await world.leads.as('ambassador');
  const leads: LeadView[] = [];
  for (let index = 0; index < RECORDS; index += 1) {
    const phone = phoneOf(index);
    const body =
      index % 2 === 0
        ? {
            investorName: '福建星海数字技术有限公司',
            summary: `联系人 ${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`,
          }
        : { investorName: '福建星海数字技术有限公司', summary: '拟建基地', contactPhone: phone };
    leads.push(succeeded(await ambassador.post<LeadView>('/leads', body, { 'idempotency-key': `phone-${index}` })));
  }
  const [first, second] = leads;
  await ambassador.patch(
    `/leads/${first?.id}`,
    { contactPhone: phoneOf(8_000), contactName: '王总' },
    basedOn(first ?? { version: 1 }),
  );
  const refused = await dispatcher.post(`/leads/${second?.id}/follow-ups`, {
    kind: 'CALL',
    text: `改打 ${phoneOf(9_000)}`,
  });
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'text', code: 'lead.phone-in-text' }] } });
  return leads;
}

/** Every table of the product and of the queues, row by row as text. */
async function tablesWithPhones(): Promise<string[]> {
  const tables = await world.app.database.sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('public', 'bullmq')`,
  );
  expect(tables.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await world.app.database.sql(`select 1 from ${name} as row where row::text ~ $1 limit 1`, [
      PLANTED_PHONE.source.replaceAll(String.raw`\d`, '[0-9]').replaceAll(String.raw`\s`, ' '),
    ]);
    found.push(...(rows.length > 0 ? [name] : []));
  }
  return found;
}

/** Sends the body with further keys; written as text, so that `__proto__` really is one. */
async function sendWithKeys(
  client: TestClient,
  { method, path }: { method: string; path: string },
  body: unknown,
  keys: readonly string[],
): Promise<{ status: number; body: Problem }> {
  const text = JSON.stringify(body).slice(0, -1);
  const planted = keys.map((key) => `${JSON.stringify(key)}:{"role":"ADMIN"}`).join(',');
  const response = await fetch(`${world.app.url}${path}`, {
    method,
    headers: {
      origin: world.app.url,
      cookie: client.cookieHeader(),
      'content-type': 'application/json',
      'if-match': '"1"',
    },
    body: `${text}${text === '{' ? '' : ','}${planted}}`,
  });
  return { status: response.status, body: (await response.json()) as Problem };
}
