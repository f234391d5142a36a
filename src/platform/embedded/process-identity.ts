import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/**
 * What tells a living process from a later one that got the same number: its start time, together with the boot it
 * belongs to. Undefined when no such process lives (one that has ended and only waits to be collected does not).
 */
export function identityOf(pid: number): string | undefined {
  if (!exists(pid)) {
    return undefined;
  }
  if (process.platform === 'linux') {
    return linuxIdentity(pid);
  }
  return process.platform === 'win32' ? 'alive' : psIdentity(pid);
}

/** Whether `pid` is a PostgreSQL server of exactly this data folder: servers work inside their data folder. */
export function isPostgresOf(pid: number, dataFolder: string): boolean {
  if (identityOf(pid) === undefined) {
    return false;
  }
  if (process.platform === 'linux') {
    return isSameFolder(`/proc/${pid}/cwd`, dataFolder);
  }
  return process.platform === 'win32' || ps(pid, 'args=').includes(dataFolder);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function linuxIdentity(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; behind it come the state (field 3) and, 19 further on, the start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const hasEnded = fields[0] === 'Z' || fields[0] === 'X';
    return hasEnded ? undefined : `${bootId()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function psIdentity(pid: number): string | undefined {
  const started = ps(pid, 'lstart=');
  return started === '' || ps(pid, 'stat=').startsWith('Z') ? undefined : started;
}

function ps(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } }).trim();
  } catch {
    return '';
  }
}

function isSameFolder(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}
