import { readFileSync } from 'node:fs';

/**
 * What tells a living process from a later one with the same number. The same string as `process-identity.ts` makes on
 * Linux, because the lock of a running server is read here before anything is built; elsewhere being alive must do.
 */
export function identityOf(pid) {
  if (!exists(pid)) {
    return undefined;
  }
  return process.platform === 'linux' ? linuxIdentity(pid) : 'alive';
}

/** Whether the process that wrote `{ pid, identity }` still lives. */
export function isHolderAlive({ pid, identity }) {
  const now = identityOf(pid);
  return now !== undefined && (now === identity || now === 'alive');
}

function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function linuxIdentity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${bootId}:${fields[19]}`;
  } catch {
    return undefined;
  }
}
