import { join } from 'node:path';
import { StartupError } from '../startup/index.js';
import { createCluster, hasCluster, requireSameMajor } from './cluster.js';
import { clusterPlace } from './cluster-place.js';
import type { EmbeddedOptions, EmbeddedPostgres } from './embedded.types.js';
import { acquireInstance, holderOf } from './instance-lock.js';
import { homeFiles, prepareHome } from './landfall-home.js';
import { passwordsOf } from './passwords.js';
import { startPostmaster } from './postmaster.js';
import { readPostmasterFile } from './postmaster-file.js';
import { endOrphan } from './postmaster-stop.js';
import { ensureRoles, urlsOf } from './roles.js';
import { waitUntil } from '../waiting/index.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** How long a server may take to end whose database has ended already. */
const END_MS = 30_000;

/**
 * Starts the database of a LANDFALL_HOME, making it first when there is none. The caller holds the instance lock.
 * @throws StartupError with one line for the person who starts; nothing runs and nothing half made is left then.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { home, durable = true, onProgress } = options;
  await prepareHome(home);
  onProgress?.('preparing-binaries');
  const place = await clusterPlace(home);
  const isThere = hasCluster(place);
  const passwords = await passwordsOf(home, isThere);
  if (isThere) {
    requireSameMajor(place);
    await endOrphan(place.dataFolder, () => onProgress?.('stopping-orphan'));
  } else {
    onProgress?.('creating-cluster');
    await createCluster(place, passwords.superuser, durable);
  }
  onProgress?.('starting');
  const postmaster = await startPostmaster({ place, log: join(home, homeFiles.log), durable });
  try {
    await ensureRoles(postmaster.port, passwords, join(home, homeFiles.passwords));
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
  return { ...urlsOf(postmaster.port, passwords), port: postmaster.port, stop: () => postmaster.stop() };
}

/**
 * The database of a LANDFALL_HOME for a command: the running server's, which `stop` then leaves alone, or, when no server
 * runs, one of its own for as long as the command takes; a server that starts meanwhile waits for it.
 * @throws StartupError like `startEmbeddedPostgres`, and when a server is starting but does not get ready.
 */
export async function useEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const acquired = await acquireInstance({ home: options.home, purpose: 'command' });
  if (acquired.kind === 'running') {
    return attach(options.home);
  }
  const { lock } = acquired;
  try {
    const postgres = await startEmbeddedPostgres(options);
    const stop = async () => {
      await postgres.stop();
      await lock.release();
    };
    return { ...postgres, stop: stopAlsoOnSignal(stop) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A command that is interrupted takes its database with it. */
function stopAlsoOnSignal(stop: () => Promise<void>): () => Promise<void> {
  const interrupted = (_signal: NodeJS.Signals, number: number) => {
    void stop().finally(() => process.exit(128 + number));
  };
  for (const signal of SIGNALS) {
    process.on(signal, interrupted);
  }
  return async () => {
    for (const signal of SIGNALS) {
      process.off(signal, interrupted);
    }
    await stop();
  };
}

async function attach(home: string): Promise<EmbeddedPostgres> {
  const place = await clusterPlace(home);
  const passwords = await passwordsOf(home, true);
  const running = readPostmasterFile(place.dataFolder);
  const holder = await holderOf(home);
  if (running !== undefined && holder !== undefined) {
    return { ...urlsOf(running.port, passwords), port: running.port, stop: () => Promise.resolve() };
  }
  // It is ending. When it has, there is nothing to attach to, and the home is free.
  if (await waitUntil(async () => (await holderOf(home)) === undefined, END_MS)) {
    return useEmbeddedPostgres({ home });
  }
  throw new StartupError('startup.instance-busy', { pid: holder?.pid ?? 0, path: home });
}
