import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoPeople, IdentityCommands, PeopleReader, UnitReader } from '../src/identity/index.js';
import { systemActor } from '../src/platform/actor/index.js';
import { PASSWORD, seedPeople, signedIn, type People } from './support/people.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { TestClient } from './support/test-client.js';

let app: TestApp;
let people: People;
let admin: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  people = await seedPeople(app);
  admin = await signedIn(app, 'admin');
});
afterAll(() => app.close());

interface NewToken {
  id: string;
  token: string;
}

async function aToken(role: string, more: object = {}): Promise<NewToken> {
  const order = { name: '统计平台', role, unitId: people.units.township, validDays: 30, ...more };
  const answer = await admin.post<NewToken>('/api-tokens', order);
  expect(answer.status).toBe(201);
  return answer.body;
}

function bearing(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

describe('a refused request', () => {
  it('is noted in the event log, once a minute', async () => {
    const officer = await signedIn(app, 'officer');
    for (let time = 0; time < 5; time += 1) {
      expect(TestClient.refusal(await officer.get('/api-tokens'))).toEqual({ status: 403, code: 'access.denied' });
    }
    const rows = await app.database.sql(
      `select actor_id, data from event_log where type = 'access.denied' and actor_id = $1`,
      [people.ids.officer],
    );
    expect(rows).toEqual([
      { actor_id: people.ids.officer, data: { permission: 'people.manage', route: '/api/v1/api-tokens' } },
    ]);
  });
});

describe('a bearer token', () => {
  it('acts with its role in its unit, from a script without cookie and Origin', async () => {
    const { token } = await aToken('STATISTICIAN');
    const answer = await fetch(`${app.url}/api/v1/units`, { headers: bearing(token) });
    expect(answer.status).toBe(200);
    const refused = await fetch(`${app.url}/api/v1/api-tokens`, { headers: bearing(token) });
    expect(refused.status).toBe(403);
  });

  it('is shown once and stored as a hash', async () => {
    const { id, token } = await aToken('OFFICER', { name: '移动端网关' });
    const { body } = await admin.get<{
      items: Array<{ id: string; name: string; isValid: boolean; createdByName: string }>;
    }>('/api-tokens');
    expect(body.items.find((item) => item.id === id)).toMatchObject({
      name: '移动端网关',
      isValid: true,
      createdByName: '欧管理',
    });
    expect(JSON.stringify(body)).not.toContain(token);
    const [row] = await app.database.sql<{ text: string }>(
      `select (select json_agg(api_token)::text from api_token) || (select json_agg(event_log)::text from event_log) as text`,
    );
    expect(row?.text).not.toContain(token);
  });

  it('ends when it expires or is revoked', async () => {
    const expired = await aToken('OFFICER');
    await app.database.sql(`update api_token set expires_at = clock_timestamp() where id = $1`, [expired.id]);
    const revoked = await aToken('OFFICER');
    expect((await admin.delete(`/api-tokens/${revoked.id}`)).status).toBe(204);
    expect(TestClient.refusal(await admin.delete(`/api-tokens/${revoked.id}`))).toEqual({
      status: 404,
      code: 'api-token.unknown',
    });
    for (const token of [expired.token, revoked.token, 'lf_made-up-made-up-made-up', 'x']) {
      expect((await app.anonymous.get('/units', bearing(token))).status).toBe(401);
    }
  });

  it('stands as itself in the log, by its name', async () => {
    const { id, token } = await aToken('OFFICER', { name: '数据交换' });
    await app.anonymous.get('/api-tokens', bearing(token));
    const rows = await app.database.sql(`select 1 from event_log where type = 'access.denied' and actor_id = $1`, [id]);
    expect(rows).toHaveLength(1);
    const names = await app.app.get(PeopleReader, { strict: false }).nameOf([id, people.ids.officer]);
    expect(names).toEqual(
      new Map([
        [id, '数据交换'],
        [people.ids.officer, '陈专员'],
      ]),
    );
  });

  it.each(['ADMIN', 'AUDITOR', 'OWNER'])('cannot have the role %s', async (role) => {
    const answer = await admin.post('/api-tokens', { name: '不行', role, unitId: people.units.zone, validDays: 1 });
    expect(answer.status).toBe(400);
  });

  it('has no account: neither me nor sessions', async () => {
    const { token } = await aToken('OFFICER');
    expect((await app.anonymous.get('/me', bearing(token))).status).toBe(401);
    expect((await app.anonymous.get('/me/sessions', bearing(token))).body).toEqual({ items: [] });
    const change = { currentPassword: PASSWORD, newPassword: 'a good new one' };
    expect((await app.anonymous.put('/me/password', change, bearing(token))).status).toBe(404);
  });
});

describe('acting on behalf', () => {
  const write = (client: TestClient, onBehalfOf?: string) =>
    client.patch('/me', { language: 'zh-CN' }, onBehalfOf === undefined ? {} : { 'x-on-behalf-of': onBehalfOf });

  it('keeps both names in the log', async () => {
    await admin.post(`/people/${people.ids.dispatcher}/stand-ins`, { forPersonId: people.ids.leader });
    const dispatcher = await signedIn(app, 'dispatcher');
    expect((await dispatcher.get('/me')).body).toMatchObject({
      mayActFor: [{ id: people.ids.leader, name: '李领导' }],
    });
    expect((await write(dispatcher, people.ids.leader)).status).toBe(204);
    const rows = await app.database.sql(
      `select actor_id, on_behalf_of_id from event_log where on_behalf_of_id is not null`,
    );
    expect(rows).toEqual([{ actor_id: people.ids.dispatcher, on_behalf_of_id: people.ids.leader }]);
  });

  it('covers whoever holds a position in a unit', async () => {
    await admin.post(`/people/${people.ids.statistician}/stand-ins`, { forUnitId: people.units.department });
    const statistician = await signedIn(app, 'statistician');
    expect((await write(statistician, people.ids.handler)).status).toBe(204);
    expect((await write(statistician, people.ids.officer)).status).toBe(403);
  });

  it('is refused without the relation, for oneself, and before and after its days', async () => {
    const officer = await signedIn(app, 'officer');
    expect(TestClient.refusal(await write(officer, people.ids.leader))).toEqual({
      status: 403,
      code: 'stand-in.not-allowed',
    });
    expect((await write(officer, 'not-an-id')).status).toBe(400);
    const self = await admin.post(`/people/${people.ids.officer}/stand-ins`, { forPersonId: people.ids.officer });
    expect(TestClient.refusal(self)).toEqual({ status: 400, code: 'stand-in.not-for-yourself' });
    const both = { forPersonId: people.ids.leader, forUnitId: people.units.zone };
    expect(await admin.post(`/people/${people.ids.officer}/stand-ins`, both)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'stand-in.one-of' }] },
    });
    await admin.post(`/people/${people.ids.officer}/stand-ins`, {
      forPersonId: people.ids.leader,
      startsOn: '2026-02-11',
      endsOn: '2026-02-11',
    });
    for (const [now, status] of [
      ['2026-02-10T12:00:00+08:00', 403],
      ['2026-02-11T12:00:00+08:00', 204],
      ['2026-02-12T00:00:00+08:00', 403],
    ] as const) {
      await app.database.setNow(now);
      expect((await write(officer, people.ids.leader)).status).toBe(status);
    }
    await app.database.setNow('2026-02-10T10:15:00+08:00');
  });

  it('ends at once', async () => {
    const { body } = await admin.post<{ id: string }>(`/people/${people.ids.coordinator}/stand-ins`, {
      forPersonId: people.ids.leader,
    });
    const coordinator = await signedIn(app, 'coordinator');
    expect((await write(coordinator, people.ids.leader)).status).toBe(204);
    expect((await admin.delete(`/people/${people.ids.coordinator}/stand-ins/${body.id}`)).status).toBe(204);
    expect((await write(coordinator, people.ids.leader)).status).toBe(403);
  });
});

