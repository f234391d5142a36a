import type { Readable } from 'node:stream';

export interface StoredObject {
  key: string;
  storedAt: Date;
}

/** Where the bytes of attachments lie. An object is there whole or not at all, and is never changed. */
export abstract class AttachmentStore {
  /** Takes a copy of the file at `path`. */
  abstract put(key: string, path: string): Promise<void>;

  /** Null when there is no such object. */
  abstract read(key: string): Promise<Readable | null>;

  /** Removing what is not there is fine. */
  abstract remove(key: string): Promise<void>;

  abstract list(): AsyncIterable<StoredObject>;
}
