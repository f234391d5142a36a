import type { Config } from '../../platform/config/index.js';
import '../../app.module.js';
import { say } from '../banner.js';
import { migrateSchema } from '../databases.js';
import { withDatabase } from './with-database.js';

export async function runMigrate(config: Config): Promise<number> {
  const executed = await withDatabase(config, (database) => migrateSchema(database));
  say(executed.length === 0 ? '数据库结构已是最新 The schema is up to date' : executed.join('\n'));
  return 0;
}
