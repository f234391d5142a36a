import { isPostgresOf } from './process-identity.js';
import { readPostmasterFile, removePostmasterFile } from './postmaster-file.js';
import { waitUntil } from '../waiting/index.js';

/** Each gentler than the next: sessions are rolled back and all is written; recovery at the next start; by force. */
const STEPS = [
  { signal: 'SIGINT', waitMs: 20_000 },
  { signal: 'SIGQUIT', waitMs: 5_000 },
  { signal: 'SIGKILL', waitMs: 5_000 },
] as const;

/** Ends a server and waits until it is gone; at most half a minute. */
export async function endPostgres(dataFolder: string, pid: number, isRunning: () => boolean): Promise<void> {
  for (const { signal, waitMs } of STEPS) {
    if (!isRunning()) {
      break;
    }
    tell(pid, signal);
    await waitUntil(() => !isRunning(), waitMs);
  }
  const left = readPostmasterFile(dataFolder);
  if (left !== undefined && left.pid === pid && !isRunning()) {
    removePostmasterFile(dataFolder);
  }
}

/**
 * Ends what a killed Landfall left running on this data folder, and removes its pid file: the number in there may belong
 * to quite another program by now, and PostgreSQL would not start because of it. Answers whether a server was ended.
 * The caller holds the instance lock, so nobody alive uses that server.
 */
export async function endOrphan(dataFolder: string, onFound?: () => void): Promise<boolean> {
  const file = readPostmasterFile(dataFolder);
  if (file === undefined) {
    return false;
  }
  if (!isPostgresOf(file.pid, dataFolder)) {
    removePostmasterFile(dataFolder);
    return false;
  }
  onFound?.();
  await endPostgres(dataFolder, file.pid, () => isPostgresOf(file.pid, dataFolder));
  return true;
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone; the wait that follows finds that out.
  }
}
