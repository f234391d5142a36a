import { mkdir, readdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { asStartupError, StartupError } from '../startup/index.js';
import { replacePrivateFile } from './private-file.js';

/** The names of what lies in a LANDFALL_HOME. `scripts/lib/home.mjs` knows the same names. */
export const homeFiles = {
  /** Present in folders that Landfall made; only those are removed whole by `npm run reset`. */
  marker: 'landfall-home',
  lock: 'instance.lock',
  passwords: 'postgres-passwords.json',
  place: 'postgres-place.json',
  cluster: 'postgres',
  log: 'postgres.log',
} as const;

/** A new cluster with the demo zone takes about a quarter of this. */
const NEEDED_BYTES = 300 * 1024 * 1024;

/** Makes LANDFALL_HOME, for its owner alone, if it is not there. A folder that exists keeps the rights it has. */
export async function prepareHome(home: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
    if ((await readdir(home)).length === 0) {
      await replacePrivateFile(join(home, homeFiles.marker), 'The state of Landfall. Remove it with: npm run reset\n');
    }
  } catch (error) {
    throw asStartupError(error, home);
  }
}

/** Refuses to begin what the disk cannot hold. */
export async function requireSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < NEEDED_BYTES) {
    throw new StartupError('startup.disk-full', { path: folder, needed: '300 MB' });
  }
}
