import { useSyncExternalStore } from 'react';
import { ApiProblem } from '../api/problem';
import { readStored, store } from './storage';

/** Something written without a network. Its key goes along as Idempotency-Key, so that sending it twice creates it once. */
export interface WaitingItem {
  key: string;
  kind: string;
  /** Shown while it waits. */
  title: string;
  body: unknown;
  capturedAt: string;
  /** Whose it is: on a shared device nobody sends another person's. */
  owner: string;
  /** Why the server refused it; it stays until its writer mends or discards it. */
  refusal?: string;
}

type Sender = (item: WaitingItem) => Promise<void>;

export const outboxStorageKey = 'landfall.outbox';
const listeners = new Set<() => void>();
const senders = new Map<string, Sender>();
let items: WaitingItem[] = readStored<WaitingItem[]>(outboxStorageKey) ?? [];
let sending: Promise<void> | undefined;

function replace(next: WaitingItem[]): boolean {
  const kept = store(outboxStorageKey, next);
  items = next;
  listeners.forEach((listener) => {
    listener();
  });
  return kept;
}

/** False when the device could not keep it: the form must stay open then. */
export function putInOutbox(item: WaitingItem): boolean {
  return replace([...items.filter((other) => other.key !== item.key), item]);
}

export function removeFromOutbox(key: string): void {
  replace(items.filter((item) => item.key !== key));
}

/** A feature says how its kind is sent. */
export function registerSender(kind: string, sender: Sender): void {
  senders.set(kind, sender);
}

/** Sends what waits, oldest first; stops at a lost connection, marks what is refused. Two calls at once are one. */
export function sendWaiting(owner: string): Promise<void> {
  sending ??= sendAll(owner).finally(() => {
    sending = undefined;
  });
  return sending;
}

async function sendAll(owner: string): Promise<void> {
  for (const item of items.filter((candidate) => candidate.owner === owner && candidate.refusal === undefined)) {
    const send = senders.get(item.kind);
    if (!send) {
      continue;
    }
    try {
      await send(item);
      removeFromOutbox(item.key);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.isOffline || error.status >= 500 || error.status === 401) {
        return;
      }
      putInOutbox({ ...item, refusal: error.title });
    }
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOutbox(): readonly WaitingItem[] {
  return useSyncExternalStore(subscribe, () => items);
}
