import { createHash, randomUUID } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pack, type Pack } from 'tar-stream';
import { TAR_END_BYTES, tailOf, type MemberRecord } from './archive-format.js';

/**
 * Writes a tar archive under a draft name and gives it its own name only when it is whole and on the disk. Memory stays
 * bounded: members flow through.
 */
export class ArchiveWriter {
  private readonly archive: Pack = pack();
  private readonly stored: Promise<void>;
  private readonly records: MemberRecord[] = [];

  private constructor(
    private readonly path: string,
    private readonly draft: string,
    private readonly handle: FileHandle,
    private readonly mtime: Date,
  ) {
    this.stored = storeArchive(this.archive as AsyncIterable<Buffer>, handle);
    // Whoever adds the next member hears of it; nobody may be waiting at this moment.
    this.stored.catch(() => undefined);
  }

  static async create(path: string, mtime: Date): Promise<ArchiveWriter> {
    const draft = `${path}.${randomUUID()}.draft`;
    return new ArchiveWriter(path, draft, await open(draft, 'wx', 0o600), mtime);
  }

  /** A name beside the archive for what must lie somewhere on its way in. */
  get spool(): string {
    return `${this.draft}.part`;
  }

  /** What was added up to now. */
  get members(): readonly MemberRecord[] {
    return this.records;
  }

  /** @throws Error when the source has another number of bytes than `bytes` */
  async add(name: string, bytes: number, source: Readable | Buffer): Promise<void> {
    const digest = createHash('sha256');
    const sink = this.archive.entry({ name, size: bytes, mtime: this.mtime, mode: 0o600 });
    const content = source instanceof Readable ? source : Readable.from([source]);
    const added = pipeline(
      content,
      async function* hashed(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          digest.update(chunk);
          yield chunk;
        }
      },
      // The library's own kind of stream, which pipelines take.
      sink as unknown as NodeJS.WritableStream,
    );
    await Promise.race([added, this.stored.then(() => added)]);
    this.records.push({ name, bytes, sha256: digest.digest('hex') });
  }

  /** Ends the archive with its checksum, waits for the disk and names it. */
  async finish(): Promise<void> {
    this.archive.finalize();
    await this.stored;
    await this.handle.sync();
    await this.handle.close();
    await rename(this.draft, this.path);
    await syncFolder(dirname(this.path));
  }

  /** Leaves nothing behind. Safe after a failed `finish`. */
  async discard(): Promise<void> {
    this.archive.destroy();
    await this.handle.close().catch(() => undefined);
    await rm(this.draft, { force: true });
  }
}

/** The mark of the end is held back: the checksum of all that came before it becomes the last member. */
async function storeArchive(archive: AsyncIterable<Buffer>, handle: FileHandle): Promise<void> {
  const digest = createHash('sha256');
  let held = Buffer.alloc(0);
  for await (const chunk of archive) {
    const seen = Buffer.concat([held, chunk]);
    const free = Math.max(0, seen.length - TAR_END_BYTES);
    const ready = seen.subarray(0, free);
    held = seen.subarray(free);
    digest.update(ready);
    await handle.writeFile(ready);
  }
  await handle.writeFile(await tailOf(digest.digest('hex')));
}

/** Makes the new name itself survive a power cut; not every system lets a folder be opened for that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
