import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chown, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { asStartupError, StartupError } from '../startup/index.js';
import type { ClusterPlace } from './cluster-place.js';
import { requireSpace } from './landfall-home.js';
import { program } from './postgres-binaries.js';
import { invocation } from './run-as.js';

/** Chinese is alphabetic in this one; under plain C the trigrams of a Chinese name would be none. */
const CHARACTER_TYPES: Partial<Record<NodeJS.Platform, string>> = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' };

export function hasCluster(place: ClusterPlace): boolean {
  return existsSync(place.dataFolder);
}

/** @throws StartupError when the data folder is of another major version, or not a whole cluster. */
export function requireSameMajor({ dataFolder, binaries }: ClusterPlace): void {
  const found = readVersion(dataFolder);
  if (found === undefined) {
    throw new StartupError('startup.postgres-damaged', { path: dataFolder });
  }
  if (found !== binaries.major) {
    const params = { path: dataFolder, found, expected: binaries.major };
    throw new StartupError('startup.postgres-other-major', params);
  }
}

/** Makes the cluster beside its final place and moves it there when it is whole, so that a failure leaves nothing. */
export async function createCluster(place: ClusterPlace, superuserPassword: string, durable: boolean): Promise<void> {
  const parent = dirname(place.dataFolder);
  const draft = `${place.dataFolder}.draft-${process.pid}`;
  const passwordFile = `${draft}.password`;
  try {
    await requireSpace(parent);
    await removeDrafts(place.dataFolder);
    await writeFile(passwordFile, superuserPassword, { mode: 0o600, flag: 'wx' });
    if (place.runAs.kind === 'user') {
      await chown(passwordFile, place.runAs.uid, place.runAs.gid);
    }
    await initdb(place, [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...(durable ? [] : ['--no-sync'])]);
    await rename(draft, place.dataFolder);
  } catch (error) {
    throw asStartupError(error, parent);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

async function initdb(place: ClusterPlace, where: string[]): Promise<void> {
  const characterType = CHARACTER_TYPES[process.platform] ?? 'C';
  const { file, args, options } = invocation(place.runAs, program(place.binaries, 'initdb'), [
    ...where,
    '--username=postgres',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${characterType}`,
    '--text-search-config=simple',
    '--auth=scram-sha-256',
    '--no-instructions',
  ]);
  // In a session of its own: Ctrl-C is for us, and waits for this second.
  const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) {
    throw explain(Buffer.concat(said).toString('utf8'), dirname(place.dataFolder));
  }
}

function explain(said: string, folder: string): StartupError {
  if (/No space left|Disk quota exceeded/.test(said)) {
    return new StartupError('startup.disk-full', { path: folder, needed: '300 MB' });
  }
  const lines = said.split('\n').filter((line) => /error|fatal|could not/i.test(line));
  const reason = (lines.at(-1) ?? said).trim();
  return new StartupError('startup.postgres-failed', { reason: reason || 'it said nothing', log: 'initdb' });
}

async function removeDrafts(dataFolder: string): Promise<void> {
  const prefix = `${basename(dataFolder)}.draft-`;
  for (const name of await readdir(dirname(dataFolder))) {
    if (name.startsWith(prefix)) {
      await rm(join(dirname(dataFolder), name), { recursive: true, force: true });
    }
  }
}

function readVersion(dataFolder: string): string | undefined {
  try {
    return readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return undefined;
  }
}