describe('the readers of other modules', () => {
  it('find the head of a unit, or of the nearest one above that has one', async () => {
    const reader = app.app.get(PeopleReader, { strict: false });
    expect(await reader.headOf(people.units.township)).toEqual([people.ids.head]);
    expect(await reader.headOf(people.units.leadingGroupOffice)).toEqual([people.ids.ruling]);
    expect(await reader.headOf(people.units.otherTownship)).toEqual([]);
    const identity = app.app.get(IdentityCommands, { strict: false });
    const actor = systemActor('test');
    await identity.appoint(actor, { personId: people.ids.leader, unitId: people.units.zone, position: 'HEAD' });
    expect(await reader.headOf(people.units.otherTownship)).toEqual([people.ids.leader]);
    expect(await reader.headOf(people.units.township)).toEqual([people.ids.head]);
  });

  it('answer about roles, duty, supervision, units and standing', async () => {
    const reader = app.app.get(PeopleReader, { strict: false });
    const units = app.app.get(UnitReader, { strict: false });
    expect(await reader.dutyOfficers(people.units.investment)).toEqual([people.ids.dispatcher]);
    expect(await reader.dutyOfficers(people.units.township)).toEqual([people.ids.head]);
    expect(await reader.supervisors()).toEqual([people.ids.supervisor]);
    expect(await reader.holdersOfRole('OFFICER', people.units.otherTownship)).toEqual([people.ids.outsider]);
    expect(await reader.holdersOfPosition(people.units.department, 'LIAISON')).toEqual([people.ids.handler]);
    expect(await reader.unitOf(people.ids.officer)).toBe(people.units.township);
    expect(await reader.unitOf(people.ids.admin)).toBe(people.units.zone);
    const unknown = '00000000-0000-7000-8000-00000000dead';
    expect(await reader.areActive([people.ids.officer, unknown])).toEqual(new Set([people.ids.officer]));
    expect(await reader.exists(unknown)).toBe(false);
    expect((await units.treeOf(people.units.leadingGroup)).toSorted()).toEqual(
      [people.units.leadingGroup, people.units.leadingGroupOffice].toSorted(),
    );
    expect(await units.nameOf([people.units.township])).toEqual(new Map([[people.units.township, '东镇']]));
  });
});

