import { Injectable, type CanActivate, type ExecutionContext, type OnModuleInit } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { platformErrors } from '../errors/index.js';
import { PERMISSION_KEY, PUBLIC_KEY, SIGNED_IN_KEY } from './access.decorators.js';
import { Authenticator } from './authenticator.js';
import { RateLimiter } from './rate-limiter.js';

/** Deny by default (`architecture.md` 4.3): a route that declares nothing answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate, OnModuleInit {
  private authenticator: Authenticator;

  constructor(
    private readonly reflector: Reflector,
    private readonly moduleRef: ModuleRef,
    private readonly limiter: RateLimiter,
  ) {}

  /** Found at start, wherever it is provided: platform does not know who signs people in. */
  onModuleInit(): void {
    this.authenticator = this.moduleRef.get(Authenticator, { strict: false });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(PUBLIC_KEY, handler)) {
      return true;
    }
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.authenticator.authenticate(request);
    if (!actor) {
      await this.limiter.countRequest(request.ip);
      throw platformErrors.unauthenticated();
    }
    request.actor = actor;
    if (this.reflector.get<boolean | undefined>(SIGNED_IN_KEY, handler)) {
      return true;
    }
    const permission = this.reflector.get<string | undefined>(PERMISSION_KEY, handler);
    if (!permission || !actor.permissions.has(permission)) {
      await this.limiter.countRequest(actor.userId ?? request.ip);
      await this.authenticator.refused(request, actor, permission);
      throw platformErrors.forbidden();
    }
    return true;
  }
}
