import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { loadConfig } from '../../src/platform/config/index.js';
import { createDataSource } from '../../src/platform/database/index.js';
import { createHttpApp } from '../../src/platform/http/index.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';
import { TestClient } from './test-client.js';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly database: TestDatabase;
  /** Somebody who is not signed in. */
  readonly anonymous: TestClient;
  close(): Promise<void>;
}

interface TestAppOptions {
  environment?: Record<string, string>;
  /** An existing database, for a second process over the same data; it is then not dropped at the end. */
  database?: TestDatabase;
  /** Runs before the modules begin, for what registers with them. */
  prepare?: (app: NestFastifyApplication) => void | Promise<void>;
}

/** The whole product over real HTTP on a free port, on a database of its own. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await cloneDatabase());
  const home = mkdtempSync(join(tmpdir(), 'landfall-test-'));
  const config = loadConfig({
    HOST: '127.0.0.1',
    PORT: '0',
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    LANDFALL_HOME: home,
    DATABASE_URL: database.url,
    DATABASE_POOL: '10',
    RATE_LIMIT_PER_MINUTE: '1000000',
    ...options.environment,
  });
  const dataSource = createDataSource({ url: database.url, pool: config.database.pool });
  await dataSource.initialize();
  const app = await createHttpApp(AppModule.for(config, dataSource), config);
  await options.prepare?.(app);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    app,
    url,
    database,
    anonymous: new TestClient(url),
    async close() {
      await app.close();
      rmSync(home, { recursive: true, force: true });
      if (!options.database) {
        await database.drop();
      }
    },
  };
}
