import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, apiRoutes, isUnsafe, type ApiRoute } from '../support/api-routes.js';
import { seedPeople, signedIn, type People, type PersonName } from '../support/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let people: People;
let unsafe: ApiRoute[];
let cookie: string;

beforeAll(async () => {
  // Without the worker's jobs, whatever changes in the database was changed by a request.
  app = await startTestApp({ environment: { ROLE: 'api' } });
  people = await seedPeople(app);
  unsafe = apiRoutes(app).filter(isUnsafe);
  cookie = (await signedIn(app, 'admin')).cookieHeader();
});
afterAll(() => app.close());

interface Refusal {
  status: number;
  code: string | undefined;
}

async function send(route: ApiRoute, headers: Record<string, string>, body = route.body): Promise<Refusal> {
  const isText = typeof body === 'string';
  const response = await fetch(`${app.url}${addressOf(route)}`, {
    method: route.method,
    headers: { ...(body === undefined || isText ? {} : { 'content-type': 'application/json' }), ...headers },
    body: isText ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, code: isJson ? (JSON.parse(text) as { code?: string }).code : undefined };
}

/** What each unsafe route answers, told apart by name only where it is not the refusal that must come. */
async function unlessRefused(headers: Record<string, string>, body?: string): Promise<string[]> {
  const passed: string[] = [];
  for (const route of unsafe) {
    const { status, code } = await send(route, headers, body);
    if (status !== 403 || code !== 'request.foreign-origin') {
      passed.push(`${route.name} answered ${status} ${code ?? ''}`);
    }
  }
  return passed;
}

describe('a request that another site makes with somebody’s cookie', () => {
  it('knows all unsafe routes', () => {
    const names = unsafe.map((route) => route.name);
    expect(names).toEqual(
      expect.arrayContaining(['POST /api/v1/session', 'DELETE /api/v1/session', 'POST /api/v1/people']),
    );
    expect(names.length).toBeGreaterThan(30);
  });

  it.each<[string, Record<string, string>]>([
    ['without Origin and Sec-Fetch-Site', {}],
    ['from a foreign Origin', { origin: 'https://evil.example' }],
    ['from a null Origin', { origin: 'null' }],
    ['from another port of this host', { origin: 'http://127.0.0.1:1' }],
    ['from an Origin that begins like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
    [
      'that the browser calls cross-site, with a foreign Origin',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
  ])('is refused everywhere %s', async (_from, headers) => {
    expect(await unlessRefused({ cookie, ...headers })).toEqual([]);
  });

  it.each([
    ['text/plain', '{"username":"x"}'],
    ['text/plain;charset=UTF-8', '{"username":"x"}'],
    ['application/x-www-form-urlencoded', 'username=x'],
  ])('is refused everywhere as %s, even from our own Origin', async (type, body) => {
    expect(await unlessRefused({ cookie, origin: app.url, 'content-type': type }, body)).toEqual([]);
  });

  it('is refused with the cookie’s name under https as well', async () => {
    const secure = cookie.replace('landfall_session=', '__Host-landfall_session=');
    expect(await unlessRefused({ cookie: secure })).toEqual([]);
  });
});

describe('a request without a cookie', () => {
  it.each(['https://evil.example', 'null'])('is refused from the foreign Origin %s', async (origin) => {
    expect(await unlessRefused({ origin })).toEqual([]);
  });

  it('passes without an Origin, as scripts and machines send it', async () => {
    const foreign = await Promise.all(unsafe.map((route) => send(route, { authorization: 'Bearer none' })));
    expect(foreign.filter(({ code }) => code === 'request.foreign-origin')).toEqual([]);
  });
});

it('takes multipart on upload routes alone', async () => {
  const form = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n';
  const headers = { cookie, origin: app.url, 'content-type': 'multipart/form-data; boundary=x' };
  for (const route of unsafe.filter((candidate) => !candidate.isUpload)) {
    expect({ route: route.name, ...(await send(route, headers, form)) }).toMatchObject({
      route: route.name,
      status: 415,
    });
  }
});

describe('reading', () => {
  /** What readings may write: heartbeats, the last-seen time of a session, counters, and the log of logged readings. */
  const MAY_CHANGE = new Set([
    'heartbeat',
    'event_log',
    'event_pending',
    'sign_in_attempt',
    'idempotency_key',
    'export_quota',
  ]);

  async function snapshot(): Promise<Record<string, string>> {
    const tables = await app.database.sql<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const contents: Record<string, string> = {};
    for (const { name } of tables.filter((table) => !MAY_CHANGE.has(table.name))) {
      const row = name === 'session' ? `to_jsonb(t) - 'last_seen_at'` : 'to_jsonb(t)';
      const [digest] = await app.database.sql<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg((${row})::text, '|' order by (${row})::text)), '') as digest from "${name}" as t`,
      );
      contents[name] = digest?.digest ?? '';
    }
    return contents;
  }

  it('changes no business row, whoever reads whatever', async () => {
    const readers = await Promise.all(
      (['admin', 'dispatcher', 'officer', 'auditor'] satisfies PersonName[]).map((name) => signedIn(app, name)),
    );
    const routes = apiRoutes(app).filter((route) => route.method === 'GET' && route.path !== '/api/v1/events');
    const ids = [people.ids.officer, people.units.township];
    const before = await snapshot();
    const statuses = new Set<number>();
    for (const route of routes) {
      for (const reader of readers) {
        for (const id of route.path.includes('{') ? ids : ids.slice(0, 1)) {
          statuses.add((await reader.raw('GET', addressOf(route, { id, unitId: people.units.zone }))).status);
        }
      }
    }
    expect(await snapshot()).toEqual(before);
    expect(routes.length).toBeGreaterThan(15);
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
    expect(statuses).toContain(200);
  });
});
