import type { Readable } from 'node:stream';

/** Where attachments lie, as far as a back-up needs to know. An object is there whole or not at all, and never changes. */
export interface FileStore {
  /** Keys are path-like and made by the application. */
  list(): AsyncIterable<{ readonly key: string }>;
  /** Null when there is no such object. */
  read(key: string): Promise<Readable | null>;
  /** Takes a copy of the file at `path`. */
  put(key: string, path: string): Promise<void>;
  remove(key: string): Promise<void>;
}
