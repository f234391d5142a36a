import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt, isBuilt, isServerBuilt } from './build.mjs';
import { ensureInstalled, isInstalled } from './install.mjs';
import { runningInstance } from './instance.mjs';
import { requireBootstrapNode } from './node24.mjs';
import { root } from './paths.mjs';
import { identityOf, isHolderAlive } from './processes.mjs';
import { fail, say } from './say.mjs';

const lock = join(root, 'dist', '.prepare.lock');
const POLL_MS = 200;

/**
 * Installs and builds what is missing, one process at a time. While a server runs from here nothing is changed under its
 * feet: the built program then says where it runs, or works with it, as it is.
 */
export async function prepare({ withWeb }) {
  requireBootstrapNode();
  const isInUse = runningInstance() !== undefined && isServerBuilt();
  if (isInUse || (isInstalled() && isBuilt({ withWeb }))) {
    return;
  }
  await takeTurn();
  try {
    await ensureInstalled();
    await ensureBuilt({ withWeb });
  } finally {
    rmSync(lock, { force: true });
  }
}

async function takeTurn() {
  let hasSaid = false;
  while (!tryToLock()) {
    const holder = read();
    if (holder !== undefined && isHolderAlive(holder)) {
      if (!hasSaid) {
        say('waiting-for-other', { pid: holder.pid });
        hasSaid = true;
      }
      await sleep(POLL_MS);
    } else {
      rmSync(lock, { force: true });
    }
  }
  process.once('exit', () => rmSync(lock, { force: true }));
}

function tryToLock() {
  try {
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(lock, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') {
      return false;
    }
    return fail(error.code === 'ENOSPC' ? 'disk-full' : 'not-writable', { path: root });
  }
}

function read() {
  try {
    return JSON.parse(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
}
