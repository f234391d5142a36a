import { join } from 'node:path';
import { runInForeground } from './children.mjs';
import { productNode } from './node24.mjs';
import { root } from './paths.mjs';
import { fail } from './say.mjs';

/** Runs a built program in this terminal and ends with its exit code. */
export async function runProgram(name, args) {
  const node = productNode();
  const code = await runInForeground(node, ['--enable-source-maps', join(root, 'dist', name), ...args], {
    cwd: root,
  }).catch((error) => fail('command-failed', { command: node, reason: error.message }));
  process.exit(code);
}
