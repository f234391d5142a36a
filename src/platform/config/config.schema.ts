import { z } from 'zod';

const optionalText = z.string().trim().min(1).optional();
const port = z.coerce.number().int().min(0).max(65_535);

/** Every variable the product reads, with its safe default. `.env.example` is checked against this list. */
export const environmentSchema = z.object({
  PORT: port.default(3000).describe('Port of the web application and the API.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; demo accounts exist on loopback alone.'),
  ROLE: z.enum(['all', 'api', 'worker']).default('all').describe('What this process does: serve, work, or both.'),
  LANDFALL_HOME: z.string().default('.landfall').describe('Folder that holds all state of the embedded default.'),
  DATABASE_URL: optionalText.describe('PostgreSQL >= 15 of your own; unset: the embedded server.'),
  DATABASE_MIGRATION_URL: optionalText.describe('Role that owns the tables; DATABASE_URL may then only use them.'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20).describe('Connections of one process.'),
  REDIS_URL: optionalText.describe('Redis or Valkey for the queues; unset: the queues live in PostgreSQL.'),
  LANDFALL_KEYS: optionalText.describe('Keys "id:base64,…" (first one encrypts); unset: generated in LANDFALL_HOME.'),
  PUBLIC_URL: z.url().optional().describe('Address people type, when a proxy stands in front.'),
  TRUST_PROXY: optionalText.describe('Addresses of the proxies whose X-Forwarded-* headers are believed.'),
  ZONE_NAME: z.string().default('').describe('Name of the zone, for sheets and the sign-in page.'),
  SMTP_URL: optionalText.describe('Mail server for reminders, smtp://user:password@host:port; unset: no mail.'),
  MAIL_FROM: z.string().default('landfall@localhost').describe('Sender of mails.'),
  ROBOT_ORIGINS: optionalText.describe(
    'Further origins of group robots (private deployment), https://host,…; unset: none.',
  ),
  S3_URL: optionalText.describe('Attachments in an S3 store, https://key:secret@host/bucket; unset: a folder.'),
  METRICS_TOKEN: optionalText.describe('Bearer token for /metrics from other hosts; loopback needs none.'),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(1200).describe('Requests of one person in a minute.'),
  LOG_LEVEL: z.enum(['error', 'warn', 'log', 'debug']).default('log').describe('Least severe line that is logged.'),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production').describe('Set by the test runner.'),
});

export type Environment = z.infer<typeof environmentSchema>;
