import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asStartupError, StartupError } from '../startup/index.js';
import { homeFiles } from './landfall-home.js';
import { copyBinaries, installedBinaries, type PostgresBinaries, program, withLinks } from './postgres-binaries.js';
import { readIfThere, replacePrivateFile } from './private-file.js';
import { isRoot, type RunAs, systemAccount, usableNamespace } from './run-as.js';

/** Where a cluster lies, with which programs and as whom it runs. */
export interface ClusterPlace {
  readonly dataFolder: string;
  readonly binaries: PostgresBinaries;
  readonly runAs: RunAs;
}

/** What LANDFALL_HOME remembers when its cluster had to go elsewhere. */
interface RecordedPlace {
  readonly folder: string;
  readonly uid: number;
  readonly gid: number;
}

const SYSTEM_FOLDER = '/var/lib/landfall';

/**
 * Finds, or chooses and remembers, the place of this LANDFALL_HOME's cluster: inside it whenever PostgreSQL can reach it
 * there without widening anybody's rights, otherwise (root, and no namespace) below /var/lib/landfall.
 */
export async function clusterPlace(home: string): Promise<ClusterPlace> {
  const installed = installedBinaries();
  try {
    const recorded = await recordOf(home);
    if (recorded !== undefined) {
      return await recordedPlace(recorded, installed);
    }
    const binaries = await withLinks(installed, home);
    const dataFolder = join(home, homeFiles.cluster);
    const runAs = await runAsInside(home, dataFolder, binaries);
    return runAs === undefined ? await systemPlace(home, installed) : { dataFolder, binaries, runAs };
  } catch (error) {
    throw asStartupError(error, home);
  }
}

/** Where the data of this LANDFALL_HOME lies, or would lie, without choosing or making anything. */
export async function dataFolderOf(home: string): Promise<string> {
  return join((await recordOf(home))?.folder ?? home, homeFiles.cluster);
}

/** Removes a LANDFALL_HOME whose server has stopped, and what had to go elsewhere for it. */
export async function removeHome(home: string): Promise<void> {
  const recorded = await recordOf(home);
  if (recorded !== undefined) {
    await rm(recorded.folder, { recursive: true, force: true });
  }
  await rm(home, { recursive: true, force: true });
}

async function recordOf(home: string): Promise<RecordedPlace | undefined> {
  const text = await readIfThere(join(home, homeFiles.place));
  return text === undefined ? undefined : (JSON.parse(text) as RecordedPlace);
}

async function runAsInside(home: string, dataFolder: string, binaries: PostgresBinaries): Promise<RunAs | undefined> {
  if (!isRoot()) {
    return { kind: 'self' };
  }
  const owner = existsSync(dataFolder) ? statSync(dataFolder) : undefined;
  if (owner !== undefined && owner.uid !== 0) {
    return { kind: 'user', uid: owner.uid, gid: owner.gid };
  }
  const namespace = await usableNamespace(program(binaries, 'postgres'), home);
  if (namespace === undefined && owner !== undefined) {
    throw new StartupError('startup.postgres-no-user');
  }
  return namespace;
}

async function systemPlace(home: string, installed: PostgresBinaries): Promise<ClusterPlace> {
  const account = await systemAccount();
  if (account?.kind !== 'user') {
    throw new StartupError('startup.postgres-no-user');
  }
  const folder = join(SYSTEM_FOLDER, randomBytes(8).toString('hex'));
  if ((await mkdir(SYSTEM_FOLDER, { recursive: true })) !== undefined) {
    await chmod(SYSTEM_FOLDER, 0o755);
  }
  await mkdir(folder, { mode: 0o700 });
  await chown(folder, account.uid, account.gid);
  const place: RecordedPlace = { folder, uid: account.uid, gid: account.gid };
  await replacePrivateFile(join(home, homeFiles.place), JSON.stringify(place));
  return recordedPlace(place, installed);
}

async function recordedPlace({ folder, uid, gid }: RecordedPlace, installed: PostgresBinaries): Promise<ClusterPlace> {
  const binaries = await copyBinaries(installed, folder);
  return { dataFolder: join(folder, homeFiles.cluster), binaries, runAs: { kind: 'user', uid, gid } };
}
