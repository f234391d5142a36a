import { chmod, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const anchorLine = z.object({
  position: z.string().regex(/^\d+$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  /** The database was filled from a back-up that ended here: what was anchored before and lies behind is not missing. */
  restored: z.literal(true).optional(),
});

/** A link of the audit chain that was seen at a time. */
export type AnchorLine = z.infer<typeof anchorLine>;

export interface AnchorHistory {
  /** What must still be in the chain, oldest first. */
  anchors: AnchorLine[];
  /** Lines that cannot be read: a power cut leaves at most one, anything else was changed by somebody. */
  unreadable: number;
}

/**
 * Heads of the audit chain outside the database, one line each, readable by its owner alone: who can change the database
 * cannot make it forget what stands here.
 */
export class AnchorFile {
  constructor(readonly path: string) {}

  /** Adds a line and waits until the disk has it. */
  async append(line: AnchorLine): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    const handle = await open(this.path, 'a+', 0o600);
    try {
      const { size } = await handle.stat();
      const last = Buffer.alloc(1);
      const isTorn = size > 0 && (await handle.read(last, 0, 1, size - 1)).bytesRead === 1 && last.toString() !== '\n';
      await handle.writeFile(`${isTorn ? '\n' : ''}${JSON.stringify(line)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(this.path, 0o600);
  }

  /** Answers an empty history when nothing was anchored yet. */
  async read(): Promise<AnchorHistory> {
    const text = await readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') {
        return '';
      }
      throw error;
    });
    return historyOf(text.split('\n').filter((line) => line !== ''));
  }
}

function historyOf(lines: readonly string[]): AnchorHistory {
  const history: AnchorHistory = { anchors: [], unreadable: 0 };
  for (const line of lines) {
    const anchor = parse(line);
    if (anchor === undefined) {
      history.unreadable += 1;
      continue;
    }
    if (anchor.restored) {
      history.anchors = history.anchors.filter(({ position }) => BigInt(position) <= BigInt(anchor.position));
    }
    history.anchors.push(anchor);
  }
  return history;
}

function parse(line: string): AnchorLine | undefined {
  try {
    return anchorLine.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
