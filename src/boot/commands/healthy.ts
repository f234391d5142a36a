import { hostname } from 'node:os';
import type { Config } from '../../platform/config/index.js';
import { createDataSource } from '../../platform/database/index.js';
import { HEARTBEAT_PATIENCE_S } from '../../platform/health/index.js';
import { say } from '../banner.js';
import { withDatabase } from './with-database.js';

/** For the health check of a worker, which serves no HTTP: does a process of this host still write its heartbeat? */
export async function reportHealth(config: Config): Promise<number> {
  const isAlive = await withDatabase(config, ({ appUrl }) => hasFreshHeartbeat(appUrl));
  say(isAlive ? '运行正常 Healthy' : '本机没有进程写入心跳 No process of this host writes its heartbeat');
  return isAlive ? 0 : 1;
}

async function hasFreshHeartbeat(url: string): Promise<boolean> {
  const connection = createDataSource({ url, pool: 2, applicationName: 'landfall-healthy' });
  await connection.initialize();
  try {
    const beats: unknown[] = await connection.query(
      `select heartbeat.process_id from heartbeat
       where split_part(heartbeat.process_id, ':', 1) = $1
         and heartbeat.beat_at > clock_timestamp() - $2 * interval '1 second'`,
      [hostname(), HEARTBEAT_PATIENCE_S],
    );
    return beats.length > 0;
  } finally {
    await connection.destroy();
  }
}
