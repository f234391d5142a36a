import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { RateLimiter, type Rate } from './rate-limiter.js';

const RATE_KEY = 'landfall:rate';

/** A tighter limit for what is expensive or easily misused (exports, reveals, probing). */
export const RateLimit = (name: string, perMinute: number): MethodDecorator =>
  SetMetadata(RATE_KEY, { name, perMinute } satisfies Rate);

/** Requests of one person, or of one address on public routes. Who is not let in is counted by `AccessGuard`. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiter,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.actor?.userId ?? request.ip;
    await this.limiter.countRequest(key);
    const own = this.reflector.get<Rate | undefined>(RATE_KEY, context.getHandler());
    if (own) {
      await this.limiter.count(own, key);
    }
    return true;
  }
}
