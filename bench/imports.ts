import { createWriteStream, openAsBlob, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { plainWorkbook } from '../src/documents/index.js';
import { openLeadsZone } from './lib/leads-zone.js';
import { measure } from './lib/load.js';
import { startServer, startWorker, type ServerProcess } from './lib/server-process.js';
import type { Zone } from './lib/zone.js';

/** Rows of the sheet; the zone holds some thousand leads already. */
const ROWS = Number(process.env['BENCH_SIZE'] ?? 100_000);
const LEADS_BEFORE = 5_000;
const READERS = { clients: 2, requests: 400 };
/** As in docker-compose.yml. */
const SMALL_HEAP = '--max-old-space-size=192 --max-semi-space-size=4';
const NODE_OPTIONS = {
  api: process.env['BENCH_API_OPTIONS'] ?? SMALL_HEAP,
  worker: process.env['BENCH_WORKER_OPTIONS'] ?? SMALL_HEAP,
};
const ROOT = join(import.meta.dirname, '../..');

interface Progress {
  id: string;
  version: number;
  state: string;
  counts: Record<string, number>;
}

const zone = await openLeadsZone(LEADS_BEFORE);
const environment = {
  ...{ DATABASE_URL: zone.url, LANDFALL_HOME: zone.home, NODE_ENV: 'production', LOG_LEVEL: 'error' },
  RATE_LIMIT_PER_MINUTE: '1000000000',
};
const program = join(ROOT, 'dist/main.js');
const server = await startServer(program, { ...environment, ROLE: 'api', NODE_OPTIONS: NODE_OPTIONS.api }, '/healthz');
const worker = startWorker(program, { ...environment, ROLE: 'worker', NODE_OPTIONS: NODE_OPTIONS.worker });
try {
  await run(zone, server, worker.pid);
} finally {
  await server.stop();
  await worker.stop();
  await zone.stop();
}

/** As a zone of some size runs it: one process serves, another works. */
async function run({ url, home }: Zone, { url: address, pid }: ServerProcess, workerPid: number): Promise<void> {
  const headers = { cookie: await signIn(address), 'sec-fetch-site': 'same-origin' };
  const reading = { url: address, call: { method: 'GET', path: '/api/v1/leads?limit=50', headers }, ...READERS };
  await measure(reading);
  const quiet = await measure(reading);

  const file = join(home, 'leads.xlsx');
  await pipeline(plainWorkbook({ name: '台账', widths: [], rows: sheetRows() }), createWriteStream(file));
  const before = { api: forgetPeak(pid), worker: forgetPeak(workerPid) };
  const started = performance.now();
  const received = await upload(address, headers, file);
  const readAt = performance.now();
  const apiPeak = peakMegabytes(pid);
  const checked = await reached(address, headers, { id: received.id, state: 'READY' });
  const checkedAt = performance.now();
  await commit(address, headers, checked);
  const busy: number[] = [];
  const finished = { done: false };
  const readers = (async () => {
    while (!finished.done) {
      busy.push((await measure({ ...reading, requests: 50 })).p95);
    }
  })();
  const done = await reached(address, headers, { id: received.id, state: 'DONE' });
  const doneAt = performance.now();
  finished.done = true;
  await readers;

  const copyMs = await copyOfLeads(url);
  const seconds = (ms: number): number => Math.round(ms) / 1_000;
  console.table({
    rows: ROWS,
    imported: done.counts['imported'],
    'upload and read, s': seconds(readAt - started),
    'check, s': seconds(checkedAt - readAt),
    'import, s': seconds(doneAt - checkedAt),
    'all, s': seconds(doneAt - started),
    'COPY of the same leads, s': seconds(copyMs),
    'ratio to COPY': Math.round((doneAt - started) / copyMs),
    'memory of the API before, MB': before.api,
    'peak memory of the API, upload and read, MB': apiPeak,
    'peak memory of the API, all, MB': peakMegabytes(pid),
    'memory of the worker before, MB': before.worker,
    'peak memory of the worker, MB': peakMegabytes(workerPid),
    'CPU of the API, s': cpuSeconds(pid),
    'CPU of the worker, s': cpuSeconds(workerPid),
    'p95 of a list, quiet, ms': Math.round(quiet.p95 * 100) / 100,
    'p95 of a list meanwhile, median, ms': Math.round(median(busy) * 100) / 100,
    'ratio of p95': Math.round((median(busy) / quiet.p95) * 100) / 100,
  });
}

function* sheetRows(): Generator<string[]> {
  yield ['投资方', '建设内容', '联系人', '联系电话', '计划总投资（万元）', '用地（亩）', '获悉日期', '所属产业链'];
  for (let row = 1; row <= ROWS; row += 1) {
    yield [
      `测试企业${row}有限公司`,
      `拟建第${row}号生产线，年产${row % 900}万件，配套仓储和研发`,
      '王某某',
      `139${String(row).padStart(8, '0')}`,
      String(1_000 + (row % 9_000)),
      String(10 + (row % 200)),
      `2026年${1 + (row % 12)}月${1 + (row % 28)}日`,
      '数字经济',
    ];
  }
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'dispatcher', password: 'landfall-demo' }),
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0] ?? '')
    .join('; ');
}

type Headers = Record<string, string>;

async function upload(address: string, headers: Headers, file: string): Promise<Progress> {
  const form = new FormData();
  form.append('kind', 'lead');
  form.append('file', await openAsBlob(file), 'leads.xlsx');
  return answered(await fetch(`${address}/api/v1/imports`, { method: 'POST', headers, body: form }));
}

async function commit(address: string, headers: Headers, { id, version }: Progress): Promise<void> {
  await answered(
    await fetch(`${address}/api/v1/imports/${id}/commitment`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify({ allowPartial: true, duplicates: 'IMPORT' }),
    }),
  );
}

async function reached(
  address: string,
  headers: Headers,
  { id, state }: { id: string; state: string },
): Promise<Progress> {
  for (;;) {
    const progress = await answered(await fetch(`${address}/api/v1/imports/${id}`, { headers }));
    if (progress.state === state) {
      return progress;
    }
    await pause(500);
  }
}

async function answered(answer: Response): Promise<Progress> {
  if (!answer.ok) {
    throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`);
  }
  return (await answer.json()) as Progress;
}

/** The leads of the sheet once more, as fast as PostgreSQL takes rows: into a table with nothing but columns. */
async function copyOfLeads(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of client.query(
      copyTo(`copy (select * from lead where code not like 'XS-2019-%') to stdout`),
    )) {
      chunks.push(chunk as Buffer);
    }
    await client.query('create temporary table lead_copy as select * from lead limit 0');
    const started = performance.now();
    await pipeline(Readable.from(chunks), client.query(copyFrom('copy lead_copy from stdin')));
    return performance.now() - started;
  } finally {
    await client.end();
  }
}

/** From here on the peak is counted anew. Answers what the process holds now. */
function forgetPeak(pid: number): number {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return peakMegabytes(pid);
}

function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function peakMegabytes(pid: number): number {
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
