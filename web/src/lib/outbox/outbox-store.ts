import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A photo or a voice note beside what was written. Its bytes lie apart, so that the list stays small. */
export interface WaitingFile {
  name: string;
  type: string;
  size: number;
  sha256: string;
  isSent?: boolean;
}

/** Something written without a network. Its key goes along as Idempotency-Key, so that sending it twice creates it once. */
export interface WaitingItem {
  key: string;
  kind: string;
  /** Shown while it waits. */
  title: string;
  body: unknown;
  capturedAt: string;
  /** Whose it is: on a shared device nobody reads or sends another person's. */
  owner: string;
  files: WaitingFile[];
  /** The record that the server has made of it; what follows are the files. */
  recordId?: string;
  /** Why the server refused it; it stays until its writer mends or discards it. */
  refusal?: string;
}

/** A waiting item whole, as it is put in and as it is put back. */
export interface Parcel {
  item: WaitingItem;
  contents: ArrayBuffer[];
}

/** `full`: no room on the device; `closed`: the browser keeps nothing for us (private window, old in-app browser). */
export type Kept = 'kept' | 'full' | 'closed';

interface Schema extends DBSchema {
  item: { key: string; value: WaitingItem };
  file: { key: [string, number]; value: ArrayBuffer };
  lease: { key: string; value: { holder: string; until: number } };
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('landfall', 1, {
    upgrade(created) {
      created.createObjectStore('item', { keyPath: 'key' });
      created.createObjectStore('file');
      created.createObjectStore('lease');
    },
    blocking: () => void closeStore(),
    terminated: () => {
      opening = undefined;
    },
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

/** Lets go of the database; the next question opens it again. */
export async function closeStore(): Promise<void> {
  const opened = await opening?.catch(() => undefined);
  opening = undefined;
  opened?.close();
}

/** Item and files are written together or not at all. */
export async function keep({ item, contents }: Parcel): Promise<Kept> {
  try {
    const opened = await database();
    const transaction = opened.transaction(['item', 'file'], 'readwrite');
    const files = transaction.objectStore('file');
    await Promise.all([
      files.delete(filesOf(item.key)),
      ...contents.map((content, index) => files.put(content, [item.key, index])),
      transaction.objectStore('item').put(item),
      transaction.done,
    ]);
    return 'kept';
  } catch (error) {
    return isFull(error) ? 'full' : 'closed';
  }
}

/** Changes what is known of an item, not its files. False when it is no longer there: somebody else has sent it. */
export async function note(key: string, change: (item: WaitingItem) => WaitingItem): Promise<boolean> {
  const opened = await database();
  const transaction = opened.transaction('item', 'readwrite');
  const stored = await transaction.store.get(key);
  if (stored) {
    await transaction.store.put(change(stored));
  }
  await transaction.done;
  return stored !== undefined;
}

/** Oldest first; nothing where the browser keeps nothing. */
export async function allItems(): Promise<WaitingItem[]> {
  try {
    const items = await (await database()).getAll('item');
    return items.toSorted((left, right) => left.capturedAt.localeCompare(right.capturedAt));
  } catch {
    return [];
  }
}

export async function parcelOf(key: string): Promise<Parcel | undefined> {
  const opened = await database();
  const item = await opened.get('item', key);
  return item && { item, contents: await opened.getAll('file', filesOf(key)) };
}

export async function drop(key: string): Promise<void> {
  const opened = await database();
  const transaction = opened.transaction(['item', 'file'], 'readwrite');
  await Promise.all([
    transaction.objectStore('item').delete(key),
    transaction.objectStore('file').delete(filesOf(key)),
    transaction.done,
  ]);
}

/** Takes or renews the right to send for so many milliseconds; false while another tab holds it. */
export async function takeLease(holder: string, forMs: number): Promise<boolean> {
  const opened = await database();
  const transaction = opened.transaction('lease', 'readwrite');
  const held = await transaction.store.get('sender');
  const isFree = !held || held.holder === holder || held.until <= Date.now();
  if (isFree) {
    await transaction.store.put({ holder, until: Date.now() + forMs }, 'sender');
  }
  await transaction.done;
  return isFree;
}

export async function endLease(holder: string): Promise<void> {
  const opened = await database();
  const transaction = opened.transaction('lease', 'readwrite');
  if ((await transaction.store.get('sender'))?.holder === holder) {
    await transaction.store.delete('sender');
  }
  await transaction.done;
}

function filesOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, 0], [key, Number.MAX_SAFE_INTEGER]);
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
