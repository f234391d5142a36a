import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DemoPeople, SetupService } from '../../src/identity/index.js';
import { systemActor } from '../../src/platform/actor/index.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { TestClient } from '../support/test-client.js';

const PASSWORD = '第一次启动 2026 春天';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

function setup(): SetupService {
  return app.app.get(SetupService, { strict: false });
}

async function aLink(): Promise<string> {
  const link = await setup().ensureSetupLink(app.url);
  expect(link).toMatch(new RegExp(`^${app.url}/setup#[\\w-]{43}$`));
  return new URL(link ?? '').hash.slice(1);
}

function form(token: string, more: object = {}): object {
  return { token, zoneName: '某某经济开发区', username: 'wang.jianguo', name: '王建国', password: PASSWORD, ...more };
}

describe('a fresh installation without demo data', () => {
  it('holds nobody at all, and no default account', async () => {
    const rows = await app.database.sql(
      `select 1 from person union all select 1 from api_token union all select 1 from unit`,
    );
    expect(rows).toEqual([]);
    expect((await app.anonymous.get('/public/site')).body).toMatchObject({ needsSetup: true, demo: false });
    for (const username of ['admin', 'root', 'administrator', 'ambassador']) {
      for (const password of ['admin', 'landfall-demo', 'password', username]) {
        expect((await app.anonymous.post('/session', { username, password })).status).not.toBe(204);
      }
    }
  });

  it('is set up once through the link: an administrator, signed in, in the unit over all others', async () => {
    const token = await aLink();
    const browser = new TestClient(app.url);
    expect((await browser.post('/setup', form(token))).status).toBe(204);
    expect((await browser.get('/me')).body).toMatchObject({
      user: { username: 'wang.jianguo', name: '王建国' },
      roles: ['ADMIN'],
      units: [{ name: '某某经济开发区', roles: ['ADMIN'] }],
    });
    expect((await app.anonymous.get('/public/site')).body).toMatchObject({
      needsSetup: false,
      zoneName: '某某经济开发区',
    });
    const second = await app.anonymous.post('/setup', form(token, { username: 'somebody.else' }));
    expect(TestClient.refusal(second)).toEqual({ status: 410, code: 'setup.gone' });
    expect(await setup().ensureSetupLink(app.url)).toBeNull();
  });

  it('refuses the link after half an hour, by real time', async () => {
    const token = await aLink();
    await app.database.setNow('2027-01-01T00:00:00+08:00');
    await app.database.sql(`update setup_link set expires_at = expires_at - interval '29 minutes'`);
    expect((await app.anonymous.post('/setup', form(token, { password: 'short' }))).status).toBe(400);
    await app.database.sql(`update setup_link set expires_at = expires_at - interval '1 minute'`);
    const late = await app.anonymous.post('/setup', form(token));
    expect(TestClient.refusal(late)).toEqual({ status: 410, code: 'setup.gone' });
  });

  it('makes one administrator, however many use however many links at once', async () => {
    const tokens = await Promise.all([aLink(), aLink()]);
    const answers = await Promise.all(
      [0, 1, 2, 3].map((place) =>
        app.anonymous.post('/setup', form(tokens[place % 2] ?? '', { username: `admin.${place}` })),
      ),
    );
    expect(answers.filter((answer) => answer.status === 204)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 410)).toHaveLength(3);
    expect(await app.database.sql('select 1 from person')).toHaveLength(1);
  });

  it('asks for a good password, and does not know a link that was made up', async () => {
    const token = await aLink();
    const common = await app.anonymous.post('/setup', form(token, { password: 'admin123' }));
    expect(common).toMatchObject({ status: 400, body: { code: 'password.common', errors: [{ path: 'password' }] } });
    const made = await app.anonymous.post('/setup', form('made-up-token'));
    expect(TestClient.refusal(made)).toEqual({ status: 404, code: 'setup.unknown' });
    expect((await app.anonymous.post('/setup', form(token))).status).toBe(204);
  });

  it('keeps the token out of the database', async () => {
    const token = await aLink();
    const [row] = await app.database.sql<{ text: string }>('select json_agg(setup_link)::text as text from setup_link');
    expect(row?.text).not.toContain(token);
  });

  it('closes the link when an administrator is made on the command line', async () => {
    const token = await aLink();
    const administrator = { username: 'by.hand', name: '手工建立', password: PASSWORD, zoneName: '某开发区' };
    await setup().createAdministrator(systemActor('cli'), administrator);
    const answer = await app.anonymous.post('/setup', form(token));
    expect(TestClient.refusal(answer)).toEqual({ status: 410, code: 'setup.gone' });
    const client = await new TestClient(app.url).signIn('by.hand', PASSWORD);
    expect((await client.get('/me')).body).toMatchObject({ roles: ['ADMIN'] });
  });
});

describe('a demo account, whose password everybody knows', () => {
  const DEMO = { username: 'admin', password: 'landfall-demo' };
  const FORWARDING = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'via', 'x-real-ip'];

  /** The process that answers before each test runs on somebody's own database; this one on the embedded default. */
  async function embedded(): Promise<TestApp> {
    await app.app.get(DemoPeople, { strict: false }).seedDemoPeople();
    return startTestApp({ environment: { DATABASE_URL: '' }, database: app.database });
  }

  it('gets in on this machine, with the embedded database', async () => {
    const own = await embedded();
    expect((await own.anonymous.post('/session', DEMO)).status).toBe(204);
    await own.close();
  });

  it('does not get in on a database of somebody’s own', async () => {
    await (await embedded()).close();
    expect((await app.anonymous.post('/session', DEMO)).status).toBe(401);
  });

  it('does not get in behind a proxy, nor goes on there with a session it has', async () => {
    const own = await embedded();
    const signedIn = await new TestClient(own.url).signIn(DEMO.username, DEMO.password);
    for (const header of FORWARDING) {
      const value = { [header]: '203.0.113.7' };
      // Refusals count as guesses; here each header is asked on its own.
      await app.database.sql('delete from sign_in_attempt');
      expect([header, (await own.anonymous.post('/session', DEMO, value)).status]).toEqual([header, 401]);
      expect([header, (await signedIn.raw('GET', '/me', undefined, value)).status]).toEqual([header, 401]);
    }
    expect((await signedIn.get('/me')).status).toBe(200);
    await own.close();
  });
});
