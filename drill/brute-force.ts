// Row 31 at full size: a thousand guesses at one account, 50 at once, and the time a name takes that nobody has.
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../bench/lib/percentile.js';
import { AppModule } from '../src/app.module.js';
import { migrateSchema } from '../src/boot/databases.js';
import { SetupService } from '../src/identity/index.js';
import { systemActor } from '../src/platform/actor/index.js';
import { loadConfig } from '../src/platform/config/index.js';
import { createDataSource } from '../src/platform/database/index.js';
import { startThrowawayPostgres } from '../src/platform/embedded/index.js';
import { createHttpApp } from '../src/platform/http/index.js';
import type { DrillResult } from './drill.types.js';
import { atLeast, atMost, report } from './lib/report.js';

const GUESSES = 1_000;
const AT_ONCE = 50;
const FORGED_ADDRESSES = 20;
const TIMED = 60;
const OWNER = { username: 'wang.jianguo', name: '演示管理员', password: '三月的雨落在码头上', zoneName: '演练开发区' };

interface Server {
  address: string;
  sql<Row>(text: string): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function run(): Promise<DrillResult> {
  const server = await startServer();
  try {
    const browser = await signIn(server, OWNER.password);
    const statuses = await guess(server);
    const [compared] = await server.sql<{ count: number }>(
      `select count(*)::int as count from event_log where type = 'sign-in.failed'`,
    );
    const locked = await signIn(server, OWNER.password);
    const known = await signIn(server, OWNER.password, browser.cookie);
    const ratio = await timeRatio(server);
    return {
      name: 'brute-force',
      rows: [
        atMost(`passwords compared of ${GUESSES} guesses`, compared?.count ?? GUESSES, { most: 5, unit: '' }),
        atLeast('refused by the lock', statuses.filter((status) => status === 429).length, {
          least: GUESSES - 5,
          unit: '',
        }),
        atLeast('answer to the right password while locked', locked.status, { least: 429, unit: '' }),
        atMost('answer to its owner on a known device', known.status, { most: 204, unit: '' }),
        atLeast('median of an unknown name to a known one', ratio, { least: 0.9, unit: '' }),
        atMost('median of an unknown name to a known one', ratio, { most: 1.1, unit: '' }),
      ],
    };
  } finally {
    await server.stop();
  }
}

async function startServer(): Promise<Server> {
  const postgres = await startThrowawayPostgres();
  await migrateSchema({ appUrl: postgres.appUrl, migrationUrl: postgres.migrationUrl });
  const home = mkdtempSync(join(tmpdir(), 'landfall-drill-'));
  const config = loadConfig({
    PORT: '0',
    ROLE: 'api',
    LOG_LEVEL: 'error',
    LANDFALL_HOME: home,
    DATABASE_URL: postgres.appUrl,
    RATE_LIMIT_PER_MINUTE: '1000000',
  });
  const dataSource = createDataSource({ url: postgres.appUrl, pool: config.database.pool });
  await dataSource.initialize();
  const app = await createHttpApp(AppModule.for(config, dataSource), config);
  await app.listen(0, '127.0.0.1');
  await app.get(SetupService, { strict: false }).createAdministrator(systemActor('drill'), OWNER);
  return {
    address: await app.getUrl(),
    sql: (text) => dataSource.query(text),
    async stop() {
      await app.close();
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

interface Signed {
  status: number;
  cookie: string;
}

async function post(
  { address }: Server,
  username: string,
  more: { password: string; headers?: object },
): Promise<Signed> {
  const answer = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address, ...more.headers },
    body: JSON.stringify({ username, password: more.password }),
  });
  await answer.arrayBuffer();
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
  return { status: answer.status, cookie: cookies.join('; ') };
}

function signIn(server: Server, password: string, cookie = ''): Promise<Signed> {
  return post(server, OWNER.username, { password, headers: cookie === '' ? {} : { cookie } });
}

async function guess(server: Server): Promise<number[]> {
  const statuses: number[] = [];
  for (let done = 0; done < GUESSES; done += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, (_unused, place) => {
      const forged = `203.0.113.${(done + place) % FORGED_ADDRESSES}`;
      const headers = { 'x-forwarded-for': forged, forwarded: `for=${forged}` };
      return post(server, OWNER.username, { password: `guess ${done + place}`, headers });
    });
    statuses.push(...(await Promise.all(batch)).map(({ status }) => status));
  }
  return statuses;
}

/** Turn by turn, so that whatever else the machine does meets both alike; the counters are emptied before each. */
async function timeRatio(server: Server): Promise<number> {
  const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
  for (let turn = 0; turn < TIMED; turn += 1) {
    await server.sql('delete from sign_in_attempt');
    times.known.push(await timed(() => post(server, OWNER.username, { password: 'guess' })));
    times.unknown.push(await timed(() => post(server, `nobody-${turn}`, { password: 'guess' })));
  }
  return percentile(times.unknown, 0.5) / percentile(times.known, 0.5);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

report(await run());
