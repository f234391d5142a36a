import type { FastifyRequest } from 'fastify';

/** Name of the session cookie: with the `__Host-` prefix under https, without it inside a closed plain network. */
export const SESSION_COOKIE = 'landfall_session';
export const SECURE_SESSION_COOKIE = '__Host-landfall_session';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const FORM_TYPES = /^(?:text\/plain|application\/x-www-form-urlencoded)/i;

/**
 * Whether an unsafe request may pass (`architecture.md` 5): with our cookie it must come from our own pages and not
 * look like a form; without it a missing Origin is fine and a foreign one is not.
 */
export function isForeign(request: FastifyRequest, publicUrl: string | undefined): boolean {
  if (SAFE_METHODS.has(request.method)) {
    return false;
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== ownOrigin(request, publicUrl)) {
    return true;
  }
  if (!hasSessionCookie(request)) {
    return false;
  }
  const sameOrigin = origin !== undefined || request.headers['sec-fetch-site'] === 'same-origin';
  return !sameOrigin || FORM_TYPES.test(request.headers['content-type'] ?? '');
}

function ownOrigin(request: FastifyRequest, publicUrl: string | undefined): string {
  return publicUrl ? new URL(publicUrl).origin : `${request.protocol}://${request.host}`;
}

function hasSessionCookie(request: FastifyRequest): boolean {
  const cookies = request.headers.cookie ?? '';
  return cookies.includes(`${SESSION_COOKIE}=`);
}
