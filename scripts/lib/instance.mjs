import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './paths.mjs';
import { isHolderAlive } from './processes.mjs';

/** The living process that holds this LANDFALL_HOME (`{ pid, purpose, address }`), if there is one. */
export function runningInstance() {
  try {
    const holder = JSON.parse(readFileSync(join(home, 'instance.lock'), 'utf8'));
    return isHolderAlive(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}
