import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { realNow } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { newId } from '../platform/database/index.js';
import type { MadeFile } from './made-file.js';

const HOUR_MS = 3_600_000;

/**
 * Documents are finished on the disk before the first byte is sent: whoever gets one gets it whole, and the log says
 * what was in it.
 */
@Injectable()
export class FileMaker implements OnModuleInit {
  private readonly folder: string;

  constructor(config: Config) {
    this.folder = join(config.home, 'outgoing');
  }

  /** What a process that was killed has left; another one on this machine may be at work at this moment. */
  async onModuleInit(): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (mtimeMs < realNow().getTime() - HOUR_MS) {
        await rm(path, { force: true });
      }
    }
  }

  /** Nothing is left when the content fails. */
  async make(content: Readable, { name, mediaType }: Pick<MadeFile, 'name' | 'mediaType'>): Promise<MadeFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, newId());
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(content, measure, createWriteStream(path, { mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { name, mediaType, path, size, sha256: hash.digest('hex') };
  }
}
