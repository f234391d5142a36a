import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/index.js';
import { Keys, generateKeys } from './keys.js';

/** The keys of LANDFALL_KEYS, else those kept in LANDFALL_HOME (made at the first start, readable by their owner alone). */
export function loadKeys(config: Pick<Config, 'keys' | 'home'>): Keys {
  if (config.keys !== undefined) {
    return new Keys(config.keys);
  }
  const file = join(config.home, 'keys');
  if (!existsSync(file)) {
    mkdirSync(config.home, { recursive: true });
    writeFileSync(file, generateKeys(), { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  }
  return new Keys(readFileSync(file, 'utf8').trim());
}
