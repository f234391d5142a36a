import { dirname, delimiter, join } from 'node:path';
import { runQuietly } from './children.mjs';
import { root } from './paths.mjs';

/** Runs npm quietly: the npm that called us where there is one, otherwise the one beside this Node.js or on the path. */
export function npm(args) {
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` };
  const caller = process.env.npm_execpath;
  if (caller?.endsWith('npm-cli.js')) {
    return runQuietly(process.execPath, [caller, ...args], { cwd: root, env });
  }
  return process.platform === 'win32'
    ? runQuietly('cmd.exe', ['/c', 'npm', ...args], { cwd: root, env })
    : runQuietly('npm', args, { cwd: root, env });
}

/** Runs a script of package.json; npm puts the packages' programs, Node.js 24 among them, first on its path. */
export function npmRun(script, workspace) {
  return npm(['run', '--silent', script, ...(workspace === undefined ? [] : ['--workspace', workspace])]);
}

export const modules = join(root, 'node_modules');
