import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../support/until.js';

const ROOT = join(import.meta.dirname, '../../..');
const READY_MS = 90_000;

export interface DemoZone {
  url: string;
  stop(): Promise<void>;
}

/** The built product as `npm start` runs it: embedded PostgreSQL, demo accounts, demo clock. */
export async function startDemoZone(environment: Record<string, string> = {}): Promise<DemoZone> {
  const home = mkdtempSync(join(tmpdir(), 'landfall-zone-'));
  const url = `http://127.0.0.1:${await freePort()}`;
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      LANDFALL_HOME: home,
      PORT: new URL(url).port,
      LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = (): Promise<void> => end(child, home);
  try {
    await until(() => isReady(url, child), 'the product is ready', READY_MS);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

async function isReady(url: string, child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) {
    throw new Error(`the product ended with ${child.exitCode}`);
  }
  return fetch(`${url}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function end(child: ChildProcess, home: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  rmSync(home, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
