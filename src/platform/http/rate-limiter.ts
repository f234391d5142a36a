import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../config/index.js';
import { platformErrors } from '../errors/index.js';

export interface Rate {
  name: string;
  perMinute: number;
}

/**
 * Counts in each process. What must hold across processes and restarts, such as sign-in attempts, is counted in
 * PostgreSQL by its own module.
 */
@Injectable()
export class RateLimiter {
  private readonly limiters = new Map<string, RateLimiterMemory>();

  constructor(private readonly config: Config) {}

  /** One more request of a person, or of an address before sign-in. @throws request.too-many */
  async countRequest(key: string): Promise<void> {
    await this.count({ name: 'all', perMinute: this.config.http.ratePerMinute }, key);
  }

  /** One more use of what has a limit of its own. @throws request.too-many */
  async count(rate: Rate, key: string): Promise<void> {
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
