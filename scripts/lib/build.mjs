import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { modules, npmRun } from './npm.mjs';
import { root } from './paths.mjs';
import { fail, withProgress } from './say.mjs';

const SHARED = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** What is built: from which sources, by which script, and the file without which it is not there. */
const server = {
  name: 'server',
  sources: ['src', 'scripts/build-server.mjs', ...SHARED],
  skip: (path) => path.endsWith('.spec.ts'),
  product: join(root, 'dist', 'main.js'),
  build: () => npmRun('build:server'),
};

const web = {
  name: 'web',
  sources: ['web', ...SHARED],
  skip: (path) => /[\\/](node_modules|dist)$|\.(test|spec)\.tsx?$/.test(path),
  product: join(root, 'web', 'dist', 'index.html'),
  build: () => npmRun('build:web'),
};

export function isServerBuilt() {
  return existsSync(server.product);
}

/** Whether nothing is missing and nothing was made from other sources. */
export function isBuilt({ withWeb }) {
  return staleParts(withWeb).length === 0;
}

/** Builds what is not there or older than its sources: both at once when both are. */
export async function ensureBuilt({ withWeb }) {
  const stale = staleParts(withWeb);
  if (stale.length === 0) {
    return;
  }
  const key = stale.length === 2 ? 'building-both' : `building-${stale[0].name}`;
  await withProgress(key, () => Promise.all(stale.map(build))).catch((error) => {
    process.stderr.write(`${(error.output ?? error.message).split('\n').slice(-60).join('\n')}\n`);
    fail('build-failed');
  });
}

function staleParts(withWeb) {
  return [server, ...(withWeb ? [web] : [])].map(look).filter((part) => part.isStale);
}

function look(part) {
  const stamp = join(modules, '.cache', 'landfall', part.name);
  const current = fingerprint(root, part.sources, { skip: part.skip });
  const isStale = !existsSync(part.product) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== current;
  return { ...part, stamp, current, isStale };
}

async function build({ build, stamp, current }) {
  rmSync(stamp, { force: true });
  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, current);
}
