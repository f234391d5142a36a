/** What holds for every route: access, schemas, problem documents, versions, idempotency, pages, limits. */
export {
  CurrentActor,
  PERMISSION_KEY,
  PUBLIC_KEY,
  Public,
  RequirePermission,
  SIGNED_IN_KEY,
  SignedIn,
} from './access.decorators.js';
export { Authenticator } from './authenticator.js';
export { createHttpApp } from './create-app.js';
export { isForwarded } from './forwarding.js';
export { HttpMetrics } from './http-metrics.js';
export { SecretAnswer } from './idempotency.interceptor.js';
export { HttpModule } from './http.module.js';
export {
  decodeCursor,
  encodeCursor,
  listQueryShape,
  pageSchema,
  toPage,
  type KeysetPosition,
  type Page,
} from './keyset.js';
export { languageOf } from './language.js';
export { describeApi, serveApiDescription } from './openapi.js';
export { SECURE_SESSION_COOKIE, SESSION_COOKIE } from './origin-check.js';
export { ProblemSchema, type Problem } from './problem.js';
export { RateLimit } from './rate-limit.guard.js';
export { Returns } from './returns.decorator.js';
export { serveWeb } from './serve-web.js';
export { fieldsOf } from './validation.js';
export { IfMatch, expectVersion } from './version.js';
