import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { home } from './paths.mjs';

/** Where a cluster may lie that could not stay in LANDFALL_HOME; nothing outside is ever removed. */
const SYSTEM_FOLDER = '/var/lib/landfall';
const END_MS = 10_000;
const POLL_MS = 50;

export function isEmpty() {
  return !existsSync(home) || readdirSync(home).length === 0;
}

/** Only a folder that Landfall itself has made may be removed whole: LANDFALL_HOME may point anywhere. */
export function isMadeByLandfall() {
  return existsSync(join(home, 'landfall-home'));
}

/** Removes all state; a database server that a killed Landfall left running is ended first. The caller looked for others. */
export async function removeState() {
  const elsewhere = folderElsewhere();
  await endOrphan(join(elsewhere ?? home, 'postgres'));
  if (elsewhere !== undefined) {
    rmSync(elsewhere, { recursive: true, force: true });
  }
  rmSync(home, { recursive: true, force: true });
}

function folderElsewhere() {
  try {
    const { folder } = JSON.parse(readFileSync(join(home, 'postgres-place.json'), 'utf8'));
    return dirname(folder) === SYSTEM_FOLDER ? folder : undefined;
  } catch {
    return undefined;
  }
}

async function endOrphan(dataFolder) {
  const pid = postgresOf(dataFolder);
  for (const signal of ['SIGINT', 'SIGKILL']) {
    if (pid !== undefined && postgresOf(dataFolder) === pid) {
      process.kill(pid, signal);
      for (let waited = 0; waited < END_MS && postgresOf(dataFolder) === pid; waited += POLL_MS) {
        await sleep(POLL_MS);
      }
    }
  }
}

/** The number of the server that works in this data folder; the number in its file alone may be anybody's by now. */
function postgresOf(dataFolder) {
  try {
    const pid = Number.parseInt(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8'), 10);
    process.kill(pid, 0);
    return process.platform !== 'linux' || isSame(`/proc/${pid}/cwd`, dataFolder) ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isSame(one, other) {
  const [a, b] = [statSync(one), statSync(other)];
  return a.dev === b.dev && a.ino === b.ino;
}
