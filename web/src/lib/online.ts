import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

/**
 * Whether a closed page opens again without a network: a service worker needs https or localhost. Elsewhere (plain http
 * in a closed network, browsers inside other apps) the open page keeps what is written, and says that it must stay open.
 */
export function opensOffline(): boolean {
  return window.isSecureContext && 'serviceWorker' in navigator;
}
