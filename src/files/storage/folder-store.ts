import { constants } from 'node:fs';
import { copyFile, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { AttachmentStore, type StoredObject } from './attachment-store.js';

const UNFINISHED = '.part';

/** Attachments in a folder; several machines may share it over a network file system. */
export class FolderStore extends AttachmentStore {
  constructor(private readonly root: string) {
    super();
  }

  /** Written under another name and on the disk before it gets its own: a crash leaves no half object. */
  async put(key: string, path: string): Promise<void> {
    const target = this.pathOf(key);
    const unfinished = `${target}${UNFINISHED}`;
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    try {
      await copyFile(path, unfinished, constants.COPYFILE_FICLONE);
      const file = await open(unfinished, 'r+');
      try {
        await file.chmod(0o600);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<Readable | null> {
    try {
      const file = await open(this.pathOf(key), 'r');
      return file.createReadStream();
    } catch (error) {
      if (isMissing(error)) {
        return null;
      }
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *list(): AsyncGenerator<StoredObject> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    for await (const entry of await opendir(this.root, { recursive: true })) {
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name);
        const { mtime } = await stat(path);
        yield { key: relative(this.root, path).split(sep).join('/'), storedAt: mtime };
      }
    }
  }

  private pathOf(key: string): string {
    return join(this.root, ...key.split('/'));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
