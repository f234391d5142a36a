import { newKey } from '../new-key';
import { endLease, takeLease } from './outbox-store';

const name = 'landfall.outbox';
const leaseMs = 60_000;
const me = newKey();

/**
 * Runs the work in one tab at a time; another tab's turn makes this one do nothing. Where there are no Web Locks (plain
 * http, old browsers) a lease in the database stands for them, and ends by itself with a tab that was closed.
 */
export async function asOnlySender(work: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = 'locks' in navigator ? navigator.locks : undefined;
  if (locks) {
    await locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) {
        await work();
      }
    });
    return;
  }
  if (await takeLease(me, leaseMs)) {
    const renewal = setInterval(() => void takeLease(me, leaseMs), leaseMs / 3);
    try {
      await work();
    } finally {
      clearInterval(renewal);
      await endLease(me);
    }
  }
}
