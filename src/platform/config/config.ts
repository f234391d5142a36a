import { resolve } from 'node:path';
import { environmentSchema, type Environment } from './config.schema.js';

export type ProcessRole = Environment['ROLE'];

/** The settings of one process, parsed once. */
export class Config {
  readonly role: ProcessRole;
  readonly http: { port: number; host: string; publicUrl?: string; trustProxy?: string[]; ratePerMinute: number };
  readonly home: string;
  readonly database: { url?: string; migrationUrl?: string; pool: number };
  readonly redisUrl?: string;
  readonly keys?: string;
  readonly zoneName: string;
  readonly mail: { smtpUrl?: string; from: string };
  /** Origins besides the vendors' own to which group robots may post. */
  readonly robotOrigins: readonly string[];
  readonly s3Url?: string;
  readonly metricsToken?: string;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** True while the database is the embedded one and nobody but this machine can reach it. */
  readonly demoAllowed: boolean;

  constructor(private readonly environment: Environment) {
    this.role = environment.ROLE;
    this.http = {
      port: environment.PORT,
      host: environment.HOST,
      publicUrl: environment.PUBLIC_URL,
      trustProxy: environment.TRUST_PROXY?.split(',').map((address) => address.trim()),
      ratePerMinute: environment.RATE_LIMIT_PER_MINUTE,
    };
    this.home = resolve(environment.LANDFALL_HOME);
    this.database = {
      url: environment.DATABASE_URL,
      migrationUrl: environment.DATABASE_MIGRATION_URL ?? environment.DATABASE_URL,
      pool: environment.DATABASE_POOL,
    };
    this.redisUrl = environment.REDIS_URL;
    this.keys = environment.LANDFALL_KEYS;
    this.zoneName = environment.ZONE_NAME;
    this.mail = { smtpUrl: environment.SMTP_URL, from: environment.MAIL_FROM };
    this.robotOrigins = environment.ROBOT_ORIGINS?.split(',').map((origin) => new URL(origin.trim()).origin) ?? [];
    this.s3Url = environment.S3_URL;
    this.metricsToken = environment.METRICS_TOKEN;
    this.logLevel = environment.LOG_LEVEL;
    this.demoAllowed = environment.DATABASE_URL === undefined && isLoopback(environment.HOST);
  }

  /** The same settings but for these variables, for a command that is another kind of process than it was told. */
  with(changes: Partial<Environment>): Config {
    return new Config({ ...this.environment, ...changes });
  }

  get runsApi(): boolean {
    return this.role !== 'worker';
  }

  get runsWorker(): boolean {
    return this.role !== 'api';
  }
}

/** Whether only this machine reaches the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^(?:::ffff:)?127\./.test(host);
}

/** @throws ZodError naming each variable that cannot be used */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  return new Config(environmentSchema.parse(filled));
}

/** Chinese unless the terminal asks for English. */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): 'zh' | 'en' {
  const language = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return language.startsWith('en') ? 'en' : 'zh';
}
