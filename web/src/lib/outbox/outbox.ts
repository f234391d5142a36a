import { useSyncExternalStore } from 'react';
import { ApiProblem } from '../../api/problem';
import { allItems, drop, keep, note, parcelOf, type Kept, type Parcel, type WaitingItem } from './outbox-store';
import { asOnlySender } from './sender-lock';

/** What a sender may note of its way, so that the next attempt goes on where this one broke off. */
export interface Progress {
  recorded: (recordId: string) => Promise<void>;
  fileSent: (index: number) => Promise<void>;
}

/** How one kind is sent. Every step may be repeated: the server takes each once. */
export type Sender = (parcel: Parcel, progress: Progress) => Promise<unknown>;

/** What is on its way in this tab: how many of its files have arrived. */
export interface Sending {
  key: string;
  sentFiles: number;
}

/** What became of an item that was tried in this tab: the server's answer, or its refusal. */
export type Outcome = { answer: unknown } | { problem: ApiProblem };

const outcomes = new Map<string, Outcome>();
const listeners = new Set<() => void>();
const senders = new Map<string, Sender>();
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('landfall.outbox') : undefined;
let items: readonly WaitingItem[] = [];
let sending: Sending | undefined;
let run: Promise<void> | undefined;

channel?.addEventListener('message', () => void refreshOutbox(false));

function tell(): void {
  listeners.forEach((listener) => {
    listener();
  });
}

/** Reads what waits on the device; other tabs are told to do the same. */
export async function refreshOutbox(isOurs = true): Promise<void> {
  items = await allItems();
  tell();
  if (isOurs) {
    channel?.postMessage('changed');
  }
}

/** Anything but `kept`: the form must stay open. */
export async function putInOutbox(parcel: Parcel): Promise<Kept> {
  outcomes.delete(parcel.item.key);
  const kept = await keep(parcel);
  if (kept === 'kept') {
    // Without this a browser short of room may throw all of it away.
    await navigator.storage?.persist?.().catch(() => false);
    await refreshOutbox();
  }
  return kept;
}

/** Answers what was taken out, for putting it back. */
export async function removeFromOutbox(key: string): Promise<Parcel | undefined> {
  const parcel = await parcelOf(key);
  await drop(key);
  await refreshOutbox();
  return parcel;
}

export function outcomeOf(key: string): Outcome | undefined {
  return outcomes.get(key);
}

export function senderOf(kind: string): Sender | undefined {
  return senders.get(kind);
}

/** A feature says how its kind is sent. */
export function registerSender(kind: string, sender: Sender): void {
  senders.set(kind, sender);
}

/** Sends what waits, oldest first; stops at a lost connection, marks what is refused. Two calls at once are one. */
export function sendWaiting(owner: string): Promise<void> {
  run ??= asOnlySender(() => sendAll(owner)).finally(() => {
    run = undefined;
    sending = undefined;
    tell();
  });
  return run;
}

async function sendAll(owner: string): Promise<void> {
  const waiting = (await allItems()).filter((item) => item.owner === owner && item.refusal === undefined);
  for (const { key } of waiting) {
    const parcel = await parcelOf(key);
    if (parcel && !(await sendParcel(parcel))) {
      return;
    }
  }
}

/** False when there is no use in trying the next one. */
async function sendParcel(parcel: Parcel): Promise<boolean> {
  const { key, kind, files } = parcel.item;
  const send = senders.get(kind);
  if (!send) {
    return true;
  }
  sending = { key, sentFiles: files.filter(({ isSent }) => isSent).length };
  tell();
  try {
    outcomes.set(key, { answer: await send(parcel, progressOf(key)) });
    await removeFromOutbox(key);
    return true;
  } catch (error) {
    if (!(error instanceof ApiProblem) || isPassing(error)) {
      return false;
    }
    outcomes.set(key, { problem: error });
    await note(key, (item) => ({ ...item, refusal: error.title }));
    await refreshOutbox();
    return true;
  }
}

function progressOf(key: string): Progress {
  return {
    recorded: async (recordId) => void (await note(key, (item) => ({ ...item, recordId }))),
    fileSent: async (sent) => {
      await note(key, (item) => ({
        ...item,
        files: item.files.map((file, index) => (index === sent ? { ...file, isSent: true } : file)),
      }));
      sending = { key, sentFiles: (sending?.sentFiles ?? 0) + 1 };
      tell();
    },
  };
}

/** Worth trying again by itself: no line, a fault of the server, too many at once, nobody signed in. */
export function isPassing(problem: ApiProblem): boolean {
  return problem.isOffline || problem.status >= 500 || [401, 408, 425, 429].includes(problem.status);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOutbox(): readonly WaitingItem[] {
  return useSyncExternalStore(subscribe, () => items);
}

export function useSending(): Sending | undefined {
  return useSyncExternalStore(subscribe, () => sending);
}
