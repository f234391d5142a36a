import { useSyncExternalStore } from 'react';
import { phoneWidth } from './tokens';

const query = window.matchMedia(`screen and (max-width: ${String(phoneWidth)}px)`);

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Paper is narrower than a desk, and no phone for that. True where the phone's shell, cards and sheets are shown. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
