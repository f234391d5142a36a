import { existsSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';

/** Serves the built web application; every path that is neither a file nor the API answers its start page. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    return;
  }
  await app.register(staticFiles, { root: folder, wildcard: false, index: false, setHeaders: cacheByName });
  const fastify = app.getHttpAdapter().getInstance();
  const startPage = async (_request: unknown, reply: FastifyReply): Promise<void> => {
    await reply.header('cache-control', 'no-cache').sendFile('index.html');
  };
  fastify.get('/', startPage);
  for (const path of ['/:page', '/:page/*']) {
    fastify.get(path, async (request, reply) => {
      if (/^\/(?:api|assets)(?:\/|$)/.test(request.url)) {
        return reply.callNotFound();
      }
      return startPage(request, reply);
    });
  }
}

function cacheByName(reply: FastifyReply, path: string): void {
  void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}
