import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hash } from '@node-rs/argon2';
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

const NEW_PASSWORD = '新的一年 三个项目落地';

interface Invitation {
  link: string;
  qrCode: string;
  expiresAt: string;
}

async function anInvitedPerson(username: string, more: object = {}): Promise<{ id: string; token: string }> {
  const person = await admin.post<{ id: string }>('/people', { username, name: '新同事', ...more });
  expect(person.status).toBe(201);
  const invitation = await admin.post<Invitation>(`/people/${person.body.id}/invitation`);
  expect(invitation.status).toBe(201);
  return { id: person.body.id, token: new URL(invitation.body.link).hash.slice(1) };
}

describe('signing in', () => {
  it('refuses a wrong password and an unknown name in the same words', async () => {
    const wrong = await app.anonymous.post<object>('/session', { username: 'officer', password: 'not-it-at-all' });
    const unknown = await app.anonymous.post<object>('/session', { username: 'nobody-here', password: PASSWORD });
    expect(TestClient.refusal(wrong)).toEqual({ status: 401, code: 'session.wrong-credentials' });
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('refuses in the reader’s language', async () => {
    const answer = await app.anonymous.post<{ title: string }>(
      '/session',
      { username: 'nobody-here', password: PASSWORD },
      { 'accept-language': 'en' },
    );
    expect(answer.body.title).toMatch(/^The username or password is wrong/);
  });

  it('takes the mobile number as well as the username, however either is typed', async () => {
    const { token } = await anInvitedPerson('lin.yu', { phone: '139 0000 1234' });
    await app.anonymous.post('/invitation/acceptance', { token, password: NEW_PASSWORD });
    for (const username of ['13900001234', '+86 139-0000-1234', 'lin.yu', ' LIN.YU ']) {
      const client = await new TestClient(app.url).signIn(username, NEW_PASSWORD);
      expect((await client.get('/me')).body).toMatchObject({
        user: { username: 'lin.yu', phoneMasked: '139****1234' },
      });
    }
  });

  it('says what is missing', async () => {
    const answer = await app.anonymous.post('/session', { username: 'officer', remember: true });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', errors: [{ path: 'password' }, { path: 'remember' }] },
    });
  });

  it('hashes an older, weaker hash again', async () => {
    const weak = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await app.database.sql('update person set password_hash = $2 where id = $1', [people.ids.auditor, weak]);
    await signedIn(app, 'auditor');
    const [row] = await app.database.sql<{ hash: string }>('select password_hash as hash from person where id = $1', [
      people.ids.auditor,
    ]);
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
    await signedIn(app, 'auditor');
  });

  it('stores a phone encrypted', async () => {
    const rows = await app.database.sql<{ text: string }>('select person::text as text from person');
    expect(rows.map((row) => row.text).join('\n')).not.toMatch(/1390000/);
  });
});

