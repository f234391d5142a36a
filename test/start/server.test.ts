import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { endOrphan } from '../../src/platform/embedded/postmaster-stop.js';
import { identityOf } from '../../src/platform/embedded/process-identity.js';
import { type StartedProgram, startProgram } from './started-program.js';

/** A start takes a few seconds of a free processor; beside other test files it may have to share one. */
const LIMIT_MS = 180_000;
const ADDRESS = /→ +(http\S+)/;

const started: StartedProgram[] = [];

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'landfall-server-'));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

afterEach(async () => {
  for (const server of started.splice(0)) {
    await server.kill();
  }
  await endOrphan(join(home, 'postgres'));
});

function start(environment: Record<string, string> = {}): StartedProgram {
  const server = startProgram({ file: 'main.js', environment: { LANDFALL_HOME: home, ...environment } });
  started.push(server);
  return server;
}

describe('the built product', { timeout: LIMIT_MS }, () => {
  it('serves on what it prints; a second start prints the same and ends with 0; Ctrl-C leaves no process', async () => {
    const first = start();
    const address = await first.says(ADDRESS);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const second = start();
    expect(await second.exits()).toBe(0);
    expect(await second.says(ADDRESS)).toBe(address);
    const database = Number.parseInt(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8'), 10);
    expect(await first.interrupt()).toBe(0);
    expect(identityOf(database)).toBeUndefined();
    expect(readdirSync(home)).not.toContain('instance.lock');
  });

  it('lets commands work beside a worker on its embedded database', async () => {
    const worker = start({ ROLE: 'worker' });
    await worker.says(/Landfall worker/);
    const command = startProgram({ file: 'cli.js', args: ['migrate'], environment: { LANDFALL_HOME: home } });
    started.push(command);
    expect(await command.exits()).toBe(0);
    expect(command.output).toContain('The schema is up to date');
    expect(await worker.interrupt()).toBe(0);
  });

  it('says in one line that its port is taken, and leaves nothing behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = other.address();
    const port = typeof taken === 'object' && taken !== null ? taken.port : 0;
    const server = start({ PORT: String(port) });
    expect(await server.exits()).toBe(1);
    expect(server.output.trim()).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken.*$`));
    expect(readdirSync(home)).not.toContain('instance.lock');
    other.close();
  });

  it('says in one line that its own database or its Redis does not answer', async () => {
    const urls = { DATABASE_URL: 'postgres://zone@127.0.0.1:1/zone', REDIS_URL: 'redis://127.0.0.1:1' };
    for (const [variable, url] of Object.entries(urls)) {
      const server = start({ [variable]: url });
      expect(await server.exits()).toBe(1);
      expect(server.output.trim()).toMatch(new RegExp(`^No (PostgreSQL|Redis) answers at 127\\.0\\.0\\.1:1 .*$`));
      expect(server.output).toContain(variable);
    }
  });
});
