import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../platform/database/index.js';
import { attachmentErrors } from './attachments.errors.js';

const MEGABYTE = 1_048_576;

/** An upload on the disk of this machine, before anybody has decided about it. */
export interface ReceivedFile {
  path: string;
  sentName: string;
  size: number;
  sha256: string;
}

/**
 * Writes the stream down, counting and hashing on the way. Nothing is left when it is too large, empty or breaks off.
 * @throws attachment.too-large, attachment.empty
 */
export async function receiveFile(
  stream: Readable,
  sentName: string,
  { folder, megabytes }: { folder: string; megabytes: number },
): Promise<ReceivedFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, newId());
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > megabytes * MEGABYTE ? attachmentErrors.tooLarge({ megabytes }) : null, chunk);
    },
  });
  try {
    await pipeline(stream, measure, createWriteStream(path, { mode: 0o600 }));
    if (size === 0) {
      throw attachmentErrors.empty();
    }
    return { path, sentName, size, sha256: hash.digest('hex') };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
