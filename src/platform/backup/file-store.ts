import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Path-like, made by the application, never by a person. */
  readonly key: string;
  readonly bytes: number;
}

/** Where attachments lie, as far as a back-up needs to know. The content of a key never changes. */
export interface FileStore {
  list(): AsyncIterable<StoredFile>;
  read(key: string): Promise<Readable>;
  /** Stores the content under the key; whole or not at all. */
  write(key: string, content: Readable, bytes: number): Promise<void>;
  remove(key: string): Promise<void>;
}
