import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, npm } from './npm.mjs';
import { root } from './paths.mjs';
import { fail, withProgress } from './say.mjs';

const lockFile = join(root, 'package-lock.json');
const stamp = join(modules, '.landfall-lock');

/** Whether what is installed was installed for this lock file, on this kind of machine. */
export function isInstalled() {
  return read(stamp) === wantedStamp();
}

/** Installs what the lock file names, unless it is there. */
export async function ensureInstalled() {
  if (isInstalled()) {
    return;
  }
  if (!isInstalledByHand()) {
    await withProgress('installing', () =>
      npm(['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund', '--engine-strict=false']),
    ).catch(explain);
  }
  writeFileSync(stamp, wantedStamp());
}

function wantedStamp() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${process.platform}-${process.arch} ${hash}`;
}

/** Somebody may have run npm by hand: npm itself notes what it has installed, and that may be just what is wanted. */
function isInstalledByHand() {
  const noted = read(join(modules, '.package-lock.json'));
  const installed = noted === undefined ? {} : JSON.parse(noted).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages).filter(([path]) => path !== '');
  const isAsWanted = ([path, { version, integrity, optional }]) => {
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version && found.integrity === integrity;
  };
  return noted !== undefined && wanted.every(isAsWanted);
}

function explain(error) {
  const output = error.output ?? error.message;
  if (/ENOSPC|EDQUOT|no space left/i.test(output)) {
    fail('disk-full', { path: root });
  }
  if (/EACCES|EROFS|EPERM/.test(output)) {
    fail('not-writable', { path: root });
  }
  const unreachable = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTCACHED|ERR_SOCKET_TIMEOUT/.exec(
    output,
  );
  if (unreachable) {
    fail('registry-unreachable', { reason: unreachable[0] });
  }
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!) (?!code|A complete log)/.test(line));
  fail('install-failed', {
    reason:
      lines
        .slice(0, 3)
        .join(' ')
        .replaceAll(/npm (error|ERR!) /g, '') || output.slice(-300),
  });
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
