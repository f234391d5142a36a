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

/** Brings up the process in its role: api and all serve HTTP, worker only works. What fails leaves nothing open. */
export async function serve(config: Config, database: OpenDatabase): Promise<Served> {
  const app = await createHttpApp(AppModule.for(config, database.dataSource), config);
  try {
    if (config.runsApi) {
      return { app, address: await listen(app, config) };
    }
    await app.init();
    return { app };
  } catch (error) {
    // What was half begun may not end cleanly either; the person needs the first reason.
    await app.close().catch(() => undefined);
    throw error;
  }
}

/** Answers the address for people. @throws StartupError when the port cannot be had */
async function listen(app: NestFastifyApplication, config: Config): Promise<string> {
  serveApiDescription(app);
  await serveWeb(app, WEB_FOLDER);
  await app.init();
  await prepareFirstSignIn(app, config);
  const { host, port } = config.http;
  try {
    await app.listen(port, host);
  } catch (error) {
    throw listenError(error, { host, port });
  }
  const bound = app.getHttpServer().address();
  const actualPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return config.http.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
}
