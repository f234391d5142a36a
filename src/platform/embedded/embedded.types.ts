/** What a caller may ask of the embedded PostgreSQL. */
export interface EmbeddedOptions {
  /** Absolute path of LANDFALL_HOME; everything the server writes stays below it (or in the place recorded there). */
  readonly home: string;
  /** False only for throw-away data: no fsync, so a power cut may destroy the cluster. Default true. */
  readonly durable?: boolean;
  /** Told once for each step a person waits for. */
  readonly onProgress?: (step: EmbeddedStep) => void;
}

export type EmbeddedStep = 'preparing-binaries' | 'creating-cluster' | 'stopping-orphan' | 'starting';

/** Connection strings of one running server, as `postgres://user:password@127.0.0.1:port/database`. */
export interface PostgresUrls {
  /** `landfall_owner`: owns the database and its schema, may create databases. For migrations. */
  readonly migrationUrl: string;
  /** `landfall_app`: may read and write what the owner grants. For everything at run time. */
  readonly appUrl: string;
  /** `postgres`, connected to the maintenance database. For setting up, never for use cases. */
  readonly superuserUrl: string;
}

export interface EmbeddedPostgres extends PostgresUrls {
  readonly port: number;
  /** Ends the server: fast shutdown, then by force when it does not answer in time. Safe to call twice. */
  stop(): Promise<void>;
}

/** Who holds a LANDFALL_HOME: the server, or a command that needs the database while no server runs. */
export type InstancePurpose = 'server' | 'command';

export interface RunningInstance {
  readonly pid: number;
  readonly purpose: InstancePurpose;
  /** A server whose database can be used; false while it is still starting, and for commands. */
  readonly isReady: boolean;
  /** Where people reach it; undefined for a worker, which serves nobody. */
  readonly address?: string;
}

export interface InstanceLock {
  /** Tells a later start and commands on the same LANDFALL_HOME that this one is ready, and its address if it has one. */
  announce(address: string | undefined): Promise<void>;
  /** Gives the LANDFALL_HOME free. Safe to call twice. */
  release(): Promise<void>;
}

export type Acquired =
  | { readonly kind: 'acquired'; readonly lock: InstanceLock }
  | { readonly kind: 'running'; readonly instance: RunningInstance };
