import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityOf, isPostgresOf } from './process-identity.js';

describe('the identity of a process', () => {
  it('stays the same while it lives and tells it from others', () => {
    expect(identityOf(process.pid)).toBe(identityOf(process.pid));
    expect(identityOf(process.pid)).not.toBe(identityOf(process.ppid));
  });

  it('is gone with the process', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(child, 'spawn');
    expect(identityOf(child.pid ?? 0)).toBeDefined();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(identityOf(child.pid ?? 0)).toBeUndefined();
  });
});

describe.skipIf(process.platform !== 'linux')('the server of a data folder', () => {
  it('is a process that works in that folder, and no other one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'landfall-data-'));
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', cwd: folder });
    await once(child, 'spawn');
    try {
      expect(isPostgresOf(child.pid ?? 0, folder)).toBe(true);
      expect(isPostgresOf(process.pid, folder)).toBe(false);
      expect(isPostgresOf(child.pid ?? 0, tmpdir())).toBe(false);
    } finally {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
