import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');
const LIMIT_MS = 150_000;
const POLL_MS = 20;

interface Launch {
  readonly file: string;
  readonly args?: string[];
  readonly environment?: Record<string, string>;
  /** Runs as an ordinary user seen from inside, although the test itself is root. */
  readonly asOrdinaryUser?: boolean;
}

/** A program of the built product, started as a terminal starts it: in a process group of its own. */
export class StartedProgram {
  private said = '';
  private readonly ended: Promise<number | null>;

  constructor(readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.ended = once(child, 'close').then(([code]) => code as number | null);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** All it has said so far. */
  get output(): string {
    return this.said;
  }

  /** Waits until it has said `pattern`, and answers what the first group of it matched. */
  async says(pattern: RegExp): Promise<string> {
    const end = performance.now() + LIMIT_MS;
    for (;;) {
      const match = pattern.exec(this.said);
      if (match) {
        return match[1] ?? match[0];
      }
      if (performance.now() > end || this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`it did not say ${pattern}, but:\n${this.said}`);
      }
      await sleep(POLL_MS);
    }
  }

  /** What Ctrl-C does: the signal reaches every process of the group. Answers the exit code. */
  interrupt(): Promise<number | null> {
    process.kill(-this.pid, 'SIGINT');
    return this.ended;
  }

  /** Ends it the way a power cut would. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  exits(): Promise<number | null> {
    return this.ended;
  }
}

export function startProgram({ file, args = [], environment = {}, asOrdinaryUser = false }: Launch): StartedProgram {
  const program = file.startsWith('/') ? file : join(dist, file);
  if (!existsSync(program)) {
    throw new Error(`${program} is not there: npm run build:server`);
  }
  const command = [process.execPath, program, ...args];
  const namespaced = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--', ...command];
  const [executable = '', ...rest] = asOrdinaryUser ? namespaced : command;
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'en_US.UTF-8', PORT: '0', LOG_LEVEL: 'error', ...environment };
  return new StartedProgram(spawn(executable, rest, { cwd: root, env, detached: true }));
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

export function hasNamespaces(): boolean {
  try {
    execFileSync('unshare', ['--user', '--map-user=1000', '--map-group=1000', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
