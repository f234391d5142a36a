import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyBinaries, type PostgresBinaries, withLinks } from './postgres-binaries.js';

let base: string;
let installed: PostgresBinaries;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'landfall-binaries-'));
  const folder = join(base, 'native');
  mkdirSync(join(folder, 'lib'), { recursive: true });
  writeFileSync(join(folder, 'lib', 'libpq.so.5.18'), 'library');
  writeFileSync(join(folder, 'lib', 'libpgport.a'), 'for compilers');
  const links = ['libpq.so', 'libpq.so.5'].map((name) => ({
    source: 'native/lib/libpq.so.5.18',
    target: `native/lib/${name}`,
  }));
  writeFileSync(join(folder, 'pg-symlinks.json'), JSON.stringify(links));
  installed = { folder, release: '18.4.0', major: '18' };
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('the binaries that npm installed', () => {
  it('get the links that npm does not carry, however often they are asked for', async () => {
    const results = await Promise.all([withLinks(installed, base), withLinks(installed, base)]);
    results.push(await withLinks(installed, base));
    expect(results).toEqual([installed, installed, installed]);
    expect(readFileSync(join(installed.folder, 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
  });

  it('are copied, linked, where they cannot be used in place, once for each release', async () => {
    const elsewhere = mkdtempSync(join(base, 'elsewhere-'));
    await withLinks(installed, base);
    await copyBinaries({ ...installed, release: '18.3.0' }, elsewhere);
    const copy = await copyBinaries(installed, elsewhere);
    expect(await copyBinaries(installed, elsewhere)).toEqual(copy);
    expect(readdirSync(elsewhere)).toEqual(['postgres-18.4.0']);
    expect(readdirSync(join(copy.folder, 'lib'))).toEqual(['libpq.so', 'libpq.so.5', 'libpq.so.5.18']);
    expect(readlinkSync(join(copy.folder, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
  });
});
