import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PERMISSIONS, type Permission, type Role } from '../../src/access/index.js';
import { addressOf, apiRoutes, isUnsafe, routeHandlers, type ApiRoute } from '../support/api-routes.js';
import { patience, sized } from '../support/full-size.js';
import { LeadFactory, succeeded } from '../support/leads.js';
import { seedPeople, signedIn, type People, type PersonName } from '../support/people.js';
import { enteredPaper, type PaperHolder } from '../support/task-links.js';
import { TaskFactory } from '../support/tasks.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

/** What an attacker would like to set along with what may be set. */
const PLANTED = [
  ...[
    'role',
    'roles',
    'permissions',
    'isAdmin',
    'unit_id',
    'ownerUnitId',
    'owner',
    'createdById',
    'reporter',
    'actorId',
  ],
  ...[
    'userId',
    'isDemo',
    'disabledAt',
    'passwordHash',
    'password_hash',
    'phoneCipher',
    'phoneIndex',
    'version',
    'code',
  ],
  ...['createdAt', 'trashedAt', 'firstReportedAt', 'tokenHash', 'can', 'isVerified', 'toString', 'hasOwnProperty'],
];
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];
const HOLDERS: Partial<Record<Role, PersonName>> = {
  ADMIN: 'admin',
  DISPATCHER: 'dispatcher',
  LEADER: 'leader',
  OFFICER: 'officer',
  AMBASSADOR: 'ambassador',
  SUPERVISOR: 'supervisor',
  AUDITOR: 'auditor',
};
const NUMBERS = Array.from(
  { length: sized(40, 10_000) },
  (_unused, place) => `137${String((81_000_000 + place * 7_919) % 100_000_000).padStart(8, '0')}`,
);

const ALL_NUMBERS = new Set(NUMBERS);

/** Numbers of ours that stand in full in a text, whatever digits stand around them. */
function leakedIn(text: string): string[] {
  const found = [...text.matchAll(/(?=(137\d{8}))/g)].map(([, number]) => number ?? '');
  return found.filter((number) => ALL_NUMBERS.has(number));
}

let app: TestApp;
let people: People;
let output = '';

beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    output += String(chunk);
    return true;
  });
  app = await startTestApp({ environment: { LOG_LEVEL: 'debug' } });
  people = await seedPeople(app);
});
afterAll(async () => {
  await app.close();
  vi.restoreAllMocks();
});

const clients = new Map<PersonName, TestClient>();
async function as(name: PersonName): Promise<TestClient> {
  const client = clients.get(name) ?? (await signedIn(app, name));
  clients.set(name, client);
  return client;
}

/** Somebody who may use the route, so that the refusal is about the body alone. */
async function userOf(route: ApiRoute): Promise<TestClient> {
  const handler = routeHandlers(app).find(({ operationId }) => operationId === route.operationId);
  const holders: readonly Role[] = handler?.permission ? PERMISSIONS[handler.permission as Permission] : ['ADMIN'];
  const name = holders.map((role) => HOLDERS[role]).find((holder) => holder !== undefined);
  return handler?.isPublic ? app.anonymous : as(name ?? 'admin');
}

/** The route is for whoever has shown the code of a link. */
function isByLink(route: ApiRoute): boolean {
  return route.path.startsWith('/api/v1/public/task-link/task');
}

