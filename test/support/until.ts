import { setTimeout as pause } from 'node:timers/promises';

const LIMIT_MS = 20_000;

/** Asks again and again until the answer is something, and gives that. @throws Error after 20 s */
export async function until<T>(
  ask: () => Promise<T | undefined | null | false>,
  what = ask.toString(),
  limitMs = LIMIT_MS,
): Promise<T> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer;
    }
    if (performance.now() > end) {
      throw new Error(`not within ${limitMs / 1000} s: ${what}`);
    }
    await pause(20);
  }
}
