import { Global, Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { ContentTypeGuard } from './content-type.guard.js';
import { HttpMetrics } from './http-metrics.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { ProblemFilter } from './problem.filter.js';
import { RateLimitGuard } from './rate-limit.guard.js';
import { RateLimiter } from './rate-limiter.js';
import { UnusedConnections } from './unused-connections.js';
import { createValidationPipe } from './validation.js';

/** Guards, pipe, interceptors and filter of every route, in the order in which they run. */
@Global()
@Module({
  providers: [
    HttpMetrics,
    RateLimiter,
    { provide: APP_GUARD, useClass: ContentTypeGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_PIPE, useFactory: createValidationPipe },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
    UnusedConnections,
  ],
  exports: [HttpMetrics],
})
export class HttpModule {}