describe('a request', () => {
  let paper: PaperHolder;
  beforeAll(async () => {
    const tasks = new TaskFactory(app, people);
    paper = await enteredPaper({ app, tasks }, (await tasks.anIssuedTask()).id, people.units.department);
  });

  it('cannot plant a field that is not its own, on any route that takes one', async () => {
    const routes = apiRoutes(app).filter((route) => isUnsafe(route) && isObject(route.body));
    expect(routes.length).toBeGreaterThan(25);
    for (const route of routes) {
      const own = { ...(route.body as object) };
      const planted = Object.fromEntries(
        PLANTED.filter((key) => !Object.hasOwn(own, key)).map((key) => [key, 'planted']),
      );
      const user = await userOf(route);
      const headers = { 'if-match': '"1"', ...(isByLink(route) ? paper.headers() : {}) };
      const answer = await user.raw(route.method, addressOf(route), { ...planted, ...own }, headers);
      expect({ route: route.name, status: answer.status }).toEqual({ route: route.name, status: 400 });
      const { errors } = JSON.parse(answer.text) as { errors: Array<{ path: string; code: string }> };
      const refused = new Set(errors.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path));
      const allowed = Object.keys(planted).filter((key) => !refused.has(key));
      expect({ route: route.name, allowed }).toEqual({ route: route.name, allowed: [] });
    }
  });

  it.each(PROTOTYPE_KEYS)('cannot reach the prototype through %s', async (key) => {
    for (const route of apiRoutes(app).filter((candidate) => isUnsafe(candidate) && isObject(candidate.body))) {
      const own = JSON.stringify(route.body).slice(1);
      const body = `{"${key}":{"polluted":true}${own === '}' ? '' : ','}${own}`;
      const user = await userOf(route);
      const answer = await fetch(`${app.url}${addressOf(route)}`, {
        method: route.method,
        headers: {
          'content-type': 'application/json',
          origin: app.url,
          cookie: user.cookieHeader(),
          'if-match': '"1"',
          ...(isByLink(route) ? paper.headers() : {}),
        },
        body,
      });
      expect({ route: route.name, status: answer.status }).toEqual({ route: route.name, status: 400 });
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

describe('a full phone number', () => {
  beforeAll(async () => {
    const admin = await as('admin');
    const leads = new LeadFactory(app, people.ids);
    for (const [place, phone] of NUMBERS.entries()) {
      if (place % 2 === 0) {
        const body = { username: `with.phone.${place}`, name: '有号码的人', phone };
        succeeded(await admin.post('/people', body, { 'idempotency-key': phone.slice(3) }));
      } else {
        await leads.aReportedLead({ investorName: `第${place}家公司`, contactName: '联系人', contactPhone: phone });
      }
    }
  }, patience(60_000));

  it('keeps the numbers that the test looks for', async () => {
    const [row] = await app.database.sql<{ count: number }>(
      `select (select count(*) from person where phone_cipher is not null and username like 'with.phone.%')::int
            + (select count(*) from lead where contact_phone_cipher is not null)::int as count`,
    );
    expect(row?.count).toBe(NUMBERS.length);
    expect(leakedIn(`8${NUMBERS[0]}9`)).toEqual([NUMBERS[0]]);
  });

  it('stands in no answer of any reading, whoever reads', async () => {
    const [person] = await app.database.sql<{ id: string }>(`select id from person where username = 'with.phone.0'`);
    const [lead] = await app.database.sql<{ id: string }>('select id from lead limit 1');
    const routes = apiRoutes(app).filter((route) => route.method === 'GET' && route.path !== '/api/v1/events');
    for (const name of [
      'admin',
      'dispatcher',
      'officer',
      'ambassador',
      'auditor',
      'statistician',
    ] satisfies PersonName[]) {
      const reader = await as(name);
      for (const route of routes) {
        const id = route.path.includes('/leads/') ? lead?.id : person?.id;
        const { text } = await reader.raw(
          'GET',
          addressOf(route, { id: id ?? '', recordKind: 'lead', recordId: lead?.id ?? '' }),
        );
        expect({ name, route: route.name, leaked: leakedIn(text) }).toEqual({
          name,
          route: route.name,
          leaked: [],
        });
      }
    }
    const masked = await (await as('dispatcher')).raw('GET', `/leads/${lead?.id}`);
    expect(masked.text).toMatch(/137\*{4}\d{4}/);
  });

  it(
    'stands in no row of the database, in no job and in no line of the log',
    async () => {
      const tables = await app.database.sql<{ name: string }>(
        `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
       where table_schema in ('public', 'bullmq') and table_type = 'BASE TABLE'`,
      );
      for (const { name } of tables) {
        const rows = await app.database.sql<{ text: string }>(`select to_jsonb(t)::text as text from ${name} as t`);
        const text = rows.map((row) => row.text).join('\n');
        expect({ name, found: leakedIn(text) }).toEqual({ name, found: [] });
      }
      expect(tables.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['public.event_log', 'public.idempotency_key']),
      );
      expect(leakedIn(output)).toEqual([]);
    },
    patience(20_000),
  );
});
