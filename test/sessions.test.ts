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

describe('signing in', () => {
  it('asks who you are', async () => {
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

  it('refuses a wrong password and an unknown name in the same words', async () => {
    const wrong = await app.anonymous.post<object>('/session', { username: 'officer', password: 'not-it-at-all' });
    const unknown = await app.anonymous.post<object>('/session', { username: 'nobody-here', password: PASSWORD });
    expect(TestClient.refusal(wrong)).toEqual({ status: 401, code: 'session.wrong-credentials' });
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('ends with the sign-out', async () => {
    const officer = await signedIn(app, 'officer');
    const cookie = officer.cookieHeader();
    const answer = await officer.delete('/session');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect((await app.anonymous.get('/me', { cookie })).status).toBe(401);
  });
});
