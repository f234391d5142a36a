import type { FastifyRequest } from 'fastify';

const FORWARDING = /^(?:x-forwarded(?:-.*)?|forwarded|via|x-real-ip)$/;

/** Whether the request has come through a proxy, or says so: what is for this machine alone is refused then. */
export function isForwarded(request: FastifyRequest): boolean {
  return Object.keys(request.headers).some((name) => FORWARDING.test(name));
}
