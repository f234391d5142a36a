import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartupError } from '../startup/index.js';
import type { Acquired, InstanceLock } from './embedded.types.js';
import { acquireInstance, holderOf } from './instance-lock.js';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'landfall-lock-'));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function acquire(purpose: 'server' | 'command' = 'server', waitMs = 0): Promise<Acquired> {
  return acquireInstance({ home, purpose, waitMs });
}

async function acquiredLock(): Promise<InstanceLock> {
  const acquired = await acquire();
  if (acquired.kind !== 'acquired') {
    throw new Error('somebody else holds it');
  }
  return acquired.lock;
}

describe('the lock of a LANDFALL_HOME', () => {
  it('tells a second start where the first one runs', async () => {
    const lock = await acquiredLock();
    await lock.announce('http://127.0.0.1:3000');
    expect(await acquire()).toEqual({
      kind: 'running',
      instance: { pid: process.pid, purpose: 'server', isReady: true, address: 'http://127.0.0.1:3000' },
    });
  });

  it('lets commands beside a worker, which has no address, use its database', async () => {
    const lock = await acquiredLock();
    await lock.announce(undefined);
    expect(await acquire('command')).toMatchObject({ kind: 'running', instance: { pid: process.pid, isReady: true } });
  });

  it('gives up on a holder that never gets ready, and names it', async () => {
    await acquiredLock();
    const refusal = acquire();
    await expect(refusal).rejects.toThrow(StartupError);
    await expect(refusal).rejects.toMatchObject({ code: 'startup.instance-busy', params: { pid: process.pid } });
  });

  it('waits for a holder that is about to get ready', async () => {
    const lock = await acquiredLock();
    const second = acquireInstance({
      home,
      purpose: 'server',
      waitMs: 5_000,
      onWait: () => void lock.announce('http://127.0.0.1:4000'),
    });
    expect(await second).toMatchObject({ kind: 'running', instance: { address: 'http://127.0.0.1:4000' } });
  });

  it('waits for a command to end and then takes over', async () => {
    const command = await acquire('command');
    const release = command.kind === 'acquired' ? command.lock.release : () => Promise.resolve();
    const server = await acquireInstance({ home, purpose: 'server', waitMs: 5_000, onWait: () => void release() });
    expect(server.kind).toBe('acquired');
  });

  it('takes over from a process that is gone', async () => {
    writeFileSync(join(home, 'instance.lock'), JSON.stringify({ pid: 2 ** 22 + 1, identity: 'x', purpose: 'server' }));
    expect((await acquire()).kind).toBe('acquired');
  });

  it('takes over when the number belongs to another process by now', async () => {
    const dead = { pid: process.pid, identity: 'of an earlier boot', purpose: 'server', address: 'http://127.0.0.1:1' };
    writeFileSync(join(home, 'instance.lock'), JSON.stringify(dead));
    expect((await acquire()).kind).toBe('acquired');
  });

  it('takes over from a lock that was cut off while it was written', async () => {
    writeFileSync(join(home, 'instance.lock'), '{"pid":');
    expect((await acquire()).kind).toBe('acquired');
  });

  it('goes to exactly one of many that find a dead one at the same moment', async () => {
    writeFileSync(join(home, 'instance.lock'), '{}');
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => acquire()));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('leaves nothing behind when it is released, and never touches the lock of another', async () => {
    const lock = await acquiredLock();
    await lock.release();
    expect(readdirSync(home).filter((name) => name.includes('lock'))).toEqual([]);
    const next = await acquiredLock();
    await lock.announce('http://127.0.0.1:5000');
    await lock.release();
    expect(await holderOf(home)).toMatchObject({ pid: process.pid });
    await next.release();
    expect(await holderOf(home)).toBeUndefined();
  });
});
