import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { systemActor, type Actor } from '../../src/platform/actor/index.js';
import { loadConfig } from '../../src/platform/config/index.js';
import { createDataSource, newId } from '../../src/platform/database/index.js';
import { Authenticator, createHttpApp } from '../../src/platform/http/index.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { TestClient } from './test-client.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';

export interface GroundApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly home: string;
  readonly url: string;
  readonly anonymous: TestClient;
  /** Somebody who holds exactly these permissions. */
  holding(...permissions: string[]): TestPerson;
  close(): Promise<void>;
}

const PERMISSIONS_HEADER = 'x-test-permissions';
const USER_HEADER = 'x-test-user';

/** Believes two headers: modules of the ground are tested without the one that knows people. */
class HeaderAuthenticator extends Authenticator {
  async authenticate(request: FastifyRequest): Promise<Actor | null> {
    const userId = request.headers[USER_HEADER];
    if (typeof userId !== 'string') {
      return null;
    }
    const permissions = new Set(String(request.headers[PERMISSIONS_HEADER]).split(' '));
    return { ...systemActor(request.id), userId, permissions };
  }

  async refused(): Promise<void> {
    // Nothing to note: who these people are is known to the test alone.
  }
}

@Global()
@Module({
  providers: [{ provide: Authenticator, useClass: HeaderAuthenticator }],
  exports: [Authenticator],
})
class HeaderAuthenticationModule {}

export class TestPerson extends TestClient {
  readonly id = newId();

  constructor(
    url: string,
    private readonly permissions: readonly string[],
  ) {
    super(url);
  }

  override send<Body>(method: string, path: string, sending: { body?: unknown; headers?: Record<string, string> }) {
    const own = { [USER_HEADER]: this.id, [PERMISSIONS_HEADER]: this.permissions.join(' ') };
    return super.send<Body>(method, path, { ...sending, headers: { ...own, ...sending.headers } });
  }
}

interface GroundOptions {
  imports: NonNullable<DynamicModule['imports']>;
  environment?: Record<string, string>;
  /** An existing database, for a second process over the same data; it is then not dropped at the end. */
  database?: TestDatabase;
}

/** The platform with a few modules over real HTTP and a database of its own. */
export async function startGroundApp(options: GroundOptions): Promise<GroundApp> {
  const database = options.database ?? (await cloneDatabase());
  const home = mkdtempSync(join(tmpdir(), 'landfall-test-'));
  const config = loadConfig({
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
  @Module({})
  class GroundModule {}
  const module = {
    module: GroundModule,
    imports: [PlatformModule.for(config, dataSource), HeaderAuthenticationModule, ...options.imports],
  };
  const app = await createHttpApp(module, config);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    app,
    database,
    home,
    url,
    anonymous: new TestClient(url),
    holding: (...permissions) => new TestPerson(url, permissions),
    async close() {
      await app.close();
      rmSync(home, { recursive: true, force: true });
      if (!options.database) {
        await database.drop();
      }
    },
  };
}
