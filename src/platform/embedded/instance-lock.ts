import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asStartupError, StartupError } from '../startup/index.js';
import type { Acquired, InstanceLock, InstancePurpose, RunningInstance } from './embedded.types.js';
import { homeFiles, prepareHome } from './landfall-home.js';
import { createPrivateFile, readIfThere, replacePrivateFile } from './private-file.js';
import { identityOf } from './process-identity.js';

interface LockContent extends RunningInstance {
  readonly identity: string;
}

interface AcquireOptions {
  readonly home: string;
  readonly purpose: InstancePurpose;
  /** Told once when another process has to get ready, or to end, first. */
  readonly onWait?: (holder: RunningInstance) => void;
  /** How long to wait for it. Default two minutes: a first start migrates and may be slow. */
  readonly waitMs?: number;
}

const DEFAULT_WAIT_MS = 120_000;
const POLL_MS = 50;

/**
 * Takes LANDFALL_HOME for this process, so that one embedded database has one master. When a server has it already, its
 * address is answered, as soon as it has one; a command that has it is waited for. What a dead process left is taken over.
 * @throws StartupError `startup.instance-busy` when the holder neither gets ready nor ends in time.
 */
export async function acquireInstance(options: AcquireOptions): Promise<Acquired> {
  await prepareHome(options.home);
  const path = join(options.home, homeFiles.lock);
  const end = performance.now() + (options.waitMs ?? DEFAULT_WAIT_MS);
  for (let isFirst = true; ; isFirst = false) {
    const acquired = await tryToAcquire(path, options.purpose);
    if (acquired.kind === 'acquired' || acquired.instance.address !== undefined) {
      return acquired;
    }
    if (performance.now() > end) {
      throw new StartupError('startup.instance-busy', { pid: acquired.instance.pid, path: options.home });
    }
    if (isFirst) {
      options.onWait?.(acquired.instance);
    }
    await sleep(POLL_MS);
  }
}

/** The living process that holds this LANDFALL_HOME, if there is one. */
export async function holderOf(home: string): Promise<RunningInstance | undefined> {
  const text = await readIfThere(join(home, homeFiles.lock));
  return text === undefined ? undefined : livingHolder(text);
}

async function tryToAcquire(path: string, purpose: InstancePurpose): Promise<Acquired> {
  try {
    const own: LockContent = { pid: process.pid, identity: identityOf(process.pid) ?? '', purpose };
    while (!(await createPrivateFile(path, JSON.stringify(own)))) {
      const text = await readIfThere(path);
      const holder = text === undefined ? undefined : livingHolder(text);
      if (holder !== undefined) {
        return { kind: 'running', instance: holder };
      }
      if (text !== undefined) {
        await clearAway(path, text);
      }
    }
    return { kind: 'acquired', lock: heldLock(path, own) };
  } catch (error) {
    throw asStartupError(error, path);
  }
}

function livingHolder(text: string): RunningInstance | undefined {
  const content = parse(text);
  if (content === undefined || identityOf(content.pid) !== content.identity) {
    return undefined;
  }
  return { pid: content.pid, purpose: content.purpose, address: content.address };
}

function parse(text: string): LockContent | undefined {
  try {
    return JSON.parse(text) as LockContent;
  } catch {
    return undefined;
  }
}

/** Two starts may find the same dead lock: who moved away a living one instead, which the other had just made, puts it back. */
async function clearAway(path: string, deadText: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return;
    }
    throw error;
  }
  const moved = await readIfThere(aside);
  if (moved !== undefined && moved !== deadText) {
    await createPrivateFile(path, moved);
  }
  await rm(aside, { force: true });
}

function heldLock(path: string, own: LockContent): InstanceLock {
  let current = JSON.stringify(own);
  const isStillOurs = async () => (await readIfThere(path)) === current;
  return {
    async announce(address) {
      if (await isStillOurs()) {
        const announced = JSON.stringify({ ...own, address } satisfies LockContent);
        await replacePrivateFile(path, announced);
        current = announced;
      }
    },
    async release() {
      if (await isStillOurs()) {
        await rm(path, { force: true });
      }
    },
  };
}
