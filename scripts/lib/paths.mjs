import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const settings = join(root, '.env');
if (existsSync(settings)) {
  process.loadEnvFile?.(settings);
}

/** LANDFALL_HOME, as `src/platform/config` reads it: all state of the embedded default. */
export const home = resolve(root, process.env.LANDFALL_HOME || '.landfall');
