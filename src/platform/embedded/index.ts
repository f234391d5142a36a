// The PostgreSQL that comes with Landfall: made, started and stopped below LANDFALL_HOME, one instance at a time.
// Coming with these signatures:
//   acquireInstance({ home, purpose, onWait? }): Promise<Acquired>            who may use this LANDFALL_HOME now
//   startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres>   the caller holds the instance lock
//   useEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres>     for commands: the running server's, or an own one
//   startThrowawayPostgres(): Promise<EmbeddedPostgres>                          for tests: temp folder, not durable
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
