import type { FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/index.js';
import { isForwarded } from '../../platform/http/index.js';
import { isSecure } from './is-secure.js';
import { SessionCookies } from './session-cookies.js';
import type { SignInOrigin } from './sessions.service.js';

export function cookiesOf(request: FastifyRequest, config: Config): SessionCookies {
  return new SessionCookies(request, isSecure(request, config));
}

/** `request.ip` is the peer itself unless a trusted proxy says otherwise: a forged X-Forwarded-For changes nothing. */
export function originOf(request: FastifyRequest, cookies: SessionCookies): SignInOrigin {
  return {
    requestId: request.id,
    address: request.ip,
    userAgent: request.headers['user-agent'],
    sessionToken: cookies.sessionToken,
    deviceToken: cookies.deviceToken,
    isForwarded: isForwarded(request),
  };
}
