import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, apiRoutes } from '../support/api-routes.js';
import { PASSWORD, seedPeople, signedIn } from '../support/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PUBLIC_URL = 'https://zone.example';

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
].join(';');

/** The golden list; `strict-transport-security` is the ninth, under https alone. */
const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(self), geolocation=(self), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains';

let plain: TestApp;
let secure: TestApp;

beforeAll(async () => {
  plain = await startTestApp();
  await seedPeople(plain);
  secure = await startTestApp({ environment: { PUBLIC_URL }, database: plain.database });
});
afterAll(async () => {
  await secure.close();
  await plain.close();
});

interface Shot {
  what: string;
  path: string;
  init?: RequestInit;
}

/** What is seen of the golden list, and nothing that says what the server is made of. */
function seen(headers: Headers): Record<string, string | null> {
  return Object.fromEntries(Object.keys(HEADERS).map((name) => [name, headers.get(name)]));
}

function everyAnswer(app: TestApp, origin: string, cookie: string): Shot[] {
  const json = { 'content-type': 'application/json', origin };
  const routes = apiRoutes(app).filter((route) => route.path.startsWith('/api/') && route.path !== '/api/v1/events');
  const shots = routes.flatMap((route): Shot[] => {
    const body = route.body === undefined ? undefined : JSON.stringify(route.body);
    const init = { method: route.method, body };
    return [
      {
        what: `${route.name} anonymously`,
        path: addressOf(route),
        init: { ...init, headers: body ? json : { origin } },
      },
      {
        what: route.name,
        path: addressOf(route),
        init: { ...init, headers: { ...(body ? json : { origin }), cookie } },
      },
    ];
  });
  const post = (headers: Record<string, string>, body: string): RequestInit => ({ method: 'POST', headers, body });
  return [
    ...shots.filter(({ what }) => !what.startsWith('DELETE /api/v1/me/sessions') && what !== 'DELETE /api/v1/session'),
    { what: 'an unknown address', path: '/api/v1/nothing' },
    { what: 'an unknown version', path: '/api/v2/leads' },
    { what: 'malformed JSON', path: '/api/v1/session', init: post(json, '{') },
    { what: 'a body that is too large', path: '/api/v1/session', init: post(json, `"${'x'.repeat(1_100_000)}"`) },
    {
      what: 'an unsupported type',
      path: '/api/v1/session',
      init: post({ origin, 'content-type': 'text/xml' }, '<x/>'),
    },
    {
      what: 'a foreign origin',
      path: '/api/v1/session',
      init: post({ ...json, origin: 'https://evil.example' }, '{}'),
    },
    { what: 'HEAD', path: '/api/v1/public/site', init: { method: 'HEAD' } },
    { what: 'OPTIONS', path: '/api/v1/public/site', init: { method: 'OPTIONS' } },
  ];
}

describe('the headers of every answer, errors included', () => {
  it.each([
    ['in plain http', () => plain, () => plain.url, null],
    ['under https', () => secure, () => PUBLIC_URL, STRICT_TRANSPORT],
  ])('are the golden list %s', async (_where, app, origin, strictTransport) => {
    const response = await fetch(`${app().url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: origin() },
      body: JSON.stringify({ username: 'admin', password: PASSWORD }),
    });
    const cookie = response.headers
      .getSetCookie()
      .map((entry) => entry.split(';', 1)[0])
      .join('; ');
    const statuses = new Set<number>();
    const shots = everyAnswer(app(), origin(), cookie);
    const answers = await Promise.all(shots.map(({ path, init }) => fetch(`${app().url}${path}`, init)));
    for (const [place, answer] of answers.entries()) {
      await answer.arrayBuffer();
      statuses.add(answer.status);
      const what = shots[place]?.what;
      expect({ what, ...seen(answer.headers) }).toEqual({ what, ...HEADERS });
      expect({ what, value: answer.headers.get('strict-transport-security') }).toEqual({
        what,
        value: strictTransport,
      });
      expect({ what, value: answer.headers.get('x-powered-by') ?? answer.headers.get('server') }).toEqual({
        what,
        value: null,
      });
      expect({ what, value: answer.headers.get('access-control-allow-origin') }).toEqual({ what, value: null });
    }
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 413, 415]));
  });

  it('are there when the address cannot even be read', async () => {
    const { hostname, port } = new URL(plain.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.end(`GET /api/v1/%zz HTTP/1.1\r\nhost: ${hostname}:${port}\r\nconnection: close\r\n\r\n`);
      });
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString('utf8')));
      socket.on('end', () => resolve(text.toLowerCase()));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^http\/1\.1 4/);
    expect(answer).toContain('x-content-type-options: nosniff');
    expect(answer).toContain(CONTENT_SECURITY_POLICY.toLowerCase());
  });
});

describe('cookies', () => {
  const TOKEN = /=[\w-]{43};/;
  const withoutToken = (cookie: string): string => cookie.replace(TOKEN, '=TOKEN;');

  async function cookiesOf(app: TestApp, origin: string, method: string, cookie = ''): Promise<string[]> {
    const answer = await fetch(`${app.url}/api/v1/session`, {
      method,
      headers: { ...(method === 'POST' ? { 'content-type': 'application/json' } : {}), origin, cookie },
      body: method === 'POST' ? JSON.stringify({ username: 'officer', password: PASSWORD }) : undefined,
    });
    expect(answer.status).toBe(204);
    return answer.headers.getSetCookie().map(withoutToken);
  }

  it('are closed to scripts and other sites in plain http', async () => {
    expect(await cookiesOf(plain, plain.url, 'POST')).toEqual([
      'landfall_session=TOKEN; Path=/; HttpOnly; SameSite=Lax',
      'landfall_device=TOKEN; Max-Age=15552000; Path=/; HttpOnly; SameSite=Lax',
    ]);
  });

  it('are bound to the host and to https under https', async () => {
    expect(await cookiesOf(secure, PUBLIC_URL, 'POST')).toEqual([
      '__Host-landfall_session=TOKEN; Path=/; HttpOnly; Secure; SameSite=Lax',
      '__Host-landfall_device=TOKEN; Max-Age=15552000; Path=/; HttpOnly; Secure; SameSite=Lax',
    ]);
  });

  it('are taken back at the sign-out with the same flags', async () => {
    const cookie = (await signedIn(plain, 'officer')).cookieHeader();
    const [cleared] = await cookiesOf(plain, plain.url, 'DELETE', cookie);
    expect(cleared).toMatch(
      /^landfall_session=; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax$/,
    );
  });

  it('of plain http are not taken under https', async () => {
    const cookie = (await signedIn(plain, 'officer')).cookieHeader();
    const answer = await fetch(`${secure.url}/api/v1/me`, { headers: { cookie } });
    expect(answer.status).toBe(401);
  });
});
