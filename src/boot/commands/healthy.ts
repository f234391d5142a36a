import { hostname } from 'node:os';
import { Client } from 'pg';
import type { Config } from '../../platform/config/index.js';
import { HEARTBEAT_PATIENCE_S } from '../../platform/health/heartbeat-patience.js';
import { withDatabase } from './with-database.js';

/**
 * For the health check of a worker, which serves no HTTP: does a process of this host still write its heartbeat? It runs
 * every minute beside the worker, so it loads as little of the product as it can.
 */
export async function reportHealth(config: Config): Promise<number> {
  const isAlive = await withDatabase(config, ({ appUrl }) => hasFreshHeartbeat(appUrl));
  const answer = isAlive ? '运行正常 Healthy' : '本机没有进程写入心跳 No process of this host writes its heartbeat';
  process.stdout.write(`${answer}\n`);
  return isAlive ? 0 : 1;
}

async function hasFreshHeartbeat(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, application_name: 'landfall-healthy' });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `select heartbeat.process_id from heartbeat
       where split_part(heartbeat.process_id, ':', 1) = $1
         and heartbeat.beat_at > clock_timestamp() - $2 * interval '1 second'`,
      [hostname(), HEARTBEAT_PATIENCE_S],
    );
    return rowCount !== null && rowCount > 0;
  } finally {
    await client.end();
  }
}
