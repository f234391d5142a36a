import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import type { Config } from '../platform/config/index.js';
import { createHttpApp, serveApiDescription, serveWeb } from '../platform/http/index.js';
import { listenError } from '../platform/startup/index.js';
import type { OpenDatabase } from './databases.js';
import { prepareFirstSignIn } from './first-start.js';

const WEB_FOLDER = join(import.meta.dirname, '../../web/dist');

export interface Served {
  app: NestFastifyApplication;
  /** Address for people; undefined for a worker that serves nobody. */
  address?: string;
}

/** Brings up the process in its role: api and all serve HTTP, worker only works. */
export async function serve(config: Config, database: OpenDatabase): Promise<Served> {
  const app = await createHttpApp(AppModule.for(config, database.dataSource), config);
  if (!config.runsApi) {
    await app.init();
    return { app };
  }
  serveApiDescription(app);
  await serveWeb(app, WEB_FOLDER);
  await app.init();
  await prepareFirstSignIn(app, config);
  const { host, port } = config.http;
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw listenError(error, { host, port });
  }
  const bound = app.getHttpServer().address();
  const actualPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return { app, address: config.http.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}` };
}