describe('demo accounts', () => {
  let demo: TestApp;
  beforeAll(async () => {
    demo = await startTestApp({ environment: { DATABASE_URL: '' } });
    await demo.app.get(DemoPeople, { strict: false }).seedDemoPeople();
  });
  afterAll(() => demo.close());

  it('are made once, and shown on the sign-in page of this machine', async () => {
    const again = await demo.app.get(DemoPeople, { strict: false }).seedDemoPeople();
    const rows = await demo.database.sql<{ count: number }>('select count(*)::int as count from person');
    expect(rows[0]?.count).toBe(12);
    expect(Object.keys(again.people)).toHaveLength(12);
    const { body } = await demo.anonymous.get<{ demoAccounts: object[] }>('/public/site');
    expect(body).toMatchObject({
      zoneName: '演示开发区管委会',
      demo: true,
      plainHttp: false,
      needsSetup: false,
      demoPassword: PASSWORD,
    });
    expect(body.demoAccounts).toContainEqual({ username: 'ambassador', name: '演示招商大使', roles: ['AMBASSADOR'] });
  });

  it.each(['ambassador', 'ruling', 'admin'] as const)('let %s in', async (name) => {
    const client = await signedIn(demo, name);
    expect((await client.get('/me')).body).toMatchObject({ user: { username: name }, isDemo: true });
  });

  it.each(['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via', 'x-real-ip'])(
    'are refused when %s is present',
    async (header) => {
      const through = { [header]: '203.0.113.7' };
      const answer = await demo.anonymous.post('/session', { username: 'officer', password: PASSWORD }, through);
      expect(TestClient.refusal(answer)).toEqual({ status: 401, code: 'session.wrong-credentials' });
      const client = await signedIn(demo, 'officer');
      expect((await client.get('/me')).status).toBe(200);
      expect((await client.get('/me', through)).status).toBe(401);
      expect((await demo.anonymous.get('/public/site', through)).body).toMatchObject({ demo: false });
    },
  );

  it.each([
    ['on a database of one’s own', {}],
    ['on an address that others reach', { DATABASE_URL: '', HOST: '0.0.0.0' }],
  ])('are refused %s, also with a session from before', async (_where, environment: Record<string, string>) => {
    const client = await signedIn(demo, 'leader');
    const cookie = client.cookieHeader();
    const elsewhere = await startTestApp({ environment, database: demo.database });
    try {
      const answer = await elsewhere.anonymous.post('/session', { username: 'leader', password: PASSWORD });
      expect(answer.status).toBe(401);
      expect((await elsewhere.anonymous.get('/me', { cookie })).status).toBe(401);
      const site = await elsewhere.anonymous.get('/public/site');
      expect(site.body).toMatchObject({ demo: false });
      expect(site.body).not.toHaveProperty('demoAccounts');
    } finally {
      await elsewhere.close();
    }
  });
});
