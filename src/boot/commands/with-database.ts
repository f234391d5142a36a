import type { Config } from '../../platform/config/index.js';
import { prepareHome, useEmbeddedPostgres } from '../../platform/embedded/index.js';
import { checkDatabase } from '../../platform/startup/index.js';

export interface CommandDatabase {
  /** Run-time role. */
  appUrl: string;
  /** Owner of the tables. */
  migrationUrl: string;
}

/** The database of the settings for as long as a command takes: the running server's, or one of its own. */
export async function withDatabase<T>(config: Config, work: (database: CommandDatabase) => Promise<T>): Promise<T> {
  const { url, migrationUrl } = config.database;
  if (url !== undefined) {
    await prepareHome(config.home);
    await checkDatabase(url, 'DATABASE_URL');
    return work({ appUrl: url, migrationUrl: migrationUrl ?? url });
  }
  const embedded = await useEmbeddedPostgres({ home: config.home });
  try {
    return await work(embedded);
  } finally {
    await embedded.stop();
  }
}
