import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, seedPeople, signedIn, type People } from './support/people.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { TestClient } from './support/test-client.js';

let app: TestApp;
let people: People;

beforeAll(async () => {
  app = await startTestApp();
  people = await seedPeople(app);
});
afterAll(() => app.close());

const SESSION_COOKIE = /landfall_session=([\w-]+)/;

function sessionToken(client: TestClient): string {
  return SESSION_COOKIE.exec(client.cookieHeader())?.[1] ?? '';
}

async function statusOf(cookie: string): Promise<number> {
  return (await app.anonymous.get('/me', { cookie })).status;
}

async function eventTypes(personId: string): Promise<string[]> {
  const rows = await app.database.sql<{ type: string }>(
    'select type from event_log where subject_id = $1 order by id',
    [personId],
  );
  return rows.map((row) => row.type);
}

describe('a session', () => {
  it('is asked for', async () => {
    const answer = await app.anonymous.get('/me');
    expect(TestClient.refusal(answer)).toEqual({ status: 401, code: 'session.required' });
  });

  it('says who is signed in, in which units and with which rights', async () => {
    const officer = await signedIn(app, 'officer');
    const answer = await officer.get('/me');
    expect(answer).toMatchObject({
      status: 200,
      body: {
        user: { id: people.ids.officer, username: 'officer', phoneMasked: null },
        roles: ['OFFICER'],
        units: [{ id: people.units.township, name: '东镇', roles: ['OFFICER'], positions: [] }],
        isDemo: false,
        language: 'zh-CN',
      },
    });
  });

  it('keeps its token to itself: the database holds a hash', async () => {
    const officer = await signedIn(app, 'officer');
    const token = sessionToken(officer);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const [row] = await app.database.sql<{ found: boolean }>(
      `select exists (select from session where token_hash = sha256(convert_to($1, 'UTF8'))) as found`,
      [token],
    );
    expect(row?.found).toBe(true);
  });

  it('gets a new token at each sign-in, and the old one ends', async () => {
    const officer = await signedIn(app, 'officer');
    const before = officer.cookieHeader();
    await officer.signIn('officer', PASSWORD);
    expect(sessionToken(officer)).not.toBe(SESSION_COOKIE.exec(before)?.[1]);
    expect(await statusOf(before)).toBe(401);
    expect(await statusOf(officer.cookieHeader())).toBe(200);
  });

  it('ends with the sign-out, which also takes what the browser has cached', async () => {
    const officer = await signedIn(app, 'officer');
    const cookie = officer.cookieHeader();
    const answer = await officer.delete('/session');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('clear-site-data')).toBe('"cache"');
    expect(await statusOf(cookie)).toBe(401);
    expect((await officer.delete('/session')).status).toBe(204);
  });

  it.each([
    ['after 30 minutes without a request', `last_seen_at = last_seen_at - interval '30 minutes'`],
    ['after twelve hours, however busy', `expires_at = expires_at - interval '12 hours'`],
  ])('ends %s', async (_when, change) => {
    const leader = await signedIn(app, 'leader');
    expect(await statusOf(leader.cookieHeader())).toBe(200);
    await app.database.sql(`update session set ${change} where person_id = $1`, [people.ids.leader]);
    expect(await statusOf(leader.cookieHeader())).toBe(401);
  });

  it('lives on just before either end', async () => {
    const leader = await signedIn(app, 'leader');
    await app.database.sql(
      `update session set last_seen_at = last_seen_at - interval '29 minutes',
                          expires_at = expires_at - interval '11 hours 59 minutes' where person_id = $1`,
      [people.ids.leader],
    );
    expect(await statusOf(leader.cookieHeader())).toBe(200);
  });

  it('does not notice that business time moves', async () => {
    const leader = await signedIn(app, 'leader');
    await app.database.setNow('2026-12-31T10:00:00+08:00');
    expect(await statusOf(leader.cookieHeader())).toBe(200);
    await app.database.setNow('2026-02-10T10:15:00+08:00');
  });

  it('writes when it was last seen at most once a minute', async () => {
    const leader = await signedIn(app, 'leader');
    const lastSeen = `select max(last_seen_at)::text as at from session where person_id = $1`;
    const [first] = await app.database.sql<{ at: string }>(lastSeen, [people.ids.leader]);
    await leader.get('/me');
    const [second] = await app.database.sql<{ at: string }>(lastSeen, [people.ids.leader]);
    expect(second?.at).toBe(first?.at);
    await app.database.sql(`update session set last_seen_at = last_seen_at - interval '2 minutes'`);
    await leader.get('/me');
    const [third] = await app.database.sql<{ at: string }>(lastSeen, [people.ids.leader]);
    expect(third?.at).not.toBe(first?.at);
  });
});

