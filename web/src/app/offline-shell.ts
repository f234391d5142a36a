import { useSyncExternalStore } from 'react';
import { opensOffline } from '../lib/online';

const hourMs = 3_600_000;
const listeners = new Set<() => void>();
let isOutdated = false;

/** Lets the application open without a network where the browser can; looks for a newer build every hour. */
export function startOfflineShell(): void {
  if (!import.meta.env.PROD || !opensOffline()) {
    return;
  }
  window.addEventListener('load', () => void register());
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => void compare());
  try {
    const registration = await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    setInterval(() => void registration.update().catch(() => undefined), hourMs);
  } catch {
    // Blocked by the browser's settings: the open page works as before.
  }
}

/** Whether the build that was just kept is the one that is open. */
async function compare(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const isOurs = await new Promise<unknown>((resolve) => {
    port1.addEventListener('message', (event) => resolve(event.data));
    port1.start();
    navigator.serviceWorker.controller?.postMessage(new URL(import.meta.url).pathname, [port2]);
  });
  port1.close();
  isOutdated = isOurs === false;
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A newer build is there; this page is still the old one. */
export function useOutdated(): boolean {
  return useSyncExternalStore(subscribe, () => isOutdated);
}
