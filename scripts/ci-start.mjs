// Starts the built product as a newcomer does (npm start, a fresh LANDFALL_HOME), signs in, reports a lead, stops it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './lib/paths.mjs';

const LIMIT_MS = 120_000;
const home = mkdtempSync(join(tmpdir(), 'landfall-ci-'));
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const child = spawn('npm', ['start'], {
  cwd: root,
  detached: true,
  env: { ...process.env, LANDFALL_HOME: home, PORT: String(port) },
  stdio: 'inherit',
});

let failed = 0;
try {
  await until(async () => (await fetch(`${url}/readyz`)).ok);
  const signIn = await post('/session', { username: 'ambassador', password: 'landfall-demo' });
  const cookie = signIn.headers.getSetCookie()[0]?.split(';')[0];
  const lead = await post(
    '/leads',
    { investorName: '福建海康威视数字技术有限公司', summary: '拟建区域总部' },
    { cookie },
  );
  if (lead.status !== 201) {
    throw new Error(`the lead was answered with ${lead.status}: ${await lead.text()}`);
  }
} catch (error) {
  failed = 1;
  console.error(error);
} finally {
  process.kill(-Number(child.pid), 'SIGINT');
  await Promise.race([once(child, 'exit'), pause(30_000, undefined, { ref: false })]);
  rmSync(home, { recursive: true, force: true });
}
console.log(`${1 - failed} passed, ${failed} failed`);
process.exit(failed);

async function post(path, body, headers = {}) {
  return fetch(`${url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: JSON.stringify(body),
  });
}

async function until(isTrue) {
  const end = performance.now() + LIMIT_MS;
  while (performance.now() < end) {
    if (child.exitCode !== null) {
      throw new Error(`the product ended with ${child.exitCode}`);
    }
    if (await isTrue().catch(() => false)) {
      return;
    }
    await pause(200);
  }
  throw new Error('the product was not ready in time');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address();
  server.close();
  return free;
}
