import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdHome } from '../../src/boot/instance.js';
import { loadConfig } from '../../src/platform/config/index.js';
import { acquireInstance } from '../../src/platform/embedded/index.js';
import { startProgram } from './started-program.js';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'reset.mjs');

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'landfall-reset-'));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

async function reset(...args: string[]): Promise<{ code: number | null; said: string }> {
  const program = startProgram({ file: script, args, environment: { LANDFALL_HOME: home } });
  program.child.stdin?.end();
  return { code: await program.exits(), said: program.output };
}

async function makeState(): Promise<() => Promise<void>> {
  const acquired = await acquireInstance({ home, purpose: 'server' });
  writeFileSync(join(home, 'keys'), 'a key');
  return acquired.kind === 'acquired' ? acquired.lock.release : () => Promise.resolve();
}

describe('npm run reset', () => {
  it('removes the state of Landfall', async () => {
    const release = await makeState();
    await release();
    expect(await reset('--yes')).toMatchObject({ code: 0 });
    expect(existsSync(home)).toBe(false);
  });

  it('removes the state beside a database of one’s own', async () => {
    await holdHome(loadConfig({ LANDFALL_HOME: home, DATABASE_URL: 'postgres://zone@127.0.0.1:1/zone' }));
    writeFileSync(join(home, 'keys'), 'a key');
    expect(await reset('--yes')).toMatchObject({ code: 0 });
    expect(existsSync(home)).toBe(false);
  });

  it('removes nothing without an answer', async () => {
    const release = await makeState();
    await release();
    const { code, said } = await reset();
    expect(code).toBe(1);
    expect(said).toContain('--yes');
    expect(existsSync(join(home, 'keys'))).toBe(true);
  });

  it('removes nothing while Landfall runs there', async () => {
    const release = await makeState();
    const { code, said } = await reset('--yes');
    expect(code).toBe(1);
    expect(said).toContain(`pid ${process.pid}`);
    expect(existsSync(join(home, 'keys'))).toBe(true);
    await release();
  });

  it('removes no folder that Landfall did not make, whatever LANDFALL_HOME says', async () => {
    writeFileSync(join(home, 'letters'), 'somebody’s');
    const release = await makeState();
    await release();
    const { code, said } = await reset('--yes');
    expect(code).toBe(1);
    expect(said).toContain('was not made by Landfall');
    expect(existsSync(join(home, 'letters'))).toBe(true);
  });

  it('has nothing to do where there is nothing', async () => {
    expect(await reset('--yes')).toMatchObject({ code: 0 });
  });
});
