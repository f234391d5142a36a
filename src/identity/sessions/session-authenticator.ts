import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor/index.js';
import { Config } from '../../platform/config/index.js';
import { platformErrors } from '../../platform/errors/index.js';
import { Authenticator, isForwarded } from '../../platform/http/index.js';
import { postErrors } from '../posts/posts.errors.js';
import { hashOfToken } from '../tokens/secret-token.js';
import { AccessDenials } from './access-denials.js';
import { actorOf } from './actor-of.js';
import { ActorQueries } from './actor.queries.js';
import { SessionCookies } from './session-cookies.js';
import { isSecure } from './is-secure.js';

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,200})$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a person who is signed in by cookie. */
    sessionId?: string;
  }
}

/** Finds out at each request who asks: by the session's cookie, or by the bearer token of a machine. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(
    private readonly config: Config,
    private readonly queries: ActorQueries,
    private readonly denials: AccessDenials,
  ) {
    super();
  }

  override async authenticate(request: FastifyRequest, isActivity = true): Promise<Actor | null> {
    const { authorization } = request.headers;
    return authorization === undefined ? this.bySession(request, isActivity) : this.byToken(request, authorization);
  }

  override async refused(request: FastifyRequest, actor: Actor, permission: string | undefined): Promise<void> {
    await this.denials.note(actor, { permission: permission ?? '', route: request.routeOptions.url ?? '' });
  }

  private async bySession(request: FastifyRequest, isActivity: boolean): Promise<Actor | null> {
    const token = new SessionCookies(request, isSecure(request, this.config)).sessionToken;
    const holder = token ? await this.queries.bySession(hashOfToken(token)) : undefined;
    if (!holder || (holder.isDemo && !this.demoMayPass(request))) {
      return null;
    }
    request.sessionId = holder.sessionId;
    if (holder.isStale && isActivity) {
      await this.queries.noteSeen('session', holder.sessionId);
    }
    const { personId: userId, language, posts } = holder;
    const onBehalfOfId = await this.onBehalfOf(request, userId);
    return actorOf({ userId, onBehalfOfId, language, requestId: request.id, posts });
  }

  private async byToken(request: FastifyRequest, authorization: string): Promise<Actor | null> {
    const token = BEARER.exec(authorization)?.[1];
    const holder = token ? await this.queries.byToken(hashOfToken(token)) : undefined;
    if (!holder) {
      return null;
    }
    if (holder.isStale) {
      await this.queries.noteSeen('api_token', holder.tokenId);
    }
    const { tokenId: userId, posts } = holder;
    return actorOf({ userId, onBehalfOfId: null, language: 'zh-CN', requestId: request.id, posts });
  }

  /** Demo accounts have a password everybody knows: never beyond this machine, never through a proxy. */
  private demoMayPass(request: FastifyRequest): boolean {
    return this.config.demoAllowed && !isForwarded(request);
  }

  /** For whom this is entered (代录). @throws stand-in.not-allowed */
  private async onBehalfOf(request: FastifyRequest, personId: string): Promise<string | null> {
    const header = request.headers['x-on-behalf-of'];
    if (header === undefined || request.method === 'GET' || request.method === 'HEAD') {
      return null;
    }
    if (typeof header !== 'string' || !UUID.test(header)) {
      throw platformErrors.malformed();
    }
    if (!(await this.queries.mayStandIn(personId, header))) {
      throw postErrors.notAllowed();
    }
    return header.toLowerCase();
  }
}
