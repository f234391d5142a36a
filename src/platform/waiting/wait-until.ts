import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 20;

/** Looks again and again until `condition` answers something true, at most `limitMs`; answers whether it did. */
export async function waitUntil(condition: () => boolean | Promise<boolean>, limitMs: number): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (!(await condition())) {
    if (performance.now() > end) {
      return false;
    }
    await sleep(POLL_MS);
  }
  return true;
}
