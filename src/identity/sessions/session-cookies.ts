import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SECURE_SESSION_COOKIE, SESSION_COOKIE } from '../../platform/http/index.js';

const DEVICE_COOKIE = 'landfall_device';
const SECURE_DEVICE_COOKIE = '__Host-landfall_device';
const HALF_A_YEAR = 180 * 24 * 60 * 60;

/** Under https the prefix binds the cookies to this host; plain http inside a closed network does without. */
function namesFor(isSecure: boolean): { session: string; device: string } {
  return isSecure
    ? { session: SECURE_SESSION_COOKIE, device: SECURE_DEVICE_COOKIE }
    : { session: SESSION_COOKIE, device: DEVICE_COOKIE };
}

/** Reads and writes the two cookies: of the session, and of the device from which somebody has signed in before. */
export class SessionCookies {
  private readonly names: { session: string; device: string };

  constructor(
    private readonly request: FastifyRequest,
    private readonly isSecure: boolean,
  ) {
    this.names = namesFor(isSecure);
  }

  get sessionToken(): string | undefined {
    return this.request.cookies[this.names.session];
  }

  get deviceToken(): string | undefined {
    return this.request.cookies[this.names.device];
  }

  write(reply: FastifyReply, tokens: { session: string; device: string }): void {
    void reply
      .setCookie(this.names.session, tokens.session, this.options())
      .setCookie(this.names.device, tokens.device, { ...this.options(), maxAge: HALF_A_YEAR });
  }

  clearSession(reply: FastifyReply): void {
    void reply.clearCookie(this.names.session, this.options());
  }

  private options(): CookieSerializeOptions {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.isSecure };
  }
}
