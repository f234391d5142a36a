import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { asStartupError, StartupError } from '../startup/index.js';
import type { ClusterPlace } from './cluster-place.js';
import { program } from './postgres-binaries.js';
import { readPostmasterFile } from './postmaster-file.js';
import { endPostgres } from './postmaster-stop.js';
import { invocation } from './run-as.js';
import { serverSettings } from './server-settings.js';
import { waitUntil } from '../waiting/index.js';

export interface Postmaster {
  readonly port: number;
  stop(): Promise<void>;
}

interface PostmasterOptions {
  readonly place: ClusterPlace;
  readonly log: string;
  readonly durable: boolean;
}

interface Attempt {
  readonly child: ChildProcess;
  readonly port: number;
  readonly isRunning: () => boolean;
}

const READY_MS = 60_000;
const ATTEMPTS = 20;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * Starts the server in a session of its own, so that Ctrl-C reaches only us, and waits until it answers.
 * @throws StartupError `startup.postgres-failed` with the last thing the server said.
 */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const started = await launch(options);
    const isReady = await waitUntil(() => !started.isRunning() || saysReady(options.place, started), READY_MS);
    if (isReady && started.isRunning()) {
      return { port: started.port, stop: () => end(options.place, started) };
    }
    await end(options.place, started);
    const said = lastWords(options.log);
    if (attempt === ATTEMPTS || !isPassing(said)) {
      throw explain(said, options);
    }
    await waitUntil(() => false, 250);
  }
}

async function launch({ place, log, durable }: PostmasterOptions): Promise<Attempt> {
  const port = await freePort();
  const settings = Object.entries(serverSettings({ port, durable })).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const postgres = program(place.binaries, 'postgres');
  const { file, args, options } = invocation(place.runAs, postgres, ['-D', place.dataFolder, ...settings]);
  const output = openLog(log);
  const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  let isRunning = true;
  // Whatever ends this process without a proper stop: the server is told, and shuts down on its own.
  const tell = () => child.kill('SIGINT');
  const ended = () => {
    isRunning = false;
    process.off('exit', tell);
  };
  child.once('exit', ended);
  child.once('error', ended);
  process.once('exit', tell);
  child.unref();
  return { child, port, isRunning: () => isRunning };
}

function end({ dataFolder }: ClusterPlace, { child, isRunning }: Attempt): Promise<void> {
  return endPostgres(dataFolder, child.pid ?? 0, isRunning);
}

function saysReady({ dataFolder }: ClusterPlace, { child, port }: Attempt): boolean {
  const file = readPostmasterFile(dataFolder);
  return file !== undefined && file.isReady && file.pid === child.pid && file.port === port;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** The log begins anew when it has grown large, and when it belongs to somebody else who started here before. */
function openLog(path: string): number {
  try {
    const isLarge = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES;
    return openSync(path, isLarge ? 'w' : 'a', 0o600);
  } catch {
    try {
      rmSync(path, { force: true });
      return openSync(path, 'a', 0o600);
    } catch (error) {
      throw asStartupError(error, path);
    }
  }
}

/** What passes by itself: another program took the port meanwhile; the last workers of a killed server are still ending. */
function isPassing(said: string): boolean {
  return /Address already in use|still in use/.test(said);
}

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-15);
  return lines.filter((line) => /FATAL|PANIC|ERROR|error|could not|HINT/.test(line)).join('\n');
}

function explain(said: string, { place, log }: PostmasterOptions): StartupError {
  if (/No space left|Disk quota exceeded/.test(said)) {
    return new StartupError('startup.disk-full', { path: place.dataFolder, needed: '300 MB' });
  }
  const lines = said.split('\n').filter((line) => !line.includes('HINT'));
  const reason = (lines.at(-1) ?? '').replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '').trim();
  return new StartupError('startup.postgres-failed', { reason: reason === '' ? 'it said nothing' : reason, log });
}
