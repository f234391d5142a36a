import { useSyncExternalStore } from 'react';

/** How far the zone's business time is ahead of this device; the demo zone's clock can be moved. */
let offsetMs = 0;
let minute = new Date();
const listeners = new Set<() => void>();

/** Takes the server's business time; "today" on the screen is then the server's today. */
export function setBusinessNow(instant: string): void {
  offsetMs = Date.parse(instant) - Date.now();
  tick();
}

export function businessNow(): Date {
  return new Date(Date.now() + offsetMs);
}

function tick(): void {
  minute = businessNow();
  listeners.forEach((listener) => {
    listener();
  });
}

setInterval(tick, 60_000);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Business time, renewed each minute, so that 今天 becomes 昨天 at midnight on an open screen. */
export function useBusinessNow(): Date {
  return useSyncExternalStore(subscribe, () => minute);
}
