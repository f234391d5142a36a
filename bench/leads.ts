import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BareRoute } from './lib/bare-server.js';
import { freshIdsOf } from './lib/fresh-values.js';
import { openLeadsZone } from './lib/leads-zone.js';
import { measure, type Call, type Measured } from './lib/load.js';
import { recordStatements } from './lib/recorder.js';
import { report, rowOf, type Row } from './lib/report.js';
import { startServer } from './lib/server-process.js';
import { signIn } from './lib/sign-in.js';
import type { Zone } from './lib/zone.js';

const SIZE = Number(process.env['BENCH_SIZE'] ?? 100_000);
const CLIENTS = [1, 32];
const REQUESTS = { read: 1_500, write: 600 };
const ROOT = join(import.meta.dirname, '../..');

interface Work {
  name: string;
  call: Call;
  requests: number;
}

const zone = await openLeadsZone(SIZE);
try {
  const cookie = await signIn(zone.address, 'officer');
  const works = await worksOf(zone, cookie);
  const routes = await recordRoutes(zone, works);
  report('leads', await compare(zone, works, routes));
} finally {
  await zone.stop();
}

async function worksOf({ address }: Zone, cookie: string): Promise<Work[]> {
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const list = '/api/v1/leads?limit=50';
  const answer = await fetch(`${address}${list}`, { headers });
  const page = (await answer.json()) as { items: Array<{ id: string }> };
  const id = page.items[20]?.id ?? '';
  const body = (): string => JSON.stringify({ investorName: '福建海康威视数字技术有限公司', summary: '拟建区域总部' });
  const writing = { ...headers, 'content-type': 'application/json' };
  return [
    { name: 'list', call: { method: 'GET', path: list, headers }, requests: REQUESTS.read },
    { name: 'detail', call: { method: 'GET', path: `/api/v1/leads/${id}`, headers }, requests: REQUESTS.read },
    {
      name: 'report',
      call: { method: 'POST', path: '/api/v1/leads', headers: writing, body },
      requests: REQUESTS.write,
    },
  ];
}

/** What the application itself sends to PostgreSQL for each piece of work, second time round (nothing is cold). */
async function recordRoutes(leads: Zone, works: readonly Work[]): Promise<BareRoute[]> {
  const routes: BareRoute[] = [];
  for (const { call } of works) {
    const send = async (): Promise<void> => {
      const answer = await fetch(`${leads.address}${call.path}`, {
        method: call.method,
        headers: call.headers,
        body: call.body?.(),
      });
      await answer.arrayBuffer();
    };
    const known = idsIn(await recordStatements(send));
    const statements = await recordStatements(send);
    const freshIds = call.method === 'POST' ? freshIdsOf(statements, known) : [];
    routes.push({ method: call.method, path: call.path, statements, freshIds });
  }
  return routes;
}

function idsIn(statements: unknown): Set<string> {
  return new Set(JSON.stringify(statements).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []);
}

async function compare(leads: Zone, works: readonly Work[], routes: readonly BareRoute[]): Promise<Row[]> {
  const file = join(leads.home, 'bare-routes.json');
  await writeFile(file, JSON.stringify(routes));
  const shared = { DATABASE_URL: leads.url, DATABASE_POOL: '20', NODE_ENV: 'production' };
  const bare = await startServer(
    join(import.meta.dirname, 'lib/bare-server.js'),
    { ...shared, BARE_ROUTES: file },
    '/healthz',
  );
  const landfall = await startServer(
    join(ROOT, 'dist/main.js'),
    { ...shared, ROLE: 'api', LANDFALL_HOME: leads.home, LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '1000000000' },
    '/healthz',
  );
  try {
    const rows: Row[] = [];
    for (const work of works) {
      for (const clients of CLIENTS) {
        rows.push(...(await pair(work, clients, { bare: bare.url, landfall: landfall.url })));
      }
    }
    return rows;
  } finally {
    await landfall.stop();
    await bare.stop();
  }
}

/** Warm-up, then the two in turn, so that a slow minute of the machine hits both. */
async function pair(work: Work, clients: number, urls: { bare: string; landfall: string }): Promise<Row[]> {
  const run = (url: string, share: number): Promise<Measured> =>
    measure({ url, call: work.call, clients, requests: Math.ceil(work.requests * share) });
  await run(urls.bare, 0.1);
  await run(urls.landfall, 0.1);
  const bare = await run(urls.bare, 1);
  const landfall = await run(urls.landfall, 1);
  const label = { work: work.name, size: SIZE, clients };
  return [
    rowOf({ ...label, variant: 'bare' }, bare, bare.p95),
    rowOf({ ...label, variant: 'landfall' }, landfall, bare.p95),
  ];
}
