import { spawn } from 'node:child_process';
import { once } from 'node:events';

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
const running = new Set();
let foreground;
let ending;

for (const signal of Object.keys(SIGNALS)) {
  process.on(signal, () => endAll(signal));
}

// npm passes a signal on to the shell between us, which dies of it and tells nobody: then its end is our signal.
const CALLER_MS = 500;
const caller = process.ppid;
if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') {
  const watch = setInterval(() => {
    if (process.ppid !== caller) {
      clearInterval(watch);
      endAll('SIGTERM');
    }
  }, CALLER_MS);
  watch.unref();
}

/** What a failed child said, for whoever has to explain it. */
export class ChildFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.output = output;
  }
}

/** Runs a command without showing what it says. @throws ChildFailed with what it said, when it fails */
export async function runQuietly(file, args, { cwd, env = process.env }) {
  const child = start(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const [code, signal] = await once(child, 'close');
  if (ending !== undefined) {
    // Everything is being ended, and this process with it: nobody goes on from here.
    await new Promise(() => undefined);
  }
  const output = Buffer.concat(said).toString('utf8');
  if (code !== 0) {
    throw new ChildFailed(file, code ?? signal, output);
  }
  return output;
}

/** Runs a command in this terminal until it ends, and answers its exit code. */
export async function runInForeground(file, args, { cwd, env = process.env }) {
  foreground = start(file, args, { cwd, env, stdio: 'inherit' });
  const [code, signal] = await once(foreground, 'exit');
  return code ?? 128 + (SIGNALS[signal] ?? 9);
}

function start(file, args, options) {
  const child = spawn(file, args, options);
  running.add(child);
  child.once('close', () => {
    running.delete(child);
    leaveWhenAllEnded();
  });
  return child;
}

/**
 * The program in the foreground ends in its own way and time, and its exit code is ours. It may have had the signal
 * already (Ctrl-C goes to the whole group) and takes a second one calmly. Everything else is ended and waited for.
 */
function endAll(signal) {
  if (foreground !== undefined) {
    foreground.kill(signal);
    return;
  }
  ending ??= signal;
  for (const child of running) {
    child.kill('SIGTERM');
  }
  leaveWhenAllEnded();
}

function leaveWhenAllEnded() {
  if (ending !== undefined && running.size === 0) {
    process.exit(128 + SIGNALS[ending]);
  }
}
