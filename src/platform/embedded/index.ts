/** The PostgreSQL that comes with Landfall: made, started and stopped below LANDFALL_HOME, one instance at a time. */
export type {
  Acquired,
  EmbeddedOptions,
  EmbeddedPostgres,
  EmbeddedStep,
  InstanceLock,
  InstancePurpose,
  PostgresUrls,
  RunningInstance,
} from './embedded.types.js';
export { startEmbeddedPostgres, useEmbeddedPostgres } from './embedded-postgres.js';
export { acquireInstance } from './instance-lock.js';
export { prepareHome } from './landfall-home.js';
export { startThrowawayPostgres } from './throwaway-postgres.js';
