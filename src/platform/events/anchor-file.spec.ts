import { appendFile, mkdtemp, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AnchorFile, type AnchorLine } from './anchor-file.js';

let folder: string;
let file: AnchorFile;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landfall-anchors-'));
  file = new AnchorFile(join(folder, 'home', 'anchors.jsonl'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function lineAt(position: number): AnchorLine {
  return { position: String(position), hash: String(position).padStart(64, '0'), at: '2026-02-10T02:15:00.000Z' };
}

describe('AnchorFile', () => {
  it('has no anchors before the first', async () => {
    expect(await file.read()).toEqual({ anchors: [], unreadable: 0 });
  });

  it('keeps every line in its order, for the owner alone', async () => {
    await file.append(lineAt(5));
    await file.append(lineAt(9));
    expect(await file.read()).toEqual({ anchors: [lineAt(5), lineAt(9)], unreadable: 0 });
    expect((await stat(file.path)).mode & 0o777).toBe(0o600);
  });

  it('counts a line that a power cut has torn, and loses none that follows', async () => {
    await file.append(lineAt(5));
    await appendFile(file.path, JSON.stringify(lineAt(7)).slice(0, 20));
    await file.append(lineAt(9));
    expect(await file.read()).toEqual({ anchors: [lineAt(5), lineAt(9)], unreadable: 1 });
    await truncate(file.path, 0);
    expect(await file.read()).toEqual({ anchors: [], unreadable: 0 });
  });

  it('does not miss what lies behind the end of a restored back-up', async () => {
    await file.append(lineAt(5));
    await file.append(lineAt(9));
    await file.append({ ...lineAt(6), restored: true });
    await file.append(lineAt(7));
    const { anchors } = await file.read();
    expect(anchors.map(({ position }) => position)).toEqual(['5', '6', '7']);
  });
});
