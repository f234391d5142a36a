import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/index.js';
import { newId } from '../database/index.js';
import { platformErrors } from '../errors/index.js';
import { createLogger } from '../logging/index.js';
import { addHooks } from './hooks.js';
import { languageOf } from './language.js';
import { problemOf } from './problem.js';
import { HttpMetrics } from './http-metrics.js';
import { headersByHand, securityHeaders } from './security-headers.js';

const ONE_MEGABYTE = 1_048_576;
/** Attachments and spreadsheets; each upload route sets its own, smaller limit where it can. */
const LARGEST_UPLOAD = 50 * ONE_MEGABYTE;
/** As long as Node's own limit of a request's head: longer ones never get here. */
const LONGEST_ADDRESS = 16_384;
const REQUEST_ID_FORM = /^[A-Za-z0-9._-]{8,64}$/;

/** The HTTP application with everything that holds for all routes; it does not listen yet. */
export async function createHttpApp(module: Type | DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const isHttps = config.http.publicUrl?.startsWith('https:') ?? false;
  const adapter = new FastifyAdapter({
    bodyLimit: ONE_MEGABYTE,
    trustProxy: config.http.trustProxy ?? false,
    genReqId: (request: IncomingMessage) => requestIdOf(request.headers['x-request-id']),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: LONGEST_ADDRESS },
    frameworkErrors: addressRefusal(isHttps),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: createLogger(config.logLevel),
    bodyParser: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz', 'metrics'] });
  app.enableShutdownHooks([]);
  await app.register(helmet, securityHeaders(isHttps));
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: LARGEST_UPLOAD, files: 10, fields: 20, fieldSize: 10_000 } });
  app.useBodyParser('application/json', { bodyLimit: ONE_MEGABYTE });
  const metrics = app.get(HttpMetrics);
  addHooks(adapter.getInstance(), config, (answered) => metrics.observe(answered));
  return app;
}

/** An address that the router cannot read is answered before any hook runs, hence by hand. */
function addressRefusal(isHttps: boolean) {
  return (_error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    const problem = problemOf(platformErrors.malformed(), { language: languageOf(request), requestId: request.id });
    reply.hijack();
    reply.raw.writeHead(problem.status, {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...headersByHand(isHttps),
    });
    reply.raw.end(JSON.stringify(problem));
  };
}

function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && REQUEST_ID_FORM.test(header) ? header : newId();
}
