import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatterFacts } from './matters.js';
import type { TestDatabase } from './test-database.js';

const root = join(import.meta.dirname, '..', '..');
const FAKETIME_LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1',
];

/** Undefined where faketime is not installed; `npm test` installs it on Debian. */
export const faketimeLibrary = FAKETIME_LIBRARIES.find((path) => existsSync(path));

interface Message {
  url?: string;
  id?: string;
  error?: string;
}

interface Launch {
  database: TestDatabase;
  environment?: Record<string, string>;
  /** Shift of the machine's clock as this process sees it, `+1h`. */
  clock?: string;
}

/** One process of the product, which tests end in every way there is. */
export class ServerProcess {
  private output = '';
  private readonly messages: Message[] = [];
  private url = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly home: string,
  ) {
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.on('message', (message: Message) => this.messages.push(message));
  }

  static async start(launch: Launch): Promise<ServerProcess> {
    const process = ServerProcess.spawn(launch);
    process.url = (await process.next((message) => message.url)) ?? '';
    return process;
  }

  /** Without waiting until it serves. */
  static spawn({ database, environment = {}, clock }: Launch): ServerProcess {
    const program = join(root, 'test', 'support', 'child.mjs');
    if (!existsSync(join(root, 'dist', 'app.module.js'))) {
      throw new Error('the server is not built: npm run build:server');
    }
    const home = mkdtempSync(join(tmpdir(), 'landfall-child-'));
    const shifted = clock === undefined ? {} : { LD_PRELOAD: faketimeLibrary ?? '', FAKETIME: clock };
    const env = {
      PATH: globalThis.process.env['PATH'] ?? '',
      HOST: '127.0.0.1',
      PORT: '0',
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      LANDFALL_HOME: home,
      DATABASE_URL: database.url,
      DATABASE_POOL: '5',
      RATE_LIMIT_PER_MINUTE: '1000000',
      ...environment,
      ...shifted,
    };
    const options = { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] as Array<'ignore' | 'pipe' | 'ipc'> };
    return new ServerProcess(spawn(globalThis.process.execPath, ['--no-warnings', program], options), home);
  }

  get address(): string {
    return this.url;
  }

  get said(): string {
    return this.output;
  }

  /** Opens a matter inside that process. Undefined when it died of it. */
  async open(facts: MatterFacts): Promise<string | undefined> {
    this.child.send(facts);
    return this.next((message) => message.id);
  }

  async ended(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      await once(this.child, 'exit');
    }
    rmSync(this.home, { recursive: true, force: true });
  }

  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    this.child.kill(signal);
    await this.ended();
  }

  private async next(wanted: (message: Message) => string | undefined): Promise<string | undefined> {
    for (;;) {
      const index = this.messages.findIndex((message) => wanted(message) !== undefined || message.error !== undefined);
      const [message] = index < 0 ? [] : this.messages.splice(index, 1);
      if (message?.error !== undefined) {
        throw new Error(message.error);
      }
      if (message) {
        return wanted(message);
      }
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        if (this.child.signalCode === 'SIGKILL') {
          return undefined;
        }
        throw new Error(`the process ended with ${this.child.exitCode}:\n${this.output}`);
      }
      await Promise.race([once(this.child, 'message'), once(this.child, 'exit')]);
    }
  }
}
