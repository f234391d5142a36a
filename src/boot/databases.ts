import type { DataSource } from 'typeorm';
import type { Config } from '../platform/config/index.js';
import { createDataSource, mayMigrate, migrate, missingMigrations } from '../platform/database/index.js';
import { startEmbeddedPostgres, type EmbeddedStep } from '../platform/embedded/index.js';
import { migrateQueueTables } from '../platform/queue/index.js';
import { StartupError, checkDatabase } from '../platform/startup/index.js';
import { withConnection } from './with-connection.js';

export interface OpenDatabase {
  dataSource: DataSource;
  stop(): Promise<void>;
}

interface RoleUrls {
  /** Of the role that uses the tables. */
  appUrl: string;
  /** Of the role that owns them; it may be the same. */
  migrationUrl: string;
}

interface Urls extends RoleUrls {
  stop(): Promise<void>;
}

/** Starts or checks the server, brings the schema up to date, and opens the pool of the run-time role. */
export async function openDatabase(config: Config, onProgress: (step: EmbeddedStep) => void): Promise<OpenDatabase> {
  const urls = await databaseUrls(config, onProgress);
  const dataSource = createDataSource({ url: urls.appUrl, pool: config.database.pool });
  try {
    await dataSource.initialize();
    await prepareSchema(urls, dataSource);
    return { dataSource, stop: urls.stop };
  } catch (error) {
    await (dataSource.isInitialized ? dataSource.destroy() : undefined);
    await urls.stop();
    throw error;
  }
}

/** A process that is given the run-time role alone cannot migrate: somebody must have done it (`cli migrate`). */
async function prepareSchema(urls: Urls, dataSource: DataSource): Promise<void> {
  if (urls.migrationUrl !== urls.appUrl || (await mayMigrate(dataSource))) {
    await migrateSchema(urls);
    return;
  }
  const missing = await missingMigrations(dataSource);
  if (missing > 0) {
    throw new StartupError('startup.schema-behind', { count: missing });
  }
}

async function databaseUrls(config: Config, onProgress: (step: EmbeddedStep) => void): Promise<Urls> {
  const { url, migrationUrl } = config.database;
  if (url === undefined) {
    return startEmbeddedPostgres({ home: config.home, onProgress });
  }
  await checkDatabase(url, 'DATABASE_URL');
  if (migrationUrl !== undefined && migrationUrl !== url) {
    await checkDatabase(migrationUrl, 'DATABASE_MIGRATION_URL');
  }
  return { appUrl: url, migrationUrl: migrationUrl ?? url, stop: () => Promise.resolve() };
}

/** Runs the migrations as the owner and gives the run-time role its rights. Answers the names of those that ran. */
export async function migrateSchema(urls: RoleUrls): Promise<string[]> {
  const connection = { url: urls.migrationUrl, applicationName: 'landfall-migrate' };
  return withConnection(connection, (owner) =>
    migrate(owner, { runtimeRole: runtimeRoleOf(urls), afterwards: () => migrateQueueTables(urls.migrationUrl) }),
  );
}

/** The role that needs to be given its rights; undefined where one role does everything. */
export function runtimeRoleOf({ appUrl, migrationUrl }: RoleUrls): string | undefined {
  const [used, owning] = [new URL(appUrl), new URL(migrationUrl)].map(({ username }) => decodeURIComponent(username));
  return used === owning ? undefined : used;
}
