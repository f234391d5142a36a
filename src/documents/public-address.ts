import type { FastifyRequest } from 'fastify';
import type { Config } from '../platform/config/index.js';

/** Where people reach this installation: as configured, else as they have just reached it. No slash at the end. */
export function publicAddress(request: FastifyRequest, config: Config): string {
  return new URL(config.http.publicUrl ?? `${request.protocol}://${request.host}`).origin;
}
