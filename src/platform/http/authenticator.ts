import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor/index.js';

/** Finds out who asks. Identity implements it; null means nobody is signed in. */
export abstract class Authenticator {
  /** A stream that stays open asks again and again with `isActivity` false: an open page alone is no sign of life. */
  abstract authenticate(request: FastifyRequest, isActivity?: boolean): Promise<Actor | null>;

  /** Somebody asked for what they may not do; it is refused in any case, this only takes note. */
  abstract refused(request: FastifyRequest, actor: Actor, permission: string | undefined): Promise<void>;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}