describe('an invitation', () => {
  it('says for whom it is, lets the person choose a password once, and signs in', async () => {
    const { id, token } = await anInvitedPerson('chen.guang');
    expect(await app.anonymous.post('/invitation', { token })).toMatchObject({
      status: 200,
      body: { name: '新同事', username: 'chen.guang' },
    });
    const browser = new TestClient(app.url);
    expect((await browser.post('/invitation/acceptance', { token, password: NEW_PASSWORD })).status).toBe(204);
    expect((await browser.get('/me')).body).toMatchObject({ user: { id } });
    const second = await app.anonymous.post('/invitation/acceptance', { token, password: 'another good one' });
    expect(TestClient.refusal(second)).toEqual({ status: 410, code: 'invitation.gone' });
  });

  it('is used once, however many use it at the same time', async () => {
    const { token } = await anInvitedPerson('fang.yi');
    const all = await Promise.all(
      Array.from({ length: 5 }, () =>
        new TestClient(app.url).post('/invitation/acceptance', { token, password: NEW_PASSWORD }),
      ),
    );
    expect(all.filter((answer) => answer.status === 204)).toHaveLength(1);
    expect(all.filter((answer) => answer.status === 410)).toHaveLength(4);
  });

  it('holds a QR code of the same link and keeps its token out of the database and of what servers see', async () => {
    const person = await admin.post<{ id: string }>('/people', { username: 'gao.yuan', name: '高远' });
    const { body } = await admin.post<Invitation>(`/people/${person.body.id}/invitation`, undefined, {
      'idempotency-key': 'invite-gao-yuan',
    });
    const link = new URL(body.link);
    expect(link.pathname).toBe('/invitation');
    expect(body.qrCode).toMatch(/^<svg /);
    const dump = await app.database.sql<{ text: string }>(
      `select (select json_agg(invitation)::text from invitation) || coalesce((select json_agg(idempotency_key)::text from idempotency_key), '')
              || (select json_agg(event_log)::text from event_log) as text`,
    );
    expect(dump[0]?.text).not.toContain(link.hash.slice(1));
  });

  it('is over when it is withdrawn, replaced, expired, or the person is disabled', async () => {
    const withdrawn = await anInvitedPerson('withdrawn');
    expect((await admin.delete(`/people/${withdrawn.id}/invitation`)).status).toBe(204);
    const replaced = await anInvitedPerson('replaced');
    await admin.post(`/people/${replaced.id}/invitation`);
    const expired = await anInvitedPerson('expired');
    await app.database.sql(`update invitation set expires_at = clock_timestamp() where person_id = $1`, [expired.id]);
    const disabled = await anInvitedPerson('disabled');
    await app.database.sql(`update person set disabled_at = clock_timestamp() where id = $1`, [disabled.id]);
    for (const { token } of [withdrawn, replaced, expired, disabled]) {
      expect(TestClient.refusal(await app.anonymous.post('/invitation', { token }))).toEqual({
        status: 410,
        code: 'invitation.gone',
      });
      const answer = await app.anonymous.post('/invitation/acceptance', { token, password: NEW_PASSWORD });
      expect(TestClient.refusal(answer)).toEqual({ status: 410, code: 'invitation.gone' });
    }
    const unknown = await app.anonymous.post('/invitation', { token: 'made-up' });
    expect(TestClient.refusal(unknown)).toEqual({ status: 404, code: 'invitation.unknown' });
  });

  it('stays good when the chosen password is refused', async () => {
    const { token } = await anInvitedPerson('guo.jia');
    const refused = await app.anonymous.post('/invitation/acceptance', { token, password: 'guo.jia-2026' });
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'password.contains-username', errors: [{ path: 'password' }] },
    });
    expect((await app.anonymous.post('/invitation/acceptance', { token, password: NEW_PASSWORD })).status).toBe(204);
  });
});

describe('changing the password', () => {
  it.each([
    ['short', 'password.too-short'],
    ['x'.repeat(129), 'password.too-long'],
    ['ruling-ruling', 'password.contains-username'],
    ['iloveyou1', 'password.common'],
    ['line\nbreak-inside', 'password.control-character'],
  ])('refuses %j', async (newPassword, code) => {
    const client = await signedIn(app, 'ruling');
    const answer = await client.put('/me/password', { currentPassword: PASSWORD, newPassword });
    expect(answer).toMatchObject({ status: 400, body: { code, errors: [{ path: 'newPassword', code }] } });
  });

  it('asks for the old one, ends all other sessions, and makes known devices strangers', async () => {
    const other = await signedIn(app, 'head');
    const client = await signedIn(app, 'head');
    const wrong = await client.put('/me/password', { currentPassword: 'not it', newPassword: NEW_PASSWORD });
    expect(TestClient.refusal(wrong)).toEqual({ status: 400, code: 'password.wrong' });
    expect((await client.put('/me/password', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD })).status).toBe(
      204,
    );
    expect((await other.get('/me')).status).toBe(401);
    expect((await client.get('/me')).status).toBe(200);
    const devices = await app.database.sql('select 1 from known_device where person_id = $1', [people.ids.head]);
    expect(devices).toEqual([]);
    await new TestClient(app.url).signIn('head', NEW_PASSWORD);
    const old = await app.anonymous.post('/session', { username: 'head', password: PASSWORD });
    expect(old.status).toBe(401);
  });

  it('cannot be used to guess the old one', async () => {
    const client = await signedIn(app, 'outsider');
    const statuses: number[] = [];
    for (let guess = 0; guess < 6; guess += 1) {
      const body = { currentPassword: `guess ${guess}`, newPassword: NEW_PASSWORD };
      statuses.push((await client.put('/me/password', body)).status);
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
  });

  it('takes a password typed with other code points for the same', async () => {
    const { token } = await anInvitedPerson('cafe.user');
    await app.anonymous.post('/invitation/acceptance', { token, password: 'caf\u00e9 au lait' });
    const body = { username: 'cafe.user', password: 'cafe\u0301 au lait' };
    expect((await app.anonymous.post('/session', body)).status).toBe(204);
  });
});

describe('one’s language', () => {
  it('is one’s own choice and changes the words of a refusal', async () => {
    const client = await signedIn(app, 'ambassador2');
    expect((await client.patch('/me', { language: 'en' })).status).toBe(204);
    expect((await client.get('/me')).body).toMatchObject({ language: 'en' });
    const answer = await client.get<{ title: string }>('/api-tokens');
    expect(answer).toMatchObject({
      status: 403,
      body: { title: 'You may not do this. Ask the administrator if you need to.' },
    });
  });
});
