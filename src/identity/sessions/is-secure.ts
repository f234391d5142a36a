import type { FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/index.js';

/** Whether the browser speaks https to us or to the proxy in front of us. */
export function isSecure(request: FastifyRequest, config: Config): boolean {
  return request.protocol === 'https' || (config.http.publicUrl?.startsWith('https:') ?? false);
}
