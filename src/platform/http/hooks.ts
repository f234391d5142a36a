import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/index.js';
import { platformErrors } from '../errors/index.js';
import { languageOf } from './language.js';
import { isForeign } from './origin-check.js';
import { problemOf } from './problem.js';
import { PERMISSIONS_POLICY } from './security-headers.js';

interface Answered {
  method: string;
  route: string;
  status: number;
  seconds: number;
}

/** What happens to each request before any route: request id out, caching off for data, foreign requests refused. */
export function addHooks(fastify: FastifyInstance, config: Config, onAnswered: (answered: Answered) => void): void {
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id).header('permissions-policy', PERMISSIONS_POLICY);
    if (request.url.startsWith('/api/')) {
      void reply.header('cache-control', 'no-store');
    }
    if (isForeign(request, config.http.publicUrl)) {
      const problem = problemOf(platformErrors.foreignOrigin(), {
        language: languageOf(request),
        requestId: request.id,
      });
      await reply.status(problem.status).type('application/problem+json').send(problem);
    }
  });
  fastify.addHook('onResponse', async (request, reply) => {
    onAnswered({
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    });
  });
}
