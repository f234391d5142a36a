import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { migrateSchema } from '../../src/boot/databases.js';
import { loadConfig } from '../../src/platform/config/index.js';
import { createDataSource } from '../../src/platform/database/index.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded/index.js';
import { createHttpApp } from '../../src/platform/http/index.js';

export interface Zone {
  url: string;
  home: string;
  app: NestFastifyApplication;
  /** Address of the application in this process, for recording. */
  address: string;
  stop(): Promise<void>;
}

/** What a zone is filled through: the application, and the role that owns the tables. */
export interface ZoneOwner {
  app: NestFastifyApplication;
  owner: DataSource;
}

/** A durable PostgreSQL of its own, filled, and the application over it in this process. */
export async function openZone(fill: (zone: ZoneOwner) => Promise<void>): Promise<Zone> {
  const home = await mkdtemp(join(tmpdir(), 'landfall-bench-'));
  const postgres = await startEmbeddedPostgres({ home });
  await migrateSchema(postgres);
  const config = loadConfig({
    ROLE: 'api',
    LANDFALL_HOME: home,
    LOG_LEVEL: 'error',
    DATABASE_URL: postgres.appUrl,
    RATE_LIMIT_PER_MINUTE: '1000000000',
  });
  const dataSource = createDataSource({ url: postgres.appUrl, pool: 4 });
  await dataSource.initialize();
  const app = await createHttpApp(AppModule.for(config, dataSource), config);
  await app.listen(0, '127.0.0.1');
  const owner = createDataSource({ url: postgres.migrationUrl, pool: 1 });
  await owner.initialize();
  try {
    await fill({ app, owner });
    await owner.query('vacuum analyze');
  } finally {
    await owner.destroy();
  }
  return {
    url: postgres.appUrl,
    home,
    app,
    address: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    async stop() {
      await app.close();
      await postgres.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A million rows into fifteen indexes take many minutes; the indexes made afterwards are the same. */
export async function withoutIndexes(
  owner: DataSource,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const indexes: Array<{ name: string; definition: string }> = await owner.query(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'public' and tablename = any ($1::text[]) and indexname like 'ix%'`,
    [tables],
  );
  await owner.query(`drop index ${indexes.map(({ name }) => name).join(', ')}`);
  await work();
  for (const { definition } of indexes) {
    await owner.query(`set maintenance_work_mem = '512MB'; ${definition}`);
  }
}