describe('the list of one’s own sessions', () => {
  it('marks the one that asks, and ends another', async () => {
    const phone = await signedIn(app, 'coordinator');
    const desk = await signedIn(app, 'coordinator');
    const answer = await desk.get<{ items: Array<{ id: string; isCurrent: boolean }> }>('/me/sessions');
    expect(answer.body.items).toHaveLength(2);
    expect(answer.body.items.filter((session) => session.isCurrent)).toHaveLength(1);
    const other = answer.body.items.find((session) => !session.isCurrent);
    expect((await desk.delete(`/me/sessions/${other?.id}`)).status).toBe(204);
    expect(await statusOf(phone.cookieHeader())).toBe(401);
    expect(await statusOf(desk.cookieHeader())).toBe(200);
    expect(TestClient.refusal(await desk.delete(`/me/sessions/${other?.id}`))).toEqual({
      status: 404,
      code: 'session.unknown',
    });
  });

  it('ends all others at once', async () => {
    const phone = await signedIn(app, 'coordinator');
    const desk = await signedIn(app, 'coordinator');
    expect((await desk.delete('/me/sessions')).status).toBe(204);
    expect(await statusOf(phone.cookieHeader())).toBe(401);
    expect(await statusOf(desk.cookieHeader())).toBe(200);
  });

  it('never ends somebody else’s', async () => {
    const handler = await signedIn(app, 'handler');
    const coordinator = await signedIn(app, 'coordinator');
    const { body } = await handler.get<{ items: Array<{ id: string }> }>('/me/sessions');
    const answer = await coordinator.delete(`/me/sessions/${body.items[0]?.id}`);
    expect(answer.status).toBe(404);
    expect(await statusOf(handler.cookieHeader())).toBe(200);
  });
});

describe('administrators', () => {
  it('see and end the sessions of others', async () => {
    const admin = await signedIn(app, 'admin');
    const handler = await signedIn(app, 'handler');
    const path = `/people/${people.ids.handler}/sessions`;
    const { body } = await admin.get<{ items: Array<{ id: string }> }>(path);
    expect((await admin.delete(`${path}/${body.items[0]?.id}`)).status).toBe(204);
    expect(await statusOf(handler.cookieHeader())).toBe(401);
    await handler.signIn('handler', PASSWORD);
    expect((await admin.delete(path)).status).toBe(204);
    expect(await statusOf(handler.cookieHeader())).toBe(401);
  });

  it('end them all by disabling the account, at once', async () => {
    const admin = await signedIn(app, 'admin');
    const statistician = await signedIn(app, 'statistician');
    const path = `/people/${people.ids.statistician}`;
    const { body } = await admin.get<{ version: number }>(path);
    const match = { 'if-match': `"${body.version}"` };
    expect((await admin.post(`${path}/disablement`, undefined, match)).status).toBe(204);
    expect(await statusOf(statistician.cookieHeader())).toBe(401);
    const again = await app.anonymous.post('/session', { username: 'statistician', password: PASSWORD });
    expect(TestClient.refusal(again)).toEqual({ status: 401, code: 'session.wrong-credentials' });
    expect((await admin.delete(`${path}/disablement`, undefined, { 'if-match': `"${body.version + 1}"` })).status).toBe(
      204,
    );
    await statistician.signIn('statistician', PASSWORD);
  });
});

describe('the event log', () => {
  it('holds successes, failures and sign-outs without personal data', async () => {
    const supervisor = await signedIn(app, 'supervisor');
    await supervisor.delete('/session');
    await app.anonymous.post('/session', { username: 'supervisor', password: 'not-the-password' });
    await app.anonymous.post('/session', { username: '13912345678', password: 'not-the-password' });
    expect(await eventTypes(people.ids.supervisor)).toEqual([
      'person.created',
      'role.granted',
      'position.filled',
      'session.began',
      'session.ended',
      'sign-in.failed',
    ]);
    const rows = await app.database.sql<{ text: string }>(
      `select jsonb_build_array(data, before, after)::text as text from event_log where type like 'sign-in.%' or type like 'session.%'`,
    );
    const text = rows.map((row) => row.text).join('\n');
    expect(text).not.toMatch(/1[3-9]\d{9}|127\.0\.0\.1|not-the-password|马督查/);
  });
});
