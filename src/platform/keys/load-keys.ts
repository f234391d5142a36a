import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/index.js';
import { Keys, generateKeys } from './keys.js';

type KeySettings = Pick<Config, 'keys' | 'home'>;

/** The keys of LANDFALL_KEYS, else those kept in LANDFALL_HOME (made at the first start, readable by their owner alone). */
export function loadKeys(config: KeySettings): Keys {
  const present = presentKeys(config);
  if (present !== undefined) {
    return present;
  }
  const file = keyFileOf(config.home);
  mkdirSync(config.home, { recursive: true });
  writeFileSync(file, generateKeys(), { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  return new Keys(readFileSync(file, 'utf8').trim());
}

/** Like `loadKeys`, but makes none: undefined when there are none yet. */
export function presentKeys(config: KeySettings): Keys | undefined {
  if (config.keys !== undefined) {
    return new Keys(config.keys);
  }
  const file = keyFileOf(config.home);
  return existsSync(file) ? new Keys(readFileSync(file, 'utf8').trim()) : undefined;
}

/** Where the keys lie that LANDFALL_KEYS does not give. */
export function keyFileOf(home: string): string {
  return join(home, 'keys');
}
