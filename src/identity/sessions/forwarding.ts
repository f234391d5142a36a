import type { FastifyRequest } from 'fastify';

const FORWARDING = /^(?:x-forwarded(?:-.*)?|forwarded|via|x-real-ip)$/;

/** Whether the request has come through a proxy, or says so: demo accounts are for this machine alone. */
export function isForwarded(request: FastifyRequest): boolean {
  return Object.keys(request.headers).some((name) => FORWARDING.test(name));
}
