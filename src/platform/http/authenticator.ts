import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor/index.js';

/** Finds out who asks. Identity implements it; null means nobody is signed in. */
export abstract class Authenticator {
  abstract authenticate(request: FastifyRequest): Promise<Actor | null>;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}
