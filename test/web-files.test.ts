import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveWeb } from '../src/platform/http/index.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const folder = mkdtempSync(join(tmpdir(), 'landfall-web-'));
let app: TestApp;

beforeAll(async () => {
  for (const inner of ['assets', 'icons']) {
    mkdirSync(join(folder, inner));
  }
  const files = ['index.html', 'sw.js', 'manifest.webmanifest', 'assets/index-1.js', 'icons/icon-192.png'];
  files.forEach((file) => writeFileSync(join(folder, file), file));
  app = await startTestApp({ prepare: (nest) => serveWeb(nest, folder) });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const ALWAYS_ASKED = 'no-cache';
const KEPT = 'public, max-age=31536000, immutable';

it.each([
  ['/', 'text/html', ALWAYS_ASKED],
  ['/leads/new', 'text/html', ALWAYS_ASKED],
  ['/sw.js', 'javascript', ALWAYS_ASKED],
  ['/manifest.webmanifest', 'application/manifest+json', ALWAYS_ASKED],
  ['/icons/icon-192.png', 'image/png', ALWAYS_ASKED],
  ['/assets/index-1.js', 'javascript', KEPT],
])('%s is served as %s, %s', async (path, type, cached) => {
  const answer = await fetch(`${app.url}${path}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain(type);
  expect(answer.headers.get('cache-control')).toBe(cached);
  expect(answer.headers.get('content-security-policy')).toContain("worker-src 'self'");
});

it('an old part that is gone is no page: a worker would keep it in its place', async () => {
  expect((await fetch(`${app.url}/assets/index-0.js`)).status).toBe(404);
});
