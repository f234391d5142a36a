import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asStartupError, StartupError } from '../startup/index.js';
import type { Acquired, InstanceLock, InstancePurpose, RunningInstance } from './embedded.types.js';
import { homeFiles, prepareHome } from './landfall-home.js';
import { createPrivateFile, readIfThere, replacePrivateFile } from './private-file.js';
import { identityOf } from './process-identity.js';

interface LockContent extends RunningInstance {
  readonly identity: string;
  /** Makes each lock a different text. */
  readonly token: string;
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
 * Takes LANDFALL_HOME for this process, so that one embedded database has one master. A server that has it already is
 * answered as soon as it is ready; a command that has it is waited for. What a dead process left is taken over.
 * @throws StartupError `startup.instance-busy` when the holder neither gets ready nor ends in time.
 */
export async function acquireInstance(options: AcquireOptions): Promise<Acquired> {
  await prepareHome(options.home);
  const path = join(options.home, homeFiles.lock);
  const end = performance.now() + (options.waitMs ?? DEFAULT_WAIT_MS);
  for (let isFirst = true; ; isFirst = false) {
    const acquired = await tryToAcquire(path, options.purpose);
    if (acquired.kind === 'acquired' || acquired.instance.isReady) {
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
  const identity = identityOf(process.pid) ?? '';
  const own: LockContent = { pid: process.pid, purpose, isReady: false, identity, token: randomUUID() };
  try {
    for (;;) {
      if (await createPrivateFile(path, JSON.stringify(own))) {
        return { kind: 'acquired', lock: heldLock(path, own) };
      }
      const found = await readIfThere(path);
      const holder = found === undefined ? undefined : livingHolder(found);
      if (holder !== undefined) {
        return { kind: 'running', instance: holder };
      }
      if (found !== undefined && (await takeOver(path, found, own))) {
        return { kind: 'acquired', lock: heldLock(path, own) };
      }
    }
  } catch (error) {
    throw asStartupError(error, path);
  }
}

/**
 * Puts our lock in the place of a dead one. Of many that find the same dead lock one gets the claim on it; who comes when
 * that one has finished sees that the lock is another by then.
 */
async function takeOver(path: string, deadText: string, own: LockContent): Promise<boolean> {
  const claim = `${path}.${createHash('sha256').update(deadText).digest('hex').slice(0, 16)}`;
  if (!(await createPrivateFile(claim, JSON.stringify(own)))) {
    const claimant = await readIfThere(claim);
    if (claimant !== undefined && livingHolder(claimant) === undefined) {
      await rm(claim, { force: true });
    }
    return false;
  }
  try {
    const isUnchanged = (await readIfThere(path)) === deadText;
    if (isUnchanged) {
      await replacePrivateFile(path, JSON.stringify(own));
    }
    return isUnchanged;
  } finally {
    await rm(claim, { force: true });
  }
}

function livingHolder(text: string): RunningInstance | undefined {
  const content = parse(text);
  const identity = content === undefined ? undefined : identityOf(content.pid);
  if (content === undefined || identity === undefined || identity !== content.identity) {
    return undefined;
  }
  const { pid, purpose, isReady, address } = content;
  return { pid, purpose, isReady, address };
}

function parse(text: string): LockContent | undefined {
  try {
    return JSON.parse(text) as LockContent;
  } catch {
    return undefined;
  }
}

function heldLock(path: string, own: LockContent): InstanceLock {
  let current = JSON.stringify(own);
  const isStillOurs = async () => (await readIfThere(path)) === current;
  return {
    async announce(address) {
      if (await isStillOurs()) {
        const announced = JSON.stringify({ ...own, isReady: true, address } satisfies LockContent);
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
