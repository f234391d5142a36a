import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { endOrphan } from '../../src/platform/embedded/postmaster-stop.js';
import { identityOf } from '../../src/platform/embedded/process-identity.js';
import { hasNamespaces, isRoot, type StartedProgram, startProgram } from './started-program.js';

const READY = /^ready (\S+)$/m;
const program = join(import.meta.dirname, 'embedded-program.mjs');

const started: { server: StartedProgram; folder: string }[] = [];

let base: string;
let home: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'landfall-start-'));
  chmodSync(base, 0o700);
  home = join(base, 'home');
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

afterEach(async () => {
  for (const { server, folder } of started.splice(0)) {
    await server.kill();
    await endOrphan(join(folder, 'postgres'));
  }
});

function start(folder = home, asOrdinaryUser = false): StartedProgram {
  const server = startProgram({ file: program, environment: { LANDFALL_HOME: folder }, asOrdinaryUser });
  started.push({ server, folder });
  return server;
}

function databasePid(folder = home): number {
  return Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

/** One that has ended and only waits to be collected by its parent is not alive. */
function isAlive(pid: number): boolean {
  return identityOf(pid) !== undefined;
}

async function count(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: string }>('select count(*) from kept');
  await client.end();
  return rows[0]?.count ?? '';
}

async function keep(appUrl: string): Promise<void> {
  const { owner } = JSON.parse(readFileSync(join(home, 'postgres-passwords.json'), 'utf8')) as { owner: string };
  const url = new URL(appUrl);
  url.username = 'landfall_owner';
  url.password = owner;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query('create table kept as select 1 as one');
  await client.end();
}

describe('the embedded database of a LANDFALL_HOME', () => {
  it('starts in a folder that only its owner may enter, and Ctrl-C leaves no process and no lock', async () => {
    const server = start();
    const url = await server.says(READY);
    await keep(url);
    expect(await count(url)).toBe('1');
    const database = databasePid();
    expect(await server.interrupt()).toBe(0);
    expect(isAlive(database)).toBe(false);
    expect(readdirSync(home)).not.toContain('instance.lock');
    expect(readdirSync(join(home, 'postgres'))).not.toContain('postmaster.pid');
  });

  it('widens nobody’s rights and keeps its passwords to its owner', () => {
    expect(statSync(base).mode & 0o777).toBe(0o700);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    expect(statSync(join(home, 'postgres-passwords.json')).mode & 0o777).toBe(0o600);
  });

  it('is told to a second start, which ends with 0 and changes nothing', async () => {
    const first = start();
    const url = await first.says(READY);
    const second = start();
    expect(await second.exits()).toBe(0);
    expect(second.output).toContain('already at http://127.0.0.1:1');
    expect(await count(url)).toBe('1');
    await first.interrupt();
  });

  it('comes back after kill -9 of the program, whose database was left running', async () => {
    const first = start();
    await first.says(READY);
    const orphan = databasePid();
    await first.kill();
    expect(isAlive(orphan)).toBe(true);
    const second = start();
    const url = await second.says(READY);
    expect(second.output).toContain('stopping-orphan');
    expect(isAlive(orphan)).toBe(false);
    expect(await count(url)).toBe('1');
    await second.interrupt();
  });

  it('comes back after kill -9 of everything', async () => {
    const first = start();
    await first.says(READY);
    process.kill(databasePid(), 'SIGKILL');
    await first.kill();
    const second = start();
    expect(await count(await second.says(READY))).toBe('1');
    await second.interrupt();
  });

  it('is not kept from starting by a stale file that names another program', async () => {
    writeFileSync(join(home, 'postgres', 'postmaster.pid'), `${process.pid}\n${home}\n1\n1\n\n127.0.0.1\n\nready\n`);
    const server = start();
    await server.says(READY);
    expect(isAlive(process.pid)).toBe(true);
    await server.interrupt();
  });

  it.runIf(isRoot() && hasNamespaces())('starts as an ordinary user as well', async () => {
    const folder = join(base, 'ordinary');
    const server = start(folder, true);
    await server.says(READY);
    const database = databasePid(folder);
    expect(await server.interrupt()).toBe(0);
    expect(isAlive(database)).toBe(false);
  });
});

describe('what keeps the embedded database from starting', () => {
  async function refusal(folder: string): Promise<string> {
    const server = start(folder);
    expect(await server.exits()).toBe(1);
    const lines = server.output.trim().split('\n');
    return lines.at(-1) ?? '';
  }

  it('is data of another major version: the way out is named, the data untouched', async () => {
    const folder = join(base, 'older');
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n');
    writeFileSync(join(folder, 'postgres-passwords.json'), JSON.stringify({ superuser: 'a', owner: 'b', app: 'c' }));
    expect(await refusal(folder)).toMatch(/PostgreSQL 17, this release brings 18.*backup.*restore/);
    expect(readdirSync(join(folder, 'postgres'))).toEqual(['PG_VERSION']);
  });

  it('is a folder that cannot be written', async () => {
    writeFileSync(join(base, 'a-file'), '');
    expect(await refusal(join(base, 'a-file', 'home'))).toMatch(/Cannot write to .*LANDFALL_HOME/);
  });

  it('is passwords that were lost', async () => {
    const folder = join(base, 'forgetful');
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    expect(await refusal(folder)).toMatch(/postgres-passwords\.json.*missing/);
  });
});
