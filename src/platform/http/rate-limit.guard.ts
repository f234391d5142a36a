import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../config/index.js';
import { platformErrors } from '../errors/index.js';

const RATE_KEY = 'landfall:rate';

interface Rate {
  name: string;
  perMinute: number;
}

/** A tighter limit for what is expensive or easily misused (exports, reveals, probing). */
export const RateLimit = (name: string, perMinute: number): MethodDecorator =>
  SetMetadata(RATE_KEY, { name, perMinute } satisfies Rate);

/**
 * Requests of one person (or address, before sign-in) in a minute, counted in each process. What must hold across
 * processes and restarts, such as sign-in attempts, is counted in PostgreSQL by its own module.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly limiters = new Map<string, RateLimiterMemory>();

  constructor(
    private readonly reflector: Reflector,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.actor?.userId ?? request.ip;
    await this.consume({ name: 'all', perMinute: this.config.http.ratePerMinute }, key);
    const own = this.reflector.get<Rate | undefined>(RATE_KEY, context.getHandler());
    if (own) {
      await this.consume(own, key);
    }
    return true;
  }

  private async consume(rate: Rate, key: string): Promise<void> {
    const limiter = this.limiters.get(rate.name) ?? new RateLimiterMemory({ points: rate.perMinute, duration: 60 });
    this.limiters.set(rate.name, limiter);
    try {
      await limiter.consume(key);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) {
        throw platformErrors.tooMany({ seconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)) });
      }
      throw refusal;
    }
  }
}
