import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import {
  ARCHIVE_FORMAT,
  TAIL_BYTES,
  hashInTail,
  manifestSchema,
  memberNames,
  tailOf,
  type Manifest,
  type MemberRecord,
} from './archive-format.js';
import { backupErrors } from './backup.errors.js';

/**
 * Two empty blocks. In the file they stand in the tail, which is not read here; without them `tar-stream` takes the
 * padding of a last member above its buffer (16 KiB) for a file that was cut.
 */
const END_OF_TAR = Buffer.alloc(1024);

/** One file of the archive. Its content must be read or resumed to the end before the next member comes. */
export interface Member {
  readonly name: string;
  readonly content: Readable;
}

/**
 * Reads the whole archive once and answers its manifest only when every byte is as it was written.
 * @throws backup.damaged, backup.later-release; errors of the file system
 */
export async function verifyArchive(path: string): Promise<Manifest> {
  const { hash, bodyBytes } = await readTail(path);
  const digest = createHash('sha256');
  const seen: MemberRecord[] = [];
  let manifest: unknown;
  try {
    for await (const member of membersOf(path, bodyBytes, (chunk) => digest.update(chunk))) {
      const content = await digestOf(member);
      manifest = content.text === undefined ? manifest : JSON.parse(content.text);
      seen.push({ name: member.name, bytes: content.bytes, sha256: content.sha256 });
    }
  } catch (error) {
    throw isSystemError(error) ? error : backupErrors.damaged({ file: path });
  }
  if (digest.digest('hex') !== hash) {
    throw backupErrors.damaged({ file: path });
  }
  return understand(path, manifest, seen);
}

/** The members of a verified archive, in their order. */
export async function* readMembers(path: string): AsyncGenerator<Member> {
  const { bodyBytes } = await readTail(path);
  yield* membersOf(path, bodyBytes);
}

async function* membersOf(path: string, bytes: number, onChunk?: (chunk: Buffer) => void): AsyncGenerator<Member> {
  const members = extract();
  const source = createReadStream(path, { end: bytes - 1, highWaterMark: 1 << 20 });
  const read = pipeline(
    source,
    async function* watched(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        onChunk?.(chunk);
        yield chunk;
      }
      yield END_OF_TAR;
    },
    members as unknown as NodeJS.WritableStream,
  );
  // Its failure also ends the iteration below, which tells the caller.
  read.catch(() => undefined);
  try {
    for await (const member of members) {
      yield {
        name: member.header.name,
        content: Readable.from(member as AsyncIterable<Buffer>, { objectMode: false }),
      };
    }
    await read;
  } finally {
    source.destroy();
  }
}

async function readTail(path: string): Promise<{ hash: string; bodyBytes: number }> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const bodyBytes = size - TAIL_BYTES;
    const tail = Buffer.alloc(TAIL_BYTES);
    if (bodyBytes > 0) {
      await handle.read(tail, 0, TAIL_BYTES, bodyBytes);
    }
    const hash = hashInTail(tail);
    if (hash === undefined || !tail.equals(await tailOf(hash))) {
      throw backupErrors.damaged({ file: path });
    }
    return { hash, bodyBytes };
  } finally {
    await handle.close();
  }
}

async function digestOf({ name, content }: Member): Promise<{ bytes: number; sha256: string; text?: string }> {
  const digest = createHash('sha256');
  const keepsText = name === memberNames.manifest;
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    digest.update(chunk);
    bytes += chunk.length;
    if (keepsText) {
      kept.push(chunk);
    }
  }
  return { bytes, sha256: digest.digest('hex'), text: keepsText ? Buffer.concat(kept).toString('utf8') : undefined };
}

function understand(path: string, content: unknown, seen: readonly MemberRecord[]): Manifest {
  const format = typeof content === 'object' && content !== null && 'format' in content ? content.format : undefined;
  if (typeof format === 'number' && format > ARCHIVE_FORMAT) {
    throw backupErrors.laterRelease({ file: path });
  }
  const manifest = manifestSchema.safeParse(content);
  const listed = seen.filter((member) => member.name !== memberNames.manifest);
  if (!manifest.success || JSON.stringify(manifest.data.members) !== JSON.stringify(listed)) {
    throw backupErrors.damaged({ file: path });
  }
  return manifest.data;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
