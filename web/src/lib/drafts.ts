import { useCallback, useEffect, useRef, useState } from 'react';
import { forget, readStored, store, storedKeys } from './storage';

const prefix = 'landfall.draft.';
const keptMs = 14 * 86_400_000;
const pauseMs = 400;

interface StoredDraft<Value> {
  savedAt: number;
  value: Value;
}

export interface Draft<Value> {
  /** What was typed before and not sent; read once when the form opens. */
  found: Value | undefined;
  savedAt: number | undefined;
  keep: (value: Value) => void;
  discard: () => void;
}

/**
 * Keeps what is being typed on this device until it is sent: a time-out, the back button or an empty battery lose
 * nothing. Forms with passwords say `isKept: false`.
 */
export function useDraft<Value>(name: string, isKept = true): Draft<Value> {
  const key = `${prefix}${name}`;
  const [initial] = useState(() => (isKept ? readStored<StoredDraft<Value>>(key) : undefined));
  const [savedAt, setSavedAt] = useState(initial?.savedAt);
  const waiting = useRef<{ value: Value; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);

  const write = useCallback(
    (value: Value) => {
      const moment = Date.now();
      waiting.current = undefined;
      if (store(key, { savedAt: moment, value })) {
        setSavedAt(moment);
      }
    },
    [key],
  );

  const keep = useCallback(
    (value: Value) => {
      if (!isKept) {
        return;
      }
      clearTimeout(waiting.current?.timer);
      waiting.current = { value, timer: setTimeout(() => write(value), pauseMs) };
    },
    [isKept, write],
  );

  const discard = useCallback(() => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    forget(key);
    setSavedAt(undefined);
  }, [key]);

  useEffect(() => {
    const flush = (): void => {
      if (waiting.current) {
        clearTimeout(waiting.current.timer);
        write(waiting.current.value);
      }
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [write]);

  return { found: initial?.value, savedAt, keep, discard };
}

/** Removes drafts nobody came back to. */
export function sweepDrafts(now: number): void {
  for (const key of storedKeys(prefix)) {
    const draft = readStored<StoredDraft<unknown>>(key);
    if (!draft || now - draft.savedAt > keptMs) {
      forget(key);
    }
  }
}
